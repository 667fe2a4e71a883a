import { Temporal } from 'temporal-polyfill';
import { AmendsError } from '../errors/amends-error.js';
import type { LocalDay } from '../model/order.js';
import { dayNumber, dayOfNumber } from './local-day.js';
import { memo } from './memo.js';

const MS_PER_DAY = 86_400_000;
// Offsets such as "+02:00" are no places: they know no summer time. Temporal would take them.
const NAME = /^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/;

/** A stretch of time in which a zone keeps one offset. `until` is exclusive. */
interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

/** What is known of a zone by now; `null` where there is no such zone. */
const stretchesOf = memo(1_000, (zone): Stretch[] | null => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return [];
  } catch {
    return null;
  }
});

/** Whether `zone` is a time zone of the IANA database, as far as this platform knows it. */
export function isTimeZone(zone: string): boolean {
  return NAME.test(zone) && stretchesOf(zone) !== null;
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
    message:
      'There is no such time zone, so nobody can know when its days begin. ' +
      'Pass an IANA name such as "America/New_York", not an offset.',
    path,
  });
}

const firstInstant = memo(20_000, (key): number => {
  const zone = key.slice(10);
  assertTimeZone(zone);
  return Temporal.PlainDate.from(key.slice(0, 10)).toZonedDateTime(zone).epochMilliseconds;
});

/**
 * The first instant of a local day, in milliseconds since 1970-01-01 UTC. Where clocks skip midnight
 * this is the moment after the gap.
 *
 * @throws {AmendsError} `invalid_instant` when `day` is no day, `invalid_time_zone` when `zone` is none.
 */
export function startOfDay(day: LocalDay, zone: string): number {
  dayNumber(day);
  return firstInstant(day + zone);
}

/**
 * The local day on which an instant falls.
 *
 * @param ms milliseconds since 1970-01-01 UTC.
 * @throws {AmendsError} `invalid_time_zone` when `zone` is none.
 */
export function localDayOf(ms: number, zone: string): LocalDay {
  return dayOfNumber(Math.floor((ms + offsetAt(ms, zone)) / MS_PER_DAY));
}

/** Milliseconds east of UTC. Asks Temporal once a stretch between two clock changes. */
function offsetAt(ms: number, zone: string): number {
  assertTimeZone(zone);
  const known = stretchesOf(zone) ?? [];
  for (const stretch of known) if (ms >= stretch.from && ms < stretch.until) return stretch.offset;
  const there = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  const until = there.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity;
  // "Previous" means strictly before, and a change at this very instant counts.
  const from =
    there.add({ milliseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds ??
    -Infinity;
  const offset = there.offsetNanoseconds / 1_000_000;
  if (known.length >= 50) known.length = 0;
  known.push({ from, until, offset });
  return offset;
}
