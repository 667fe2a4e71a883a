import Link from 'next/link';
import { orderPath } from '../../lib/order-path.ts';
import { readWithKey } from '../../lib/orders.ts';
import { ownOrders } from '../../lib/own-orders.ts';
import { picturesOf } from '../../lib/pictures.ts';
import { Tile } from '../product/tile.tsx';
import styles from './order.module.css';

/** This visitor's orders with how each stands, newest first. */
export async function OwnOrders() {
  const own = await ownOrders();
  const read = await Promise.all(
    own.map(async ({ orderId, key }) => ({
      href: orderPath(orderId, key),
      order: await readWithKey(orderId, key),
    })),
  );
  const known = read.flatMap(({ href, order }) => (order === null ? [] : [{ href, order }]));
  if (known.length === 0) {
    return (
      <p className={styles.none}>
        Nothing ordered from this browser yet. Orders from elsewhere open by the link in their
        e-mail; if it is lost, <Link href="/orders/find">we send it again</Link>.
      </p>
    );
  }
  return (
    <ul className={styles.list}>
      {known.map(({ href, order }) => {
        const [main] = order.cases;
        return (
          <li key={order.orderId}>
            <div className={styles.thumbs}>
              {Object.entries(picturesOf(order))
                .slice(0, 3)
                .map(([id, product]) => (
                  <Tile key={id} product={product} size="thumb" />
                ))}
            </div>
            <div>
              <Link href={href} prefetch={false}>
                {main?.headline.title ?? 'Your order'}
              </Link>
              <p>
                {main?.dates.current?.text ?? main?.dates.first?.text} · {order.orderId}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
