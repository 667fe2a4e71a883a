import { AmendsError } from '../errors/amends-error.js';
import type { LocalDay } from '../model/order.js';
import { dayNumber, dayOfNumber, weekdayOf } from './local-day.js';

/** On which days, and from when to when, somebody works. Plain data; local to the zone it is used in. */
export interface BusinessCalendar {
  /** ISO weekdays on which nobody works: 1 is Monday, 7 is Sunday. */
  readonly weekend: readonly number[];
  /** Days on which nobody works although they are no weekend. */
  readonly holidays: readonly LocalDay[];
  /** Working hours as minutes after local midnight: 540 to 1020 is nine to five. */
  readonly hours: { readonly from: number; readonly until: number };
}

const nineToFive = { from: 540, until: 1020 };

/** Monday to Friday, nine to five, no holidays: what to use until the store says better. */
export const weekdays: BusinessCalendar = { weekend: [6, 7], holidays: [], hours: nineToFive };

/** Monday to Saturday: for carriers that deliver on Saturdays. */
export const mondayToSaturday: BusinessCalendar = { weekend: [7], holidays: [], hours: nineToFive };

/** Whether somebody works on `day`. */
export function isBusinessDay(day: LocalDay, calendar: BusinessCalendar): boolean {
  return isWorked(dayNumber(day), calendar);
}

/**
 * The day that lies `count` business days after `day`; before it when negative. Zero gives `day`
 * itself, also where nobody works on it.
 *
 * @throws {AmendsError} `invalid_payload` when the calendar has no business day at all.
 */
export function addBusinessDays(
  day: LocalDay,
  count: number,
  calendar: BusinessCalendar,
): LocalDay {
  assertSomeWork(calendar);
  const step = Math.sign(count);
  let at = dayNumber(day);
  for (let left = Math.abs(count); left > 0;) {
    at += step;
    if (isWorked(at, calendar)) left -= 1;
  }
  return dayOfNumber(at);
}

/**
 * How many business days come after `from`, up to and including `until`: Friday to Monday is 1,
 * Friday to Sunday 0. Negative when `until` is earlier.
 */
export function businessDaysBetween(
  from: LocalDay,
  until: LocalDay,
  calendar: BusinessCalendar,
): number {
  const start = dayNumber(from);
  const end = dayNumber(until);
  // Counted weekday by weekday, so that a century takes no longer than a week.
  const upTo = (day: number, weekday: number) => Math.floor((day - weekday + 4) / 7);
  let count = 0;
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    if (calendar.weekend.includes(weekday)) continue;
    count += upTo(end, weekday) - upTo(start, weekday);
  }
  for (const holiday of new Set(calendar.holidays)) {
    const at = dayNumber(holiday);
    if (calendar.weekend.includes(weekdayOf(at))) continue;
    count -= Number(at <= end) - Number(at <= start);
  }
  return count;
}

function isWorked(number: number, calendar: BusinessCalendar): boolean {
  return (
    !calendar.weekend.includes(weekdayOf(number)) &&
    !calendar.holidays.includes(dayOfNumber(number))
  );
}

function assertSomeWork(calendar: BusinessCalendar): void {
  if ([1, 2, 3, 4, 5, 6, 7].some((weekday) => !calendar.weekend.includes(weekday))) return;
  throw new AmendsError({
    code: 'invalid_payload',
    message:
      'This business calendar has no business day, so none can be counted. Leave a weekday out of "weekend".',
    path: '/weekend',
  });
}
