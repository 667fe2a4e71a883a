import { deadlineOf, localDayOf, parseInstant } from '../time/index.js';
import { dayNumber } from '../time/local-day.js';
import type { PastJourney } from './past-journey.js';

/** Every {@link Leg}. */
export const LEGS = [
  'order-carrier',
  'order-door',
  'order-counter',
  'carrier-door',
  'carrier-counter',
  'van-door',
  'van-counter',
] as const;

/** A stretch of the way of which the days are counted: from the order, the hand-over or the van. */
export type Leg = (typeof LEGS)[number];

/** How long one stretch took, in local days; `days` is how long it was watched where it has not ended. */
export interface Stretch {
  readonly leg: Leg;
  /** Days since 1970-01-01 of the day on which it began. */
  readonly start: number;
  readonly days: number;
  readonly hasEnded: boolean;
}

/** Days since 1970-01-01 of the local day of an instant, in milliseconds. */
export function dayOf(ms: number, zone: string): number {
  return dayNumber(localDayOf(ms, zone));
}

/**
 * What a journey teaches of each stretch. Days out of order, which real data has (handed over before it
 * was ordered), count as the same day.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when it cannot be read.
 */
export function stretchesOf(journey: PastJourney): Stretch[] {
  const { goal, timeZone, shippedAt, outAt, arrivedAt } = journey;
  const until = parseInstant(journey.until, '/until');
  const day = (instant: string | null | undefined, path: string) => {
    const ms = typeof instant === 'string' ? parseInstant(instant, path) : Infinity;
    return ms > until ? null : dayOf(ms, timeZone);
  };
  const placed = day(journey.placedAt, '/placedAt');
  if (placed === null) return [];
  const shipped = day(shippedAt, '/shippedAt');
  const arrived = goal === 'carrier' ? null : day(arrivedAt, '/arrivedAt');
  // The day of the last look is not over, so what was seen is the days before it.
  const seen = dayOf(until, timeZone) - 1;
  const stretch = (leg: Leg, start: number | null, end: number | null): Stretch[] => {
    if (start === null || (end === null && seen < start)) return [];
    return [{ leg, start, days: Math.max(0, (end ?? seen) - start), hasEnded: end !== null }];
  };
  // Whoever has it at the door has had it from a carrier: nobody saw when, and nobody is still waiting.
  const handOver =
    shipped === null && arrived !== null ? [] : stretch('order-carrier', placed, shipped);
  if (goal === 'carrier') return handOver;
  return [
    ...handOver,
    ...stretch(`order-${goal}`, placed, arrived),
    ...stretch(`carrier-${goal}`, shipped, arrived),
    ...stretch(`van-${goal}`, day(outAt, '/outAt'), arrived),
  ];
}

/** The longest promise in each class, in days; promises that long behave alike. */
const WINDOWS = [1, 2, 3, 5, 7, 10, 14, 21, 28, 42, 60];

/**
 * The class of a promise by its length in local days from the order. What a store promises tells of
 * the lane: it says a longer time where it knows that the way is longer.
 */
export function windowOf(placed: number, deadline: number, zone: string): string | null {
  if (!Number.isFinite(deadline)) return null;
  // The deadline is exclusive: the day before it ends is the last one that counts.
  const days = dayOf(deadline - 1, zone) - placed;
  return String(WINDOWS.find((longest) => days <= longest) ?? Infinity);
}

/** The instant of a promised day or instant, in milliseconds; `Infinity` where nothing was promised. */
export function promisedOf({ promisedBy, timeZone }: PastJourney): number {
  return typeof promisedBy === 'string'
    ? deadlineOf(promisedBy, timeZone, '/promisedBy')
    : Infinity;
}
