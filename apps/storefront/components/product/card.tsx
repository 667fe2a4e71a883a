import Link from 'next/link';
import type { Product } from '../../lib/catalogue.ts';
import { price } from '../../lib/text.ts';
import { Tile } from './tile.tsx';
import styles from './product.module.css';

/** One product on its shelf. */
export function Card({
  product,
  isFirst = false,
}: {
  readonly product: Product;
  readonly isFirst?: boolean;
}) {
  return (
    <li className={styles.card}>
      <Tile product={product} isFirst={isFirst} />
      <div className={styles.label}>
        <h3>
          <Link href={`/products/${product.slug}`}>
            {product.title}
            {product.variant !== null && (
              <span className={styles.variant}>, {product.variant.toLowerCase()}</span>
            )}
          </Link>
        </h3>
        <span className={styles.price}>{price(product.price)}</span>
        <p>{product.line}</p>
      </div>
    </li>
  );
}
