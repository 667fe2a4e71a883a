import type { AmendsError, Order, OrderEvent, OrderPromise } from '@amends/core';
import type { AdapterIssue } from './issues.js';
import type { Parcel } from './parcel.js';

/** What one payload says, in Amends' words. */
export interface Reading {
  /** The order, when the payload holds one. */
  readonly order: Order | null;
  /** The store's id of the order spoken of; `null` when the payload does not name it (a carrier's never does). */
  readonly orderId: string | null;
  readonly promises: readonly OrderPromise[];
  readonly events: readonly OrderEvent[];
  /** Parcels whose contents the payload tells. Keep them: a carrier speaks of a parcel by its number alone. */
  readonly parcels: readonly Parcel[];
  /** Tracking numbers spoken of, as {@link trackingKey} writes them: what to find the order by. */
  readonly trackingNumbers: readonly string[];
}

/**
 * A payload that was read, with what in it was not understood; or the reason why nothing of it can be
 * used. Nothing is ever half-read: on an error there is no value.
 */
export type AdapterResult =
  | { readonly ok: true; readonly value: Reading; readonly issues: readonly AdapterIssue[] }
  | { readonly ok: false; readonly error: AmendsError };

/** A payload that is in order and holds no evidence for us. */
export const nothing: Reading = {
  order: null,
  orderId: null,
  promises: [],
  events: [],
  parcels: [],
  trackingNumbers: [],
};
