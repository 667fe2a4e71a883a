import type { CaseEffect, CaseEvent, CaseEventType, RecoveryCase } from '../model/recovery-case.js';
import { answerAsk } from './events/asking.js';
import {
  askFollowUp,
  escalateCase,
  finishFollowUp,
  giveUpdate,
  linkIncident,
} from './events/attending.js';
import { cancelOrder, keepChoice } from './events/choosing.js';
import { cannotFollow } from './events/handler.js';
import type { Handler, Step } from './events/handler.js';
import { changeBreach, makeDecision, meetPromise, restCase } from './events/judging.js';
import { lapseOffer, putOffer } from './events/offering.js';
import { openCase, reopenCase } from './events/opening.js';
import { failRemedy, fulfilRemedy, retryRemedy } from './events/remedying.js';
import { settled } from './standing.js';

type LaterType = Exclude<CaseEventType, 'case.opened'>;

const handlers: { readonly [Type in LaterType]: Handler<Type> } = {
  'case.reopened': reopenCase,
  'breach.changed': changeBreach,
  'decision.made': makeDecision,
  'offer.made': putOffer,
  'offer.lapsed': lapseOffer,
  'choice.made': keepChoice,
  'order.cancelled': cancelOrder,
  'remedy.fulfilled': fulfilRemedy,
  'remedy.failed': failRemedy,
  'remedy.retried': retryRemedy,
  'update.given': giveUpdate,
  'ask.answered': answerAsk,
  'case.escalated': escalateCase,
  'follow-up.requested': askFollowUp,
  'follow-up.done': finishFollowUp,
  'incident.linked': linkIncident,
  'promise.met': meetPromise,
  'case.closed': restCase,
};

/** A case after an event, and what the world should do about it. */
export interface Transition {
  readonly case: RecoveryCase;
  /** To be carried out after the event is safely stored. Core performs none. */
  readonly effects: readonly CaseEffect[];
}

/**
 * Folds one event into a case. Pure: the same case and event give the same case and effects.
 *
 * @throws {AmendsError} `invalid_transition` when the event cannot follow what happened before.
 */
export function transition(caseSoFar: RecoveryCase | null, event: CaseEvent): Transition {
  if (event.type === 'case.opened') {
    if (caseSoFar !== null) cannotFollow(event, 'the case is open already.');
    return { case: settled(openCase(event), event.at), effects: [] };
  }
  if (caseSoFar === null) cannotFollow(event, 'no case has been opened.');
  // The table's type ties each handler to its own event; the compiler cannot carry that through a lookup.
  const handler = handlers[event.type] as (current: RecoveryCase, event: CaseEvent) => Step;
  const step = handler(caseSoFar, event);
  return { case: settled(step.case, event.at), effects: step.effects ?? [] };
}

/**
 * Folds the whole life of a case, byte for byte the same each time. Effects are not repeated. `null`
 * for no events.
 *
 * @throws {AmendsError} `invalid_transition` as {@link transition}.
 */
export function replay(events: Iterable<CaseEvent>): RecoveryCase | null {
  let current: RecoveryCase | null = null;
  for (const event of events) current = transition(current, event).case;
  return current;
}
