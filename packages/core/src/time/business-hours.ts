import { Temporal } from 'temporal-polyfill';
import { AmendsError } from '../errors/amends-error.js';
import type { LocalDay } from '../model/order.js';
import { addBusinessDays, isBusinessDay } from './business-calendar.js';
import type { BusinessCalendar } from './business-calendar.js';
import { assertTimeZone, localDayOf } from './time-zone.js';

const MS_PER_HOUR = 3_600_000;

/**
 * The instant at which `hours` working hours have gone by since `ms`, both in milliseconds since
 * 1970-01-01 UTC. Nights, weekends and holidays do not count.
 *
 * @throws {AmendsError} `invalid_payload` when the calendar's hours are empty or it has no business
 *   day, `invalid_time_zone` when `zone` is no zone.
 */
export function addBusinessHours(
  ms: number,
  hours: number,
  zone: string,
  calendar: BusinessCalendar,
): number {
  assertTimeZone(zone);
  if (!(calendar.hours.until > calendar.hours.from)) {
    throw new AmendsError({
      code: 'invalid_payload',
      message:
        'This business calendar closes before it opens, so no hour can be counted. Set "hours.until" after "hours.from".',
      path: '/hours',
    });
  }
  const today = localDayOf(ms, zone);
  let day = isBusinessDay(today, calendar) ? today : addBusinessDays(today, 1, calendar);
  let left = hours * MS_PER_HOUR;
  for (;;) {
    const opens = Math.max(ms, instantOf(day, calendar.hours.from, zone));
    const open = instantOf(day, calendar.hours.until, zone) - opens;
    if (open > 0 && left <= open) return opens + left;
    left -= Math.max(0, open);
    day = addBusinessDays(day, 1, calendar);
  }
}

/** The instant at which the clocks of `zone` show so many minutes after midnight. */
export function instantOf(day: LocalDay, minutes: number, zone: string): number {
  return Temporal.PlainDate.from(day).toPlainDateTime().add({ minutes }).toZonedDateTime(zone)
    .epochMilliseconds;
}
