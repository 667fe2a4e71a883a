import type { CaseEffect, RecoveryCase } from '../../model/recovery-case.js';
import type { Choice, Offer, OfferExit, OfferOption } from '../../model/remedy.js';
import { answerDue, scheduled } from '../../remedy/index.js';
import { remedyIdFor } from '../case-id.js';
import { promised } from '../sub-promises.js';
import { cannotFollow } from './handler.js';
import type { EventOf, Handler } from './handler.js';

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
      return requestRemedy(chosen, offer, event);
    case 'ask':
      return ask(chosen, offer, choice, choice.pick.text);
    case 'decline':
      return { case: chosen };
  }
};

/** What a pick names on its offer; `null` when it is not there. */
export function pickedFrom(offer: Offer, { pick }: Choice): OfferOption | OfferExit | null {
  if (pick.kind === 'exit') return offer.exit;
  if (pick.kind !== 'option') return null;
  return offer.options.find(({ id }) => id === pick.optionId) ?? null;
}

function requestRemedy(
  chosen: RecoveryCase,
  offer: Offer,
  event: EventOf<'choice.made'>,
): {
  case: RecoveryCase;
  effects: CaseEffect[];
} {
  const picked = pickedFrom(offer, event.choice);
  if (picked === null) cannotFollow(event, 'it picks what is not on the offer.');
  const { at } = event;
  const isExit = event.choice.pick.kind === 'exit';
  const id = remedyIdFor(offer.id, isExit ? 'exit' : picked.id);
  const remedy = scheduled(picked, offer, event.choice.at);
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
