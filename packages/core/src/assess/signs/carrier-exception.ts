import type { Milestone } from '../../model/event.js';
import { isTrouble, stateSign } from './state-sign.js';

/** These have a sign of their own. */
const TOLD_APART: readonly Milestone[] = ['attempt-failed', 'returning', 'backordered'];

/** Something went wrong on the way, or the carrier was called off, and nothing has moved since. */
export const carrierException = stateSign('carrier-exception', (state) => {
  if (TOLD_APART.includes(state.milestone)) return false;
  if (state.milestone === 'cancelled') return true;
  return isTrouble(state) && state.event.reason !== 'customs' && state.event.reason !== 'address';
});
