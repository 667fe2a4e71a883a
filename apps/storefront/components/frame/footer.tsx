import Link from 'next/link';
import { shop } from '../../lib/shop.ts';
import styles from './frame.module.css';

/** Who this is, and that nobody will be charged. */
export function Footer() {
  return (
    <footer className={styles.footer}>
      <div>
        <p className={styles.ways}>
          <Link href="/orders/find">Find your order</Link>
          <Link href="/status">How the shop is</Link>
        </p>
        <p>
          {shop.name}, {shop.city}. We name a day, and when we miss it, you hear it from us first.
        </p>
        <p>An invented shop, open to show Amends at work. Nothing is charged, nothing is sent.</p>
      </div>
    </footer>
  );
}
