import Link from 'next/link';
import { isDemo } from '../../lib/clock.ts';
import { demoOrders } from '../../lib/demo-orders.ts';
import { readOwn, signedPath } from '../../lib/orders.ts';
import styles from './demo-orders.module.css';

/** The way to each order of the demonstration, by the link that its customer was sent. */
export async function DemoOrders() {
  if (!isDemo()) return null;
  const orders = await Promise.all(
    demoOrders.map(async ({ orderId, situation }) => {
      const view = await readOwn(orderId);
      return {
        orderId,
        situation,
        title: view?.cases[0]?.headline.title,
        href: await signedPath(orderId),
      };
    }),
  );
  const there = orders.filter(({ title }) => title !== undefined);
  return (
    <section className={styles.orders} aria-labelledby="demo-orders">
      <h2 id="demo-orders">Orders to look at</h2>
      {there.length === 0 ? (
        <p>None yet: the recorded payloads are still on their way.</p>
      ) : (
        <ol>
          {there.map(({ orderId, situation, title, href }) => (
            <li key={orderId}>
              <Link href={href} prefetch={false}>
                <b>{situation}</b>
                <span>
                  {orderId} · {title}
                </span>
              </Link>
            </li>
          ))}
        </ol>
      )}
      <p className={styles.ways}>
        <Link href="/demo/outbox">The mails they were sent</Link>
        <Link href="/orders/find">A lost link, found again</Link>
        <Link href="/status">How the shop is</Link>
        <a href="/amends/staff">The staff’s side</a>
      </p>
    </section>
  );
}
