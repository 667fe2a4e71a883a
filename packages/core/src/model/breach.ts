import type { Instant } from './order.js';
import type { PromiseKind } from './promise.js';
import type { Reason } from './reason.js';

/** How bad it is for the customer, from a slip to a ruined occasion. */
export const SEVERITIES = ['slight', 'moderate', 'grave'] as const;
/** One of {@link SEVERITIES}. */
export type Severity = (typeof SEVERITIES)[number];

/** Whose doing it was. Decides what is said, never whether the customer is told. */
export const FAULTS = ['store', 'supplier', 'carrier', 'customer', 'external', 'unknown'] as const;
/** One of {@link FAULTS}. */
export type Fault = (typeof FAULTS)[number];

/**
 * A promise that is broken or about to be, with an identity that survives re-evaluation: the same
 * breach has the same id however often it is evaluated, on whichever machine.
 */
export interface Breach {
  /** Derived from the order and the root promise; never from the clock. */
  readonly id: string;
  readonly orderId: string;
  /** The promise that was first made; later revisions belong to the same breach. */
  readonly promiseId: string;
  readonly kind: PromiseKind;
  /** `pending` while the promise is only at risk. */
  readonly stage: 'pending' | 'actual';
  readonly severity: Severity;
  readonly fault: Fault;
  /** Earlier breaches: on this order, and on the customer's other orders. */
  readonly recurrence: { readonly order: number; readonly customer: number };
  /** Lines not fulfilled in time, with the units missing. */
  readonly lines: readonly { readonly lineId: string; readonly units: number }[];
  /** Whole business days past the deadline, or past the day it broke if that was later; 0 while pending. */
  readonly lateDays: number;
  readonly since: Instant;
  readonly reasons: readonly Reason[];
}
