import { Temporal } from 'temporal-polyfill';
import { AmendsError } from '../errors/amends-error.js';
import type { Instant } from '../model/order.js';
import { dayOfNumber, startOfDayUtc } from './local-day.js';
import { memo } from './memo.js';

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

/** Outside of these, days have no such name as `2026-11-10`, and no order was placed. */
const YEAR_1 = -62_135_596_800_000;
const YEAR_10000 = 253_402_300_800_000;

/** Takes anything, because it also stands before input that nobody has validated. */
function readInstant(text: unknown): number | null {
  if (typeof text !== 'string' || text.length > LONGEST) return null;
  try {
    // Temporal reads the rarer spellings that the standard also allows: basic format, leap seconds.
    const ms = readCommonShape(text) ?? Temporal.Instant.from(text).epochMilliseconds;
    return ms >= YEAR_1 && ms < YEAR_10000 ? ms : null;
  } catch {
    return null;
  }
}

/** Milliseconds since 1970-01-01 UTC as ISO 8601 text in UTC: `2026-11-11T05:00:00Z`. */
export function isoOf(ms: number): Instant {
  if (ms % 1_000 !== 0) return new Date(ms).toISOString().replace(/0+Z$/, 'Z');
  const day = Math.floor(ms / MS_PER_DAY);
  return dayOfNumber(day) + clockOf(ms - day * MS_PER_DAY);
}

const MS_PER_DAY = 86_400_000;
const clockOf = memo(10_000, (ms: number) => `${new Date(ms).toISOString().slice(10, 19)}Z`);

/**
 * `YYYY-MM-DDTHH:MM:SS[.fff…](Z|±HH:MM)`, which nearly every sender writes: read by hand because a
 * stream of orders has a dozen of these an order, and Temporal takes many times as long.
 */
function readCommonShape(text: string): number | null {
  const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
  if (text[10] !== 'T' || text[13] !== ':' || text[16] !== ':') return null;
  if (!(hour < 24 && minute < 60 && second < 60)) return null;
  const time = ((hour * 60 + minute) * 60 + second) * 1_000;
  const ms = startOfDayUtc(text.slice(0, 10)) + time + tailOf(text.slice(19));
  return Number.isNaN(ms) ? null : ms;
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 ? tens * 10 + ones : Number.NaN;
}

const TAIL = /^(?:\.(\d{1,9}))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/** The milliseconds that what follows the seconds adds; not a number where it is no such thing. */
const tailOf = memo(5_000, (text: string) => {
  const tail = TAIL.exec(text);
  if (tail === null) return Number.NaN;
  const [, fraction = '', sign, hours = 0, minutes = 0] = tail;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return Number(fraction.slice(0, 3).padEnd(3, '0')) + (sign === '-' ? offset : -offset);
});
