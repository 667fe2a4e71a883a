import { toldEvent } from '../sub-promises.js';
import { cannotFollow } from './handler.js';
import type { Handler } from './handler.js';
import { lastUpdate } from './judging.js';

/** The next word was given, in writing or by voice; or the word that promises it. */
export const giveUpdate: Handler<'update.given'> = (current, { at, channel, tells = null }) => {
  const promised = tells !== null && tells === current.decidedAt ? lastUpdate(current) : undefined;
  return {
    case: {
      ...current,
      // What was decided is promised when the customer is told.
      promises: current.promises.map((each) =>
        each === promised ? { ...each, madeAt: at } : each,
      ),
      told: [...current.told, toldEvent(current, at, { milestone: 'notified', channel })],
    },
  };
};

/** A word of ours was not kept: a person has to look at it, once for each. */
export const escalateCase: Handler<'case.escalated'> = (current, event) => {
  const { at, promiseId } = event;
  const promise = current.promises.find(({ id }) => id === promiseId);
  if (promise === undefined) cannotFollow(event, 'this case has made no such promise.');
  if (current.escalations.some((each) => each.promiseId === promiseId))
    cannotFollow(event, 'staff have been told of that.');
  const { id: caseId, orderId } = current;
  const because =
    promise.kind === 'answer' || promise.kind === 'remedy' ? promise.kind : ('update' as const);
  return {
    case: { ...current, escalations: [...current.escalations, { promiseId, at }] },
    effects: [{ type: 'escalate', caseId, orderId, because, promiseId }],
  };
};

/** Something human is to follow: each task is asked for once in the life of a case. */
export const askFollowUp: Handler<'follow-up.requested'> = (current, event) => {
  const { at: askedAt, task, title, dueBy } = event;
  if (current.followUps.some((each) => each.task === task))
    cannotFollow(event, 'staff have been asked for that.');
  const { id: caseId, orderId } = current;
  const asked = { task, title, dueBy, askedAt, doneAt: null, by: null };
  return {
    case: { ...current, followUps: [...current.followUps, asked] },
    effects: [{ type: 'follow-up', caseId, orderId, task, title, dueBy }],
  };
};

/** Done, whether it had been asked for yet or not. Said twice, it is done once. */
export const finishFollowUp: Handler<'follow-up.done'> = (current, { at, task, by }) => {
  const known = current.followUps.find((each) => each.task === task);
  if (known === undefined) {
    const done = { task, title: null, dueBy: null, askedAt: at, doneAt: at, by };
    return { case: { ...current, followUps: [...current.followUps, done] } };
  }
  if (known.doneAt !== null) return { case: current };
  const followUps = current.followUps.map((each) =>
    each === known ? { ...each, doneAt: at, by } : each,
  );
  return { case: { ...current, followUps } };
};

/** The case is part of a larger trouble. */
export const linkIncident: Handler<'incident.linked'> = (current, { incidentId }) =>
  current.incidentIds.includes(incidentId)
    ? { case: current }
    : { case: { ...current, incidentIds: [...current.incidentIds, incidentId] } };
