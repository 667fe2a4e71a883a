import type { Milestone } from '../model/event.js';
import type { Fact } from './fact.js';

/** The steps that prove a hand-over: a carrier has it, or had it. */
export const HANDED_OVER: readonly Milestone[] = [
  'shipped',
  'in-transit',
  'out-for-delivery',
  'attempt-failed',
  'ready-for-pickup',
  'delivered',
  'picked-up',
];

/** Whether a carrier held the parcel in its hands. A label is no scan. */
export function isScan({ milestone }: Fact): boolean {
  return HANDED_OVER.includes(milestone) || milestone === 'returning' || milestone === 'returned';
}

/** Whether it is a step towards the customer: what such events name is what the parcel holds. */
export function isForward({ milestone }: Fact): boolean {
  return HANDED_OVER.includes(milestone) || milestone === 'label-created';
}
