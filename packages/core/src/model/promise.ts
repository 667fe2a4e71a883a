import type { Instant, LocalDay, Maybe } from './order.js';

/** Every kind of promise, in the order in which an order meets them. */
export const PROMISE_KINDS = [
  'ship',
  'deliver',
  'pickup',
  'complete',
  'update',
  'remedy',
  'answer',
] as const;

/**
 * What was promised: `ship` and `deliver` are the two that a law looks at; `complete` is a proof, a
 * download or an appointment; `update`, `remedy` and `answer` are the promises an apology makes.
 */
export type PromiseKind = (typeof PROMISE_KINDS)[number];

/**
 * When it is promised for. Each end is a local day (the whole day counts: a bare `by` ends with the
 * first instant of the next local day, exclusive) or an instant with an offset.
 */
export interface PromiseWindow {
  readonly from?: Maybe<LocalDay | Instant>;
  /** `null` says "we cannot say when". */
  readonly by: LocalDay | Instant | null;
}

/**
 * What the store stated to the customer, with a deadline. Append-only: a new date is a new promise
 * whose `revises` names the one it moves; it never overwrites it.
 */
export interface OrderPromise {
  readonly id: string;
  readonly kind: PromiseKind;
  readonly window: PromiseWindow;
  /** IANA zone in which bare dates are read; the order's when absent. */
  readonly timeZone?: Maybe<string>;
  /** The lines it covers; all when absent. */
  readonly lineIds?: Maybe<readonly string[]>;
  readonly madeAt: Instant;
  /** Where it was said: `checkout`, `email`, `page`, `law`… Open vocabulary. */
  readonly source?: Maybe<string>;
  /** Whether the date was the point of the purchase (a wedding dress); false when absent. */
  readonly essential?: Maybe<boolean>;
  /** The id of the promise whose date this one moves. */
  readonly revises?: Maybe<string>;
}
