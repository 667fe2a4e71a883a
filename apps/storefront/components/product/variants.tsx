import Link from 'next/link';
import { catalogue } from '../../lib/catalogue.ts';
import type { Product } from '../../lib/catalogue.ts';
import styles from './product-page.module.css';

/** The other colours of the same thing, each a page of its own. Nothing where there is one colour. */
export function Variants({ product }: { readonly product: Product }) {
  const family = catalogue.filter(({ title }) => title === product.title);
  if (family.length < 2) return null;
  return (
    <nav aria-label="Colour">
      <ul className={styles.variants}>
        {family.map(({ slug, variant }) => (
          <li key={slug}>
            <Link
              href={`/products/${slug}`}
              aria-current={slug === product.slug ? 'page' : undefined}
            >
              <span className={styles.dye} data-dye={variant?.toLowerCase()} />
              {variant}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
