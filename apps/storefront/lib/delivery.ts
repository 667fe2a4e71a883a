import {
  addBusinessDays,
  isBusinessDay,
  isoOf,
  localDayOf,
  parseInstant,
  startOfDay,
} from '@amends/core';
import type { Instant, LocalDay } from '@amends/core';
import { shop } from './shop.ts';

/** What the shop says about the arrival of something ordered now. */
export interface DeliveryPromise {
  /** Days at the customer's door, both included. */
  readonly window: { readonly from: LocalDay; readonly by: LocalDay };
  /** The day on which the parcel leaves the workshop. */
  readonly leavesOn: LocalDay;
  /** Until when these days hold: the workshop's next cut-off. */
  readonly orderBefore: Instant;
}

const MS_PER_MINUTE = 60_000;

/** The promise for an order placed at `now`. A date, never a speed. */
export function deliveryFor(now: Instant): DeliveryPromise {
  const ms = parseInstant(now);
  const today = localDayOf(ms, shop.timeZone);
  const leavesToday = isBusinessDay(today, shop.calendar) && ms < cutOffOf(today);
  const leavesOn = leavesToday ? today : addBusinessDays(today, 1, shop.calendar);
  return {
    leavesOn,
    orderBefore: isoOf(cutOffOf(leavesOn)),
    window: {
      from: addBusinessDays(leavesOn, shop.transit.from, shop.calendar),
      by: addBusinessDays(leavesOn, shop.transit.by, shop.calendar),
    },
  };
}

/** A window as a form carries it, so that what was said can be held against what is recorded. */
export function promisedText({ from, by }: DeliveryPromise['window']): string {
  return `${from}/${by}`;
}

// No change of clocks falls between midnight and four on a business day.
function cutOffOf(day: LocalDay): number {
  return startOfDay(day, shop.timeZone) + shop.cutOff * MS_PER_MINUTE;
}
