import { AmendsError } from '@amends/core';
import type { Instant } from '@amends/core';

/**
 * What time it is. Called with the request when a customer looks, so that a developer's clock can
 * move that customer's "now"; called without one for the server's own now, by which keys expire and
 * work is done.
 */
export type Clock = (request?: Request) => Date | Instant;

/** The clock of the machine. */
export const systemClock: Clock = () => new Date();

/** A {@link Clock} read as an instant in UTC. */
export type ReadClock = (request?: Request) => Instant;

/**
 * Makes a clock answer in one way, whatever it returns.
 *
 * @throws {AmendsError} `invalid_configuration` when it returns what is no moment.
 */
export function readClock(clock: Clock): ReadClock {
  return (request) => toInstant(clock(request));
}

/**
 * A moment as an instant in UTC.
 *
 * @throws {AmendsError} `invalid_configuration` when it is none.
 */
export function toInstant(moment: Date | Instant): Instant {
  const date = typeof moment === 'string' ? new Date(moment) : moment;
  if (Number.isNaN(date.getTime())) {
    throw new AmendsError({
      code: 'invalid_configuration',
      message:
        'The clock returned something that is no moment. Return a Date or an ISO 8601 text with an offset.',
    });
  }
  return date.toISOString();
}

const liveWithinMs = 1000;

/**
 * Whether a customer's now is the server's own. A now that a developer moved is a preview: what it
 * shows is worked out and not kept.
 */
export function isLive(now: Instant, serverNow: Instant): boolean {
  return Math.abs(Date.parse(now) - Date.parse(serverNow)) < liveWithinMs;
}

/** The later of two instants, as an instant in UTC. */
export function laterOf(one: Instant, other: Instant): Instant {
  return toInstant(Date.parse(one) >= Date.parse(other) ? one : other);
}
