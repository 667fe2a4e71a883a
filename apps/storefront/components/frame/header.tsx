import { cookies } from 'next/headers';
import Link from 'next/link';
import { bagCookie, bagCount, readBag } from '../../lib/bag.ts';
import { shop } from '../../lib/shop.ts';
import { Mark } from './mark.tsx';
import styles from './frame.module.css';

/** The shop's sign, its shelves, the visitor's orders and bag. */
export async function Header() {
  const count = bagCount(readBag((await cookies()).get(bagCookie)?.value));
  return (
    <header className={styles.header}>
      <Link className={styles.brand} href="/">
        <Mark />
        {shop.name}
      </Link>
      <nav className={styles.nav} aria-label="Shop">
        <ul>
          <li>
            <Link href="/#players">Players</Link>
          </li>
          <li>
            <Link href="/#songs">Out of songs</Link>
          </li>
          <li>
            <Link href="/orders">Orders</Link>
          </li>
          <li>
            <Link href="/bag">
              Bag
              {count > 0 && (
                <span className={styles.count}>
                  {count}
                  <span className="visually-hidden"> in it</span>
                </span>
              )}
            </Link>
          </li>
        </ul>
      </nav>
    </header>
  );
}
