import type { Fact } from '../evidence/index.js';
import type { Milestone } from '../model/event.js';

const onTheWay: readonly Milestone[] = [
  'shipped',
  'in-transit',
  'out-for-delivery',
  'attempt-failed',
  'ready-for-pickup',
  'delivered',
  'picked-up',
];
/** A carrier held the parcel in its hands. A label is no scan. */
export const SCANS: ReadonlySet<Milestone> = new Set<Milestone>([
  ...onTheWay,
  'returning',
  'returned',
]);
const forward = new Set<Milestone>(['label-created', ...onTheWay]);

/** Whether an event is one of {@link SCANS}. */
export function isScan({ milestone }: Fact): boolean {
  return SCANS.has(milestone);
}

/** Whether it is a step towards the customer: what such events name is what the parcel holds. */
export function isForward({ milestone }: Fact): boolean {
  return forward.has(milestone);
}
