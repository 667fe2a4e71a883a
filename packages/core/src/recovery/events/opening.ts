import type { RecoveryCase } from '../../model/recovery-case.js';
import { setAside } from '../standing.js';
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
    agreed: [],
    asks: [],
    promises: [],
    told: [],
    escalations: [],
    followUps: [],
    incidentIds: [],
    promiseMetAt: null,
    restsUntil: null,
    closedAt: null,
    reopened: 0,
  };
}

/**
 * Broken again. A case that was closed starts afresh, and what was agreed in it before stays to be
 * seen; one that was still being made good keeps what was agreed where it stands.
 */
export const reopenCase: Handler<'case.reopened'> = (current, { breach }) => {
  const reopened = {
    ...current,
    breach,
    awaitsDecision: true,
    promiseMetAt: null,
    restsUntil: null,
    reopened: current.reopened + 1,
  };
  if (current.closedAt === null) return { case: reopened };
  return {
    case: {
      ...setAside(reopened),
      decision: null,
      decidedAt: null,
      apology: null,
      offerLapsedAt: null,
      closedAt: null,
    },
  };
};
