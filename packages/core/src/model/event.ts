import type { Money } from './money.js';
import type { Instant, LocalDay, Maybe } from './order.js';

/** Every milestone an event can report. `shipped` means in the carrier's possession, not labelled. */
export const MILESTONES = [
  'placed',
  'paid',
  'backordered',
  'label-created',
  'shipped',
  'in-transit',
  'out-for-delivery',
  'attempt-failed',
  'ready-for-pickup',
  'delivered',
  'picked-up',
  'completed',
  'demanded',
  'returning',
  'returned',
  'cancelled',
  'lost',
  'damaged',
  'claim',
  'notified',
  'consented',
  'refused',
  'remedied',
  'refunded',
  'unknown',
] as const;
/** One of {@link MILESTONES}. */
export type Milestone = (typeof MILESTONES)[number];

/** Every condition: how the step went, beside where it stands. */
export const CONDITIONS = ['ok', 'delayed', 'exception', 'resolved'] as const;
/** One of {@link CONDITIONS}. */
export type Condition = (typeof CONDITIONS)[number];

/** The closed list of causes, neutral between vendors. */
export const EVENT_REASONS = [
  'weather',
  'customs',
  'address',
  'capacity',
  'stock',
  'payment',
  'carrier-error',
  'store-error',
  'supplier',
  'customer',
  'security',
  'strike',
  'disaster',
  'other',
] as const;
/** One of {@link EVENT_REASONS}. */
export type EventReason = (typeof EVENT_REASONS)[number];

/** Who has to do something before it can go on. */
export const ACTORS = ['none', 'customer', 'store', 'carrier'] as const;
/** One of {@link ACTORS}. */
export type Actor = (typeof ACTORS)[number];

/** What a customer can report. */
export const CLAIM_KINDS = [
  'not-received',
  'damaged',
  'wrong-item',
  'missing-item',
  'slow',
  'other',
] as const;
/** One of {@link CLAIM_KINDS}. */
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Ways to reach a customer. */
export const CHANNELS = ['email', 'sms', 'phone', 'page', 'letter'] as const;
/** One of {@link CHANNELS}. */
export type Channel = (typeof CHANNELS)[number];

/** When a carrier thinks it will come: a day or an instant, or a span of them. Evidence, no promise. */
export interface Eta {
  readonly from?: Maybe<LocalDay | Instant>;
  readonly by: LocalDay | Instant;
}

/** The parcel an event speaks of, as the customer could look it up. */
export interface Tracking {
  readonly carrier?: Maybe<string>;
  readonly number?: Maybe<string>;
  readonly url?: Maybe<string>;
  /** The carrier's product: `Ground`, `Express`… A forecast tells orders apart by it. */
  readonly service?: Maybe<string>;
  /** Where the parcel starts: a country, a region, or a warehouse by any name. */
  readonly origin?: Maybe<string>;
}

/** The sender's own words, kept as they came. Hostile text: shown as text or not at all. */
export interface RawStatus {
  readonly code?: Maybe<string>;
  readonly text?: Maybe<string>;
}

/**
 * One piece of evidence: what happened, when we learned it, from whom. The same event twice (same
 * `id`) is one event; `retracts` names one that did not happen after all.
 */
export interface OrderEvent {
  readonly id: string;
  readonly milestone: Milestone;
  readonly occurredAt: Instant;
  /** When we learned it; `occurredAt` when absent. An event counts once this is at or before `asOf`. */
  readonly recordedAt?: Maybe<Instant>;
  /** `ok` when absent. */
  readonly condition?: Maybe<Condition>;
  /** Who told us: `shopify`, `easypost`, `customer`, `store`… */
  readonly source?: Maybe<string>;
  readonly shipmentId?: Maybe<string>;
  /** The lines it concerns; all when absent. */
  readonly lineIds?: Maybe<readonly string[]>;
  /** Units of each of those lines; all when absent. */
  readonly quantity?: Maybe<number>;
  /** A day, an instant, or a span. */
  readonly eta?: Maybe<LocalDay | Instant | Eta>;
  readonly reason?: Maybe<EventReason>;
  /** `none` when absent. */
  readonly actionBy?: Maybe<Actor>;
  readonly raw?: Maybe<RawStatus>;
  /** The id of the event this one takes back. */
  readonly retracts?: Maybe<string>;
  readonly tracking?: Maybe<Tracking>;
  /** `claim` events: what the customer says is wrong. */
  readonly claim?: Maybe<ClaimKind>;
  /** `claim` events: the customer's own words. */
  readonly text?: Maybe<string>;
  /** `claim` events: the pictures that the customer added, by the ids the store keeps them under. */
  readonly photoIds?: Maybe<readonly string[]>;
  /**
   * `notified` names the promise being missed, `consented` and `refused` the one that revises it,
   * `remedied` and `refunded` the one they settle.
   */
  readonly promiseId?: Maybe<string>;
  readonly channel?: Maybe<Channel>;
  readonly amount?: Maybe<Money>;
  /** `demanded` events: the end of the additional period the customer set. */
  readonly until?: Maybe<LocalDay | Instant>;
}
