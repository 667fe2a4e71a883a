import Link from 'next/link';
import styles from './nothing.module.css';

/** Says that there is nothing, and tells nothing else. */
export function Nothing() {
  return (
    <section className={styles.nothing}>
      <h1>There is nothing here</h1>
      <p>
        If you are looking for an order, open the link in the e-mail that came with it. If the link
        is old or lost, <Link href="/orders/find">we send you a new one</Link>.
      </p>
      <p>
        <Link href="/">Back to the shop</Link>
      </p>
    </section>
  );
}
