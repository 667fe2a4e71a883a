import { Temporal } from 'temporal-polyfill';
import { AmendsError } from '../errors/amends-error.js';
import type { Instant } from '../model/order.js';

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
      'This is not an instant with an offset, so the moment it means cannot be known. ' +
      'Pass ISO 8601 with "Z" or an offset, such as "2026-11-02T15:04:00-05:00".',
    ...(path !== undefined && { path }),
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

const DASH = 45;
const COLON = 58;

/**
 * `YYYY-MM-DDTHH:MM:SS[.fff…](Z|±HH:MM)`, which nearly every sender writes: read by hand because a
 * stream of orders has a dozen of these an order, and Temporal takes fifty times as long.
 */
function readCommonShape(text: string): number | null {
  const length = text.length;
  if (length < 20 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return null;
  if (text.charCodeAt(13) !== COLON || text.charCodeAt(16) !== COLON || text[10] !== 'T')
    return null;
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = digits(text, 5);
  const day = digits(text, 8);
  const hour = digits(text, 11);
  const minute = digits(text, 14);
  const second = digits(text, 17);
  // Not-a-number fails every comparison, and so does what the standard forbids.
  if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)))
    return null;
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return null;

  let at = 19;
  let milliseconds = 0;
  if (text[at] === '.') {
    const start = at + 1;
    at = start;
    while (digit(text, at) >= 0) at += 1;
    if (at === start || at - start > 9) return null;
    milliseconds = Number(text.slice(start, Math.min(at, start + 3)).padEnd(3, '0'));
  }
  const offset = readOffset(text, at);
  if (offset === null) return null;
  return Date.UTC(year, month - 1, day, hour, minute, second, milliseconds) - offset * 60_000;
}

/** Minutes east of UTC of the `Z` or `±HH:MM` that ends the text at `at`. */
function readOffset(text: string, at: number): number | null {
  const sign = text[at];
  if (sign === 'Z') return text.length === at + 1 ? 0 : null;
  if ((sign !== '+' && sign !== '-') || text.length !== at + 6 || text[at + 3] !== ':') return null;
  const hours = digits(text, at + 1);
  const minutes = digits(text, at + 4);
  if (!(hours <= 23 && minutes <= 59)) return null;
  return (sign === '-' ? -1 : 1) * (hours * 60 + minutes);
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function digits(text: string, at: number): number {
  const tens = digit(text, at);
  const ones = digit(text, at + 1);
  return tens < 0 || ones < 0 ? Number.NaN : tens * 10 + ones;
}

/** The digit at `at`, or -1. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : -1;
}
