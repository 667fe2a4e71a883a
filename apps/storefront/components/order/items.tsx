import type { ViewLine } from '@amends/core';
import type { Pictures } from '../../lib/pictures.ts';
import { Tile } from '../product/tile.tsx';
import styles from './order.module.css';

interface ItemsProps {
  readonly lines: readonly ViewLine[];
  readonly pictures: Pictures;
}

/** What was ordered, and how each thing stands. */
export function Items({ lines, pictures }: ItemsProps) {
  return (
    <section className={styles.card} aria-labelledby="items">
      <h2 id="items">In this order</h2>
      <ul className={styles.items}>
        {lines.map(({ id, title, quantity, status, statusText }) => {
          const product = pictures[id];
          return (
            <li key={id}>
              {product !== undefined && <Tile product={product} size="thumb" />}
              <div className={styles.what}>
                <b>{title}</b>
                {quantity > 1 && <p>{quantity} of them</p>}
              </div>
              <span data-status={status}>{statusText}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
