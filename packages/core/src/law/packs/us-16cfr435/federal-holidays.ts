import type { LocalDay } from '../../../model/order.js';
import { addDays, weekdays } from '../../../time/index.js';
import type { BusinessCalendar } from '../../../time/index.js';

/** A holiday of 5 U.S.C. 6103(a): a fixed day of a month, or the n-th of a weekday (0 is Sunday; -1 the last). */
type Holiday =
  | { readonly month: number; readonly day: number; readonly since?: number }
  | { readonly month: number; readonly nth: number; readonly weekday: number };

const HOLIDAYS: readonly Holiday[] = [
  { month: 1, day: 1 },
  { month: 1, nth: 3, weekday: 1 },
  { month: 2, nth: 3, weekday: 1 },
  { month: 5, nth: -1, weekday: 1 },
  { month: 6, day: 19, since: 2021 },
  { month: 7, day: 4 },
  { month: 9, nth: 1, weekday: 1 },
  { month: 10, nth: 2, weekday: 1 },
  { month: 11, day: 11 },
  { month: 11, nth: 4, weekday: 4 },
  { month: 12, day: 25 },
];

/**
 * The days on which federal offices are closed in a year: the holidays of 5 U.S.C. 6103(a), moved off
 * the weekend as 6103(b) and Executive Order 11582 do. A New Year's Day on a Saturday is kept on the
 * last day of the year before, and so stands in that year's list too.
 */
export function federalHolidays(year: number): LocalDay[] {
  return [...HOLIDAYS.flatMap((holiday) => dayOf(holiday, year)), `${year + 1}-01-01`]
    .map(offTheWeekend)
    .filter((day) => day.startsWith(String(year)));
}

/** Monday to Friday without federal holidays, for the time around a day. */
export function workingDaysAround(day: LocalDay): BusinessCalendar {
  const year = Number(day.slice(0, 4));
  return { ...weekdays, holidays: [...federalHolidays(year), ...federalHolidays(year + 1)] };
}

function dayOf(holiday: Holiday, year: number): LocalDay[] {
  if ('day' in holiday) {
    return year >= (holiday.since ?? 0) ? [spell(year, holiday.month, holiday.day)] : [];
  }
  const { month, nth, weekday } = holiday;
  // The n-th of a weekday falls in the n-th week of the month, the last of May in its last seven days.
  const start = nth > 0 ? spell(year, month, 7 * (nth - 1) + 1) : spell(year, month, 25);
  return [addDays(start, (weekday - weekdayOf(start) + 7) % 7)];
}

function offTheWeekend(day: LocalDay): LocalDay {
  const weekday = weekdayOf(day);
  return weekday === 6 ? addDays(day, -1) : weekday === 0 ? addDays(day, 1) : day;
}

function weekdayOf(day: LocalDay): number {
  return new Date(day).getUTCDay();
}

function spell(year: number, month: number, day: number): LocalDay {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
