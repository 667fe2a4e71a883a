import { localDayOf, parseInstant } from '@amends/core';
import { deliveryFor } from '../../lib/delivery.ts';
import { now } from '../../lib/now.ts';
import { shop } from '../../lib/shop.ts';
import { days, nearDay } from '../../lib/text.ts';
import styles from './promise-note.module.css';

/** When it arrives, if it is ordered now: a date, never a speed. */
export async function PromiseNote() {
  const moment = await now();
  const { window, leavesOn } = deliveryFor(moment);
  const near = nearDay(leavesOn, localDayOf(parseInstant(moment), shop.timeZone));
  return (
    <div className={styles.note}>
      <p>
        <span>Arrives</span> <b>{days(window.from, window.by)}</b>
      </p>
      <p className={styles.small}>
        {near === 'today'
          ? `If you order before 4 pm today, ${shop.city} time.`
          : `It leaves our workshop ${near}.`}
      </p>
    </div>
  );
}
