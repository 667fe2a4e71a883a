import type { Product } from '../../lib/catalogue.ts';
import styles from './product.module.css';

interface TileProps {
  readonly product: Product;
  /** Left out where the name stands beside the picture anyway. */
  readonly alt?: string;
  readonly size?: 'card' | 'page' | 'thumb';
  readonly isFirst?: boolean;
}

/** A product before its wall. */
export function Tile({ product, alt = '', size = 'card', isFirst = false }: TileProps) {
  return (
    <div className={styles.tile} data-size={size} data-picture={product.picture}>
      {/* A drawing of a few kilobytes gains nothing from an image optimizer. */}
      <img
        src={`/products/${product.picture}.svg`}
        alt={alt}
        width={640}
        height={640}
        loading={isFirst ? 'eager' : 'lazy'}
      />
    </div>
  );
}
