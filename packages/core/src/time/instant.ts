import { Temporal } from 'temporal-polyfill';
import { AmendsError } from '../errors/amends-error.js';
import type { Instant } from '../model/order.js';
import { isLocalDay } from './local-day.js';
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
      'This is no instant with an offset, so nobody can know which moment it means. ' +
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
export const isoOf = memo(20_000, (ms: number): Instant =>
  new Date(ms).toISOString().replace(/\.?0+Z$/, 'Z'),
);

/** The spelling that nearly every sender uses and every engine reads alike. */
const COMMON =
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{3})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A stream of orders has a dozen instants an order, and Temporal takes many times as long. */
function readCommonShape(text: string): number | null {
  // Engines roll 30 February over into March: only days of the calendar are read.
  return COMMON.test(text) && isLocalDay(text.slice(0, 10)) ? Date.parse(text) : null;
}
