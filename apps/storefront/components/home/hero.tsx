import Link from 'next/link';
import { now } from '../../lib/now.ts';
import { deliveryFor } from '../../lib/delivery.ts';
import { days } from '../../lib/text.ts';
import styles from './home.module.css';

const trio = ['nano-black', 'nano-green', 'nano-red'];

/** What the shop is, and when something bought now arrives. */
export async function Hero() {
  const { window } = deliveryFor(await now());
  return (
    <section className={styles.hero}>
      <div className={styles.words}>
        <h1>Old music players, mended, and sent to play again.</h1>
        <p>
          A few pocket players did one thing, and did it well. We open them up, give them a new
          battery, and let them play for four days before they leave Houston.
        </p>
        <p className={styles.arrives}>
          Ordered now, it arrives <b>{days(window.from, window.by)}</b>
        </p>
        <Link className="button" href="#players">
          See the players
        </Link>
      </div>
      <div className={styles.stage} aria-hidden="true">
        {trio.map((picture) => (
          <img key={picture} src={`/products/${picture}.svg`} alt="" width={640} height={640} />
        ))}
      </div>
    </section>
  );
}
