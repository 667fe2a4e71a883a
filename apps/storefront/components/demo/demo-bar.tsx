import { isoOf, parseInstant } from '@amends/core';
import { cookies } from 'next/headers';
import { directionCookie, isDemo, shopNow } from '../../lib/clock.ts';
import { now } from '../../lib/now.ts';
import { shop } from '../../lib/shop.ts';
import { moment } from '../../lib/text.ts';
import styles from './demo-bar.module.css';

const hour = 3_600_000;
const leaps = [
  ['A day back', -24 * hour],
  ['An hour on', hour],
  ['A day on', 24 * hour],
  ['A week on', 7 * 24 * hour],
] as const;

interface DemoBarProps {
  /** Where the forms come back to. */
  readonly path: string;
}

/**
 * A developer's tools at the foot of the page: the clock, and the reading direction. No part of the shop; there only
 * while it is a demonstration. Plain forms, so that they work without JavaScript.
 */
export async function DemoBar({ path }: DemoBarProps) {
  if (!isDemo()) return null;
  const own = await now();
  const isMoved = own !== shopNow();
  const isMirrored = (await cookies()).get(directionCookie)?.value === 'rtl';
  return (
    <aside className={styles.bar} aria-label="Demonstration tools">
      <details>
        <summary>
          <span>
            Demo clock <b>{moment(own)}</b>
          </span>
          <span>{isMoved ? 'Moved' : 'Move it'}</span>
        </summary>
        <div className={styles.tools}>
          <p>
            What you see is worked out for this moment, for you alone. Nothing is kept of a look,
            but a choice that you make is. {shop.city} time.
          </p>
          <form method="post" action="/demo/clock" className={styles.row}>
            <input type="hidden" name="back" value={path} />
            {leaps.map(([name, ms]) => (
              <button key={name} type="submit" name="at" value={isoOf(parseInstant(own) + ms)}>
                {name}
              </button>
            ))}
            <button type="submit" name="at" value="">
              Back to the start
            </button>
          </form>
          <form method="post" action="/demo/clock" className={styles.row}>
            <input type="hidden" name="back" value={path} />
            <label>
              <span>Any moment</span>
              <input type="datetime-local" name="local" required defaultValue={wallClock(own)} />
            </label>
            <button type="submit">Go there</button>
          </form>
          <form method="post" action="/demo/direction" className={styles.row}>
            <input type="hidden" name="back" value={path} />
            <button type="submit" name="dir" value={isMirrored ? 'ltr' : 'rtl'}>
              {isMirrored ? 'Read from left to right' : 'Read from right to left'}
            </button>
          </form>
        </div>
      </details>
    </aside>
  );
}

/** The digits of the workshop's clock, as a date-time field wants them. */
function wallClock(instant: string): string {
  return new Date(parseInstant(instant))
    .toLocaleString('sv-SE', { timeZone: shop.timeZone })
    .slice(0, 16)
    .replace(' ', 'T');
}
