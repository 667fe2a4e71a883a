import type { Instant, LocalDay } from '../model/order.js';
import { parseInstant } from './instant.js';
import { addDays, isLocalDay } from './local-day.js';
import { assertTimeZone, startOfDay } from './time-zone.js';

/**
 * The first instant that is too late, exclusive, in milliseconds since 1970-01-01 UTC. A bare day
 * counts whole, so its deadline is the first instant of the next local day; an instant is its own.
 *
 * @throws {AmendsError} `invalid_instant` when `by` is neither a day nor an instant with an offset,
 *   `invalid_time_zone` when `zone` is no zone.
 */
export function deadlineOf(by: LocalDay | Instant, zone: string, path?: string): number {
  return isLocalDay(by) ? startOfDay(addDays(by, 1), zone) : openingOf(by, zone, path);
}

/**
 * The first instant of a window's earlier end, in milliseconds since 1970-01-01 UTC.
 *
 * @throws {AmendsError} as {@link deadlineOf}.
 */
export function openingOf(from: LocalDay | Instant, zone: string, path?: string): number {
  if (isLocalDay(from)) return startOfDay(from, zone);
  assertTimeZone(zone);
  return parseInstant(from, path);
}
