import type { CaseEffect, RecoveryCase } from '../../model/recovery-case.js';
import type { OrderPromise } from '../../model/promise.js';
import { promised, toldEvent } from '../sub-promises.js';
import { cannotFollow } from './handler.js';
import type { Handler } from './handler.js';

/** The same breach, seen anew: graver, wider, or with another reason. What was decided is out of date. */
export const changeBreach: Handler<'breach.changed'> = (current, { breach }) => ({
  case: { ...current, breach, awaitsDecision: true },
});

/** What is said and done about it from now on. The next word that it names is a promise of ours. */
export const makeDecision: Handler<'decision.made'> = (current, { at, decision, apology }) => {
  const isRaised = decision.escalate && current.decision?.escalate !== true;
  const { id: caseId, orderId, promiseId } = current;
  const effects: CaseEffect[] = isRaised
    ? [{ type: 'escalate', caseId, orderId, because: 'decision', promiseId }]
    : [];
  const decided = { ...current, decision, apology, decidedAt: at, awaitsDecision: false };
  const { nextUpdateBy: by, channel } = decision;
  if (by === null || lastUpdate(current)?.window.by === by) return { case: decided, effects };
  const update = promised(current, 'update', { at, window: { by }, source: channel });
  return { case: { ...decided, promises: [...current.promises, update] }, effects };
};

/** The next word that we promised last. */
export function lastUpdate({ promises }: RecoveryCase): OrderPromise | undefined {
  return promises.filter(({ kind }) => kind === 'update').at(-1);
}

/** What was promised has come, or is no longer owed. That is the last word about it. */
export const meetPromise: Handler<'promise.met'> = (current, { at, restsUntil = null }) => {
  if (current.promiseMetAt !== null) return { case: current };
  const told = toldEvent(current, at, { milestone: 'notified', channel: 'page' });
  return {
    case: { ...current, promiseMetAt: at, restsUntil, told: [...current.told, told] },
  };
};

/** What was said has stood long enough to be read. */
export const restCase: Handler<'case.closed'> = (current, event) => {
  if (current.restsUntil === null) cannotFollow(event, 'nothing stands that was only to be read.');
  return { case: { ...current, restsUntil: null } };
};
