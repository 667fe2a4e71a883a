import { businessDaysBetween, localDayOf } from '../time/index.js';
import type { Scope } from './scope.js';

/** Business days of the promise's zone that have gone by since an instant. */
export function businessDaysSince(scope: Scope, ms: number): number {
  return businessDaysIn(scope, ms, scope.asOf);
}

/** Business days after today up to and including the promised day. */
export function businessDaysLeft(scope: Scope): number {
  // The deadline is exclusive: the day before it ends is the last one that counts.
  return businessDaysIn(scope, scope.asOf, scope.deadline - 1);
}

function businessDaysIn({ zone, calendar }: Scope, from: number, until: number): number {
  return businessDaysBetween(localDayOf(from, zone), localDayOf(until, zone), calendar);
}
