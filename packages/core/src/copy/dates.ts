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
const DATE: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };
const DENSE: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'long' };

/** A day as it stands alone in a table: "Tue, Nov 10". */
export function shortDay(date: LocalDay | Instant, context: DateContext): string {
  return written(dayOf(date, context.timeZone), SHORT, context);
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** What the locale's own messages for dates are said with. */
export interface DayWords {
  /** Whether the weekday alone names this day and no other. */
  readonly near: boolean;
  /** The weekday, for articles that follow its gender. */
  readonly name: (typeof WEEKDAYS)[number];
  readonly forms: {
    /** "Tuesday" */
    readonly weekday: string;
    /** "November 10" */
    readonly date: string;
    /** "Tuesday, November 10" */
    readonly long: string;
    /** The same where a weekday is one sign: 「11月10日（火）」. */
    readonly dense: string;
  };
}

/** The words for a day, or for the day of an instant where the reader is. Each form is made when it is asked for. */
export function dayWords(date: LocalDay | Instant, context: DateContext): DayWords {
  const day = dayOf(date, context.timeZone);
  return {
    near: isNear(day, context),
    name: WEEKDAYS[new Date(noon(day)).getUTCDay()] ?? 'sun',
    forms: {
      get weekday() {
        return dayFormat({ weekday: 'long' }, context).format(noon(day));
      },
      get date() {
        return written(day, DATE, context);
      },
      get long() {
        return written(day, LONG, context);
      },
      get dense() {
        return written(day, DENSE, context);
      },
    },
  };
}

function written(day: LocalDay, style: Intl.DateTimeFormatOptions, context: DateContext): string {
  const text = dayFormat(withYear(style, [day], context), context).format(noon(day));
  return steadySpaces(wideBrackets(text, context.locale));
}

/** Brackets among Japanese and Chinese characters are as wide as they are. */
function wideBrackets(text: string, locale: string): string {
  return /^(?:ja|zh)\b/u.test(locale) ? text.replaceAll('(', '（').replaceAll(')', '）') : text;
}

/** The two ends of a span of days; `null` where both fall on one day. */
export function spanEnds(
  from: LocalDay | Instant | null | undefined,
  by: LocalDay | Instant,
  timeZone: string,
): readonly [first: LocalDay, last: LocalDay] | null {
  if (from === null || from === undefined) return null;
  const [first, last] = [dayOf(from, timeZone), dayOf(by, timeZone)];
  return first < last ? [first, last] : null;
}

/** A span of days as it stands alone: "Thu, Nov 12 – Fri, Nov 13". */
export function spanText(first: LocalDay, last: LocalDay, context: DateContext): string {
  const options = withYear(SHORT, [first, last], context);
  const text = dayFormat(options, context).formatRange(noon(first), noon(last));
  return steadySpaces(wideBrackets(text, context.locale));
}

/** The time of an instant as the reader's clock shows it. */
export function timeText(instant: Instant, context: DateContext): string {
  const ms = parseInstant(instant);
  const base = { timeZone: context.timeZone } as const;
  const isFullHour = minuteOf(ms, context) === '0';
  const isTwelveHours =
    dateFormat(context.locale, { hour: 'numeric' }).resolvedOptions().hour12 === true;
  const options: Intl.DateTimeFormatOptions =
    isTwelveHours && isFullHour
      ? { ...base, hour: 'numeric' }
      : { ...base, hour: 'numeric', minute: '2-digit' };
  return steadySpaces(dateFormat(context.locale, options).format(ms));
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
