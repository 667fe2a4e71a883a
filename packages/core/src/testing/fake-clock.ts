import type { Instant } from '../model/order.js';
import { isoOf, parseInstant } from '../time/index.js';

/** A clock that stands still until it is told to move. Call it to read it. */
export interface FakeClock {
  (): Instant;
  /** Moves it; by nothing at all when nothing is given. */
  readonly advance: (by: { days?: number; hours?: number; minutes?: number }) => Instant;
  /** Sets it, forwards or back. */
  readonly set: (to: Instant) => Instant;
}

/**
 * Makes a clock for tests that shows `start`.
 *
 * @throws {AmendsError} `invalid_instant` when `start` has no offset.
 */
export function fakeClock(start: Instant): FakeClock {
  let now = parseInstant(start);
  const read = () => isoOf(now);
  return Object.assign(read, {
    advance: ({ days = 0, hours = 0, minutes = 0 }: Parameters<FakeClock['advance']>[0]) => {
      now += ((days * 24 + hours) * 60 + minutes) * 60_000;
      return read();
    },
    set: (to: Instant) => {
      now = parseInstant(to);
      return read();
    },
  });
}
