import type { Instant, LocalDay } from '../../model/order.js';
import { addDays, deadlineOf, localDayOf } from '../../time/index.js';

/** A date that the law looks at, on the buyer's clock. */
export interface Due {
  /** As it was stated: a day, or an instant. */
  readonly by: LocalDay | Instant;
  /** The last local day that is in time. */
  readonly day: LocalDay;
  /** First instant that is too late, exclusive, in milliseconds since 1970-01-01 UTC. */
  readonly until: number;
}

/** Reads a stated date. A day is in time until it ends. */
export function dueOf(by: LocalDay | Instant, zone: string): Due {
  const until = deadlineOf(by, zone);
  return { by, day: localDayOf(until - 1, zone), until };
}

/** The end of the day so many calendar days after a date. */
export function daysAfter(due: Pick<Due, 'day'>, days: number, zone: string): Due {
  return dueOf(addDays(due.day, days), zone);
}

/** Of two dates the one that runs out first. */
export function earlier(one: Due, other: Due): Due {
  return other.until < one.until ? other : one;
}
