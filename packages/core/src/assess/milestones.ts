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
const scans: readonly Milestone[] = [...onTheWay, 'returning', 'returned'];
const forward: readonly Milestone[] = [...onTheWay, 'label-created'];

/** Whether a carrier held the parcel in its hands. A label is no scan. */
export function isScan({ milestone }: Fact): boolean {
  return scans.includes(milestone);
}

/** Whether it is a step towards the customer: what such events name is what the parcel holds. */
export function isForward({ milestone }: Fact): boolean {
  return forward.includes(milestone);
}
