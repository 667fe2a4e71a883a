import type { Instant, LocalDay, Maybe } from '../model/order.js';

/** Where a parcel was to go: to the customer's door, to a counter to be collected, or into a carrier's hands. */
export type Goal = 'door' | 'counter' | 'carrier';

/** What is known of a parcel that may share its traits with others. */
export interface Traits {
  readonly carrier?: Maybe<string>;
  readonly service?: Maybe<string>;
  /** Where it starts: a country, a region, or a warehouse by any name. */
  readonly origin?: Maybe<string>;
  /** Where it goes: ISO 3166-1 alpha-2. */
  readonly country?: Maybe<string>;
  /** Where it goes: ISO 3166-2. */
  readonly region?: Maybe<string>;
}

/** One parcel of a past order, as far as it is known. What is absent has not happened by `until`. */
export interface PastJourney extends Traits {
  readonly goal: Goal;
  /** IANA zone of the destination, in which days are counted. */
  readonly timeZone: string;
  readonly placedAt: Instant;
  /** Into the carrier's hands. */
  readonly shippedAt?: Maybe<Instant>;
  /** Out for delivery, for the last time. */
  readonly outAt?: Maybe<Instant>;
  /** At the door, or ready at the counter. */
  readonly arrivedAt?: Maybe<Instant>;
  /** What was promised first: a day, which counts whole, or an instant. */
  readonly promisedBy?: Maybe<LocalDay | Instant>;
  /** Until when it was watched: now, or the instant of a cancellation. */
  readonly until: Instant;
}
