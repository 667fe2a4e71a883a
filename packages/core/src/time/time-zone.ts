import { Temporal } from 'temporal-polyfill';
import { AmendsError } from '../errors/amends-error.js';
import type { LocalDay } from '../model/order.js';
import { dayNumber, dayOfNumber } from './local-day.js';
import { memo } from './memo.js';

const MS_PER_DAY = 86_400_000;
/** Clocks have gone back by two hours, and by no more. */
const CHANGE = 7_200_000;
// Offsets such as "+02:00" are no places: they know no summer time. Temporal would take them.
const NAME = /^[A-Za-z][\w+\-/]{0,63}$/;

const isKnown = memo(1_000, (zone: string): boolean => {
  try {
    return startOf('1970-01-01', zone) < Infinity;
  } catch {
    return false;
  }
});

/** Whether `zone` is a time zone of the IANA database, as far as this platform knows it. */
export function isTimeZone(zone: string): boolean {
  return NAME.test(zone) && isKnown(zone);
}

/**
 * Refuses a text that is no time zone.
 *
 * @throws {AmendsError} `invalid_time_zone` when `zone` is not in the IANA database.
 */
export function assertTimeZone(zone: string, path?: string): void {
  if (isTimeZone(zone)) return;
  throw new AmendsError({
    code: 'invalid_time_zone',
    message: 'This is no time zone. Pass an IANA name such as "America/New_York", not an offset.',
    path,
  });
}

const startsIn = memo(100, (zone: string) => memo(2_000, (day: LocalDay) => startOf(day, zone)));

function startOf(day: LocalDay, zone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}

/**
 * The first instant of a local day, in milliseconds since 1970-01-01 UTC. Where clocks skip midnight
 * this is the moment after the gap.
 *
 * @throws {AmendsError} `invalid_instant` when `day` is no day, `invalid_time_zone` when `zone` is none.
 */
export function startOfDay(day: LocalDay, zone: string): number {
  dayNumber(day);
  assertTimeZone(zone);
  return startsIn(zone)(day);
}

/**
 * The local day on which an instant falls.
 *
 * @param ms milliseconds since 1970-01-01 UTC.
 * @throws {AmendsError} `invalid_time_zone` when `zone` is none.
 */
export function localDayOf(ms: number, zone: string): LocalDay {
  // No place is a day ahead of UTC: the last day that had begun by then is the one,
  let number = Math.floor(ms / MS_PER_DAY) + 1;
  while (startOfDay(dayOfNumber(number), zone) > ms) number -= 1;
  const day = dayOfNumber(number);
  if (ms - startOfDay(day, zone) > CHANGE) return day;
  // unless the clocks went back over midnight, as those of St John's did for twenty years.
  return Temporal.Instant.fromEpochMilliseconds(ms)
    .toZonedDateTimeISO(zone)
    .toString()
    .slice(0, 10);
}
