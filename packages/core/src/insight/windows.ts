import type { ForecastGroup, ForecastModel, Leg, Trait } from '../forecast/index.js';
import { hazardsOf } from '../forecast/hazards.js';
import { readForecastModel } from '../forecast/read-model.js';
import { remainingOf } from '../forecast/remaining.js';
import type { TraitStep } from '../forecast/traits.js';

/** What a window can be recommended for. */
export type WindowKind = 'deliver' | 'pickup' | 'ship';

const LEGS: Readonly<Record<WindowKind, Leg>> = {
  deliver: 'order-door',
  pickup: 'order-counter',
  ship: 'order-carrier',
};

/** How a window is recommended. */
export interface WindowOptions {
  /** The share of promises that should be kept; 0.95 when absent. */
  readonly share?: number | undefined;
  /** What is promised: arrival at the door, readiness at a counter or hand-over; `deliver` when absent. */
  readonly kind?: WindowKind | undefined;
  /** No window is recommended from fewer past orders; 100 when absent. */
  readonly leastOrders?: number | undefined;
}

/** A window that would have been kept often enough. */
export interface RecommendedWindow {
  /** What the orders have in common: carrier, country, region… Empty for all of them. */
  readonly traits: Readonly<Partial<Record<Trait, string>>>;
  /** Local days from the day of the order: 0 is the same day. `null` where no window is long enough. */
  readonly days: number | null;
  /** The share that would have been kept, from 0 to 1; what never came counts as not kept. */
  readonly share: number;
  /** How many past orders it rests on. */
  readonly orders: number;
}

/** Traits that a store can make a promise by before it knows the parcel. */
const LANE = new Set<Trait>(['carrier', 'service', 'origin', 'country', 'region']);

/**
 * For each carrier and lane the shortest window that would have been kept often enough: "95 times in
 * 100". Orders that never came count as promises that were not kept, and those still on the way for as
 * long as they were watched.
 *
 * @param model what was learned of past orders, without their promises: what a store promised before
 *   must not decide what it should promise now.
 * @throws {AmendsError} as `forecasterFrom`.
 */
export function recommendedWindows(
  model: ForecastModel,
  { share = 0.95, kind = 'deliver', leastOrders = 100 }: WindowOptions = {},
): RecommendedWindow[] {
  const { legs, strength } = readForecastModel(model);
  const root = legs.get(LEGS[kind]);
  const [, document] = model.legs.find(([leg]) => leg === LEGS[kind]) ?? [];
  if (root === undefined || document === undefined) return [];
  const lookUp = hazardsOf(root, strength);
  return lanesIn(document).flatMap((steps): RecommendedWindow[] => {
    const { hazards, orders } = lookUp(steps);
    // A lane that all orders of the larger group share tells nothing new.
    const isAll = steps.length > 0 && orders === lookUp(steps.slice(0, -1)).orders;
    if (orders < leastOrders || isAll) return [];
    const chances = remainingOf(hazards, 0);
    const days = chances.findIndex((chance) => chance >= share);
    return [
      {
        traits: Object.fromEntries(steps),
        days: days === -1 ? null : days,
        share: chances[days] ?? chances.at(-1) ?? 0,
        orders,
      },
    ];
  });
}

function lanesIn(group: ForecastGroup, before: readonly TraitStep[] = []): TraitStep[][] {
  const within = group.parts.flatMap(([trait, value, part]) =>
    LANE.has(trait) ? lanesIn(part, [...before, [trait, value]]) : [],
  );
  return [[...before], ...within];
}
