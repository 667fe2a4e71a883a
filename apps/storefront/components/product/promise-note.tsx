import { localDayOf, parseInstant } from '@amends/core';
import { deliveryFor } from '../../lib/delivery.ts';
import { now } from '../../lib/now.ts';
import { promiseView } from '../../lib/promise-view.ts';
import { shop } from '../../lib/shop.ts';
import { nearDay } from '../../lib/text.ts';
import { LivePromise } from './live-promise.tsx';
import styles from './promise-note.module.css';

/** When it arrives, if it is ordered now: a date, never a speed, and until when it holds. */
export async function PromiseNote() {
  const moment = await now();
  const { leavesOn } = deliveryFor(moment);
  const near = nearDay(leavesOn, localDayOf(parseInstant(moment), shop.timeZone));
  return (
    <div className={styles.note}>
      <LivePromise view={promiseView(moment)} />
      <p className={styles.small}>
        It leaves our workshop in {shop.city} {near}; our clocks are on {shop.city} time.
      </p>
    </div>
  );
}
