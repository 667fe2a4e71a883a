import type { Milestone } from '../model/event.js';

/** A carrier held the parcel in its hands. A label is no scan. */
export const SCANS: ReadonlySet<Milestone> = new Set<Milestone>([
  'shipped',
  'in-transit',
  'out-for-delivery',
  'attempt-failed',
  'ready-for-pickup',
  'delivered',
  'picked-up',
  'returning',
  'returned',
]);

/** Steps towards the customer: what they name is what the parcel holds. */
export const FORWARD: ReadonlySet<Milestone> = new Set<Milestone>([
  'label-created',
  'shipped',
  'in-transit',
  'out-for-delivery',
  'attempt-failed',
  'ready-for-pickup',
  'delivered',
  'picked-up',
]);
