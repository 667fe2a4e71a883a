import Link from 'next/link';
import { changeBag } from '../../app/bag/actions.ts';
import { bagTotal } from '../../lib/bag.ts';
import type { BagLine } from '../../lib/bag.ts';
import { price } from '../../lib/text.ts';
import { PromiseNote } from '../product/promise-note.tsx';
import { Tile } from '../product/tile.tsx';
import styles from './bag.module.css';

/** What is bought, what it costs, and when it arrives. */
export function Lines({ lines }: { readonly lines: readonly BagLine[] }) {
  return (
    <section className={styles.summary} aria-label="In the bag">
      <ul className={styles.lines}>
        {lines.map(({ product, quantity }) => (
          <li key={product.slug}>
            <Tile product={product} size="thumb" />
            <div>
              <Link href={`/products/${product.slug}`}>{product.title}</Link>
              <p>{product.variant?.toLowerCase() ?? product.line}</p>
            </div>
            <form action={changeBag} className={styles.quantity}>
              <input type="hidden" name="slug" value={product.slug} />
              <button
                type="submit"
                name="quantity"
                value={quantity - 1}
                aria-label={`One ${product.title} less`}
              >
                −
              </button>
              <output>{quantity}</output>
              <button
                type="submit"
                name="quantity"
                value={quantity + 1}
                aria-label={`One more ${product.title}`}
              >
                +
              </button>
            </form>
            <span className={styles.amount}>
              {price({ ...product.price, amount: product.price.amount * quantity })}
            </span>
          </li>
        ))}
      </ul>
      <dl className={styles.total}>
        <div>
          <dt>Postage</dt>
          <dd>Included</dd>
        </div>
        <div>
          <dt>Total</dt>
          <dd>{price(bagTotal(lines))}</dd>
        </div>
      </dl>
      <PromiseNote />
    </section>
  );
}
