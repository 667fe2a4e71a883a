import type { Instant, LocalDay } from '../model/order.js';
import { addDays, isLocalDay, localDayOf, parseInstant } from '../time/index.js';
import { dateFormat, steadySpaces } from './formatters.js';

/** Where and when the reader is: everything that a date's wording depends on. */
export interface DateContext {
  readonly locale: string;
  readonly timeZone: string;
  /** The reader's present, in milliseconds since 1970-01-01 UTC. */
  readonly asOf: number;
}

/** How much of a date is said: "Tue, Nov 10", "Tuesday, November 10", or "Tuesday" when it is near. */
export type DateStyle = 'short' | 'long' | 'weekday';

const SHORT: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };
const LONG: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };

/** A day, or the day of an instant where the reader is. */
export function dayText(date: LocalDay | Instant, style: DateStyle, context: DateContext): string {
  const day = dayOf(date, context.timeZone);
  if (style === 'weekday' && isNear(day, context)) {
    return dayFormat({ weekday: 'long' }, context).format(noon(day));
  }
  return steadySpaces(
    dayFormat(withYear(style === 'short' ? SHORT : LONG, [day], context), context).format(
      noon(day),
    ),
  );
}

/** A span of days: "Thu, Nov 12 – Fri, Nov 13". One day where both ends fall on it. */
export function spanText(
  from: LocalDay | Instant | null | undefined,
  by: LocalDay | Instant,
  style: Exclude<DateStyle, 'weekday'>,
  context: DateContext,
): string {
  const last = dayOf(by, context.timeZone);
  const first = from === null || from === undefined ? last : dayOf(from, context.timeZone);
  if (first >= last) return dayText(last, style, context);
  const options = withYear(style === 'short' ? SHORT : LONG, [first, last], context);
  return steadySpaces(dayFormat(options, context).formatRange(noon(first), noon(last)));
}

/** The day and the time of an instant, apart, as the reader's clock shows them. */
export function momentParts(
  instant: Instant,
  style: DateStyle,
  context: DateContext,
): { readonly day: string; readonly time: string } {
  const ms = parseInstant(instant);
  const base = { timeZone: context.timeZone } as const;
  const isFullHour = minuteOf(ms, context) === '0';
  const isTwelveHours =
    dateFormat(context.locale, { hour: 'numeric' }).resolvedOptions().hour12 === true;
  const options: Intl.DateTimeFormatOptions =
    isTwelveHours && isFullHour
      ? { ...base, hour: 'numeric' }
      : { ...base, hour: 'numeric', minute: '2-digit' };
  return {
    day: dayText(instant, style, context),
    time: steadySpaces(dateFormat(context.locale, options).format(ms)),
  };
}

/** The last day on which something with an exclusive end still holds. */
export function lastDayBefore(until: Instant, timeZone: string): LocalDay {
  return localDayOf(parseInstant(until) - 1, timeZone);
}

/** The local day of a day or an instant. */
export function dayOf(date: LocalDay | Instant, timeZone: string): LocalDay {
  return isLocalDay(date) ? date : localDayOf(parseInstant(date), timeZone);
}

/** Whether a bare weekday names this day and no other: at most six days from the reader's today. */
function isNear(day: LocalDay, context: DateContext): boolean {
  const today = localDayOf(context.asOf, context.timeZone);
  return day >= addDays(today, -6) && day <= addDays(today, 6);
}

function withYear(
  options: Intl.DateTimeFormatOptions,
  days: readonly LocalDay[],
  context: DateContext,
): Intl.DateTimeFormatOptions {
  const thisYear = localDayOf(context.asOf, context.timeZone).slice(0, 4);
  return days.every((day) => day.startsWith(thisYear)) ? options : { ...options, year: 'numeric' };
}

/** Days are formatted at noon UTC, in UTC: a day is the same day everywhere. */
function dayFormat(options: Intl.DateTimeFormatOptions, context: DateContext): Intl.DateTimeFormat {
  return dateFormat(context.locale, { ...options, timeZone: 'UTC' });
}

function noon(day: LocalDay): number {
  return Date.parse(`${day}T12:00:00Z`);
}

function minuteOf(ms: number, context: DateContext): string {
  return dateFormat('en', { timeZone: context.timeZone, minute: 'numeric' }).format(ms);
}
