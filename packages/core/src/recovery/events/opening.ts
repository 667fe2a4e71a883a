import type { RecoveryCase } from '../../model/recovery-case.js';
import type { EventOf, Handler } from './handler.js';

/** The first event of a case. */
export function openCase({ at, caseId, breach }: EventOf<'case.opened'>): RecoveryCase {
  return {
    id: caseId,
    orderId: breach.orderId,
    promiseId: breach.promiseId,
    state: 'open',
    openedAt: at,
    breach,
    decision: null,
    decidedAt: null,
    awaitsDecision: true,
    apology: null,
    offer: null,
    offersMade: 0,
    offerLapsedAt: null,
    choice: null,
    remedy: null,
    promiseMetAt: null,
    closedAt: null,
    reopened: 0,
  };
}

/**
 * Broken again. What was chosen and done before stays in the events and in the customer's record;
 * a case that was closed starts afresh, one that was still being made good keeps what was agreed.
 */
export const reopenCase: Handler<'case.reopened'> = (current, { breach }) => {
  const reopened = {
    ...current,
    breach,
    awaitsDecision: true,
    promiseMetAt: null,
    reopened: current.reopened + 1,
  };
  if (current.closedAt === null) return { case: reopened };
  return {
    case: {
      ...reopened,
      decision: null,
      decidedAt: null,
      apology: null,
      offer: null,
      offerLapsedAt: null,
      choice: null,
      remedy: null,
      closedAt: null,
    },
  };
};
