import type { Instant } from '../model/order.js';
import type { Leg } from './legs.js';
import type { Trait } from './traits.js';

/** A group as JSON: `[day, count, day, count…]` in rising days, and the smaller groups within. */
export interface ForecastGroup {
  readonly ended: readonly number[];
  readonly left: readonly number[];
  readonly parts: readonly (readonly [trait: Trait, value: string, group: ForecastGroup])[];
}

/** What was learned of past orders, as JSON. Holds counts and no order, customer or address. */
export interface ForecastModel {
  readonly schema: 'urn:amends:schema:forecast-model:1';
  /** The form of this document. */
  readonly version: 1;
  /** The last instant of which it knows; `null` where nothing was learned. */
  readonly learnedUntil: Instant | null;
  /** How many past orders weigh as much as what the larger group says about a smaller one. */
  readonly strength: number;
  readonly legs: readonly (readonly [leg: Leg, group: ForecastGroup])[];
}
