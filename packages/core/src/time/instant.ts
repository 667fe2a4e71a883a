import { Temporal } from 'temporal-polyfill';
import { AmendsError } from '../errors/amends-error.js';
import type { Instant } from '../model/order.js';
import { startOfDayUtc } from './local-day.js';
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
      'This is no instant with an offset. Pass ISO 8601 such as "2026-11-02T15:04:00-05:00".',
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
    const ms = readCommonShape(text) || Temporal.Instant.from(text).epochMilliseconds;
    return ms >= YEAR_1 && ms < YEAR_10000 ? ms : null;
  } catch {
    return null;
  }
}

/** Milliseconds since 1970-01-01 UTC as ISO 8601 text in UTC: `2026-11-11T05:00:00Z`. */
export const isoOf = memo(20_000, (ms: number): Instant =>
  new Date(ms).toISOString().replace(/\.?0+Z$/, 'Z'),
);

const MINUTE = /^T([01]\d|2[0-3]):[0-5]\d$/;
const FINER = /(\.\d{3})\d+/;
const REST = /^:[0-5]\d(\.\d{3,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

const minuteOf = memo(2_000, (text: string) =>
  MINUTE.test(text) ? Date.parse(`1970-01-01${text}Z`) : Number.NaN,
);
// Engines differ on what is finer than a millisecond, so it is cut off first.
const restOf = memo(5_000, (text: string) =>
  REST.test(text) ? Date.parse(`1970-01-01T00:00${text.replace(FINER, '$1')}`) : Number.NaN,
);

/**
 * `YYYY-MM-DDTHH:MM:SS[.fff…](Z|±HH:MM)`, which nearly every sender writes: read in parts that come up
 * again, because a stream of orders has a dozen of these an order, and Temporal takes many times as
 * long. Not a number for every other spelling.
 */
function readCommonShape(text: string): number {
  return startOfDayUtc(text.slice(0, 10)) + minuteOf(text.slice(10, 16)) + restOf(text.slice(16));
}
