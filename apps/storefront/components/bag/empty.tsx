import Link from 'next/link';
import styles from './bag.module.css';

/** The bag with nothing in it. */
export function Empty() {
  return (
    <div className={styles.empty}>
      <p>Nothing in it yet.</p>
      <Link className="button" href="/#players">
        See the players
      </Link>
    </div>
  );
}
