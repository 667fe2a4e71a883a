import type { CaseEffect, RecoveryCase } from '../../model/recovery-case.js';
import type { Choice, Offer } from '../../model/remedy.js';
import { answerDue, scheduled } from '../../remedy/index.js';
import { remedyIdFor } from '../case-id.js';
import { pickedFrom } from '../picked-from.js';
import { isLeaving } from '../standing.js';
import { promised } from '../sub-promises.js';
import { cannotFollow } from './handler.js';
import type { EventOf, Handler } from './handler.js';
import { putting } from './offering.js';

/** The customer has chosen: once an offer, and it stands. */
export const keepChoice: Handler<'choice.made'> = (current, event) => {
  const { choice } = event;
  const { offer } = current;
  if (offer?.id !== choice.offerId || offer.version !== choice.offerVersion) {
    cannotFollow(event, 'it names an offer that does not stand.');
  }
  if (current.choice !== null) cannotFollow(event, 'a choice has been made from that offer.');
  // Whoever has chosen has read what was said.
  const chosen = { ...current, choice, restsUntil: null };
  switch (choice.pick.kind) {
    case 'option':
    case 'exit':
      return requestRemedy(chosen, offer, choice, event);
    case 'ask':
      return ask(chosen, offer, choice, choice.pick.text);
    case 'decline':
      return { case: chosen };
  }
};

/** Cancelled without a choice: the way out is taken as if the customer had. */
export const cancelOrder: Handler<'order.cancelled'> = (current, event) => {
  const { offer, at, by } = event;
  if (offer.version <= current.offersMade) {
    cannotFollow(event, `version ${current.offersMade} has been made, and versions only rise.`);
  }
  if (isLeaving(current)) cannotFollow(event, 'the order is cancelled already.');
  const choice: Choice = {
    offerId: offer.id,
    offerVersion: offer.version,
    pick: { kind: 'exit' },
    at,
    by,
  };
  const cancelled = { ...putting(current, offer), choice, awaitsDecision: true, restsUntil: null };
  return requestRemedy(cancelled, offer, choice, event);
};

function requestRemedy(
  chosen: RecoveryCase,
  offer: Offer,
  choice: Choice,
  event: EventOf<'choice.made'> | EventOf<'order.cancelled'>,
): {
  case: RecoveryCase;
  effects: CaseEffect[];
} {
  const picked = pickedFrom(offer, choice);
  if (picked === null) cannotFollow(event, 'it picks what is not on the offer.');
  const { at } = event;
  const isExit = choice.pick.kind === 'exit';
  const id = remedyIdFor(offer.id, isExit ? 'exit' : picked.id);
  const remedy = scheduled(picked, offer, choice.at);
  const promise = promised(chosen, 'remedy', {
    at,
    window: { by: remedy.arrivesBy },
    timeZone: offer.timeZone,
    source: 'page',
    lineIds: remedy.lineIds.length === 0 ? null : remedy.lineIds,
  });
  return {
    case: {
      ...chosen,
      remedy: { id, progress: 'requested', requestedAt: at, doneAt: null, reference: null },
      promises: [...chosen.promises, promise],
    },
    effects: [
      { type: 'fulfil-remedy', remedyId: id, caseId: chosen.id, orderId: chosen.orderId, remedy },
    ],
  };
}

function ask(
  chosen: RecoveryCase,
  offer: Offer,
  { at }: Choice,
  text: string,
): { case: RecoveryCase; effects: CaseEffect[] } {
  const { id: caseId, orderId } = chosen;
  const answerBy = answerDue(offer, at);
  const promise = promised(chosen, 'answer', {
    at,
    window: { by: answerBy },
    timeZone: offer.timeZone,
    source: 'page',
  });
  const asked = { promiseId: promise.id, text, at, answerBy };
  return {
    case: {
      ...chosen,
      promises: [...chosen.promises, promise],
      asks: [...chosen.asks, { ...asked, answeredAt: null, answer: null, answeredBy: null }],
    },
    effects: [{ type: 'ask-a-person', caseId, orderId, text, answerBy }],
  };
}
