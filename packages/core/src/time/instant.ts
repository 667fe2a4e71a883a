import { Temporal } from 'temporal-polyfill';
import { AmendsError } from '../errors/amends-error.js';
import type { Instant } from '../model/order.js';
import { startOfDayUtc } from './local-day.js';

/**
 * Reads an instant as milliseconds since 1970-01-01 UTC. Finer fractions are cut off.
 *
 * @param text the instant, as its sender wrote it.
 * @param path where the text stood in the input, for the error.
 * @throws {AmendsError} `invalid_instant` when `text` is no ISO 8601 instant, or has no offset: the
 *   same digits name another moment in another zone, and Amends never guesses which.
 */
export function parseInstant(text: Instant, path?: string): number {
  const ms = readInstant(text);
  if (ms !== null) return ms;
  throw new AmendsError({
    code: 'invalid_instant',
    message:
      'This is not an instant with an offset, so nobody can know which moment it means. ' +
      'Pass ISO 8601 such as "2026-11-02T15:04:00-05:00".',
    path,
  });
}

/** Whether `text` is an instant that {@link parseInstant} reads. */
export function isInstant(text: string): boolean {
  return readInstant(text) !== null;
}

/** No instant is longer, with nine digits of a second and the name of a zone behind it. */
const LONGEST = 100;

/** Takes anything, because it also stands before input that nobody has validated. */
function readInstant(text: unknown): number | null {
  if (typeof text !== 'string' || text.length > LONGEST) return null;
  const ms = readCommonShape(text);
  if (ms !== null) return ms;
  try {
    // The rarer spellings that the standard also allows: basic format, leap seconds, far years.
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return null;
  }
}

/** Milliseconds since 1970-01-01 UTC as ISO 8601 text in UTC: `2026-11-11T05:00:00Z`. */
export function isoOf(ms: number): Instant {
  return new Date(ms).toISOString().replace(/\.?0+Z$/, 'Z');
}

const TIME =
  /^T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/**
 * `YYYY-MM-DDTHH:MM:SS[.fff…](Z|±HH:MM)`, which nearly every sender writes: read by hand because a
 * stream of orders has a dozen of these an order, and Temporal takes many times as long.
 */
function readCommonShape(text: string): number | null {
  const time = TIME.exec(text.slice(10));
  if (time === null) return null;
  const day = startOfDayUtc(text.slice(0, 10));
  if (Number.isNaN(day)) return null;
  const [, hour, minute, second, fraction = '', sign, offsetHours = 0, offsetMinutes = 0] = time;
  const offset = Number(offsetHours) * 60 + Number(offsetMinutes);
  const minutes = Number(hour) * 60 + Number(minute) + (sign === '-' ? offset : -offset);
  return (
    day + (minutes * 60 + Number(second)) * 1_000 + Number(fraction.slice(0, 3).padEnd(3, '0'))
  );
}
