import type { CaseEffect, RecoveryCase } from '../../model/recovery-case.js';
import type { Choice, Offer, OfferExit, OfferOption } from '../../model/remedy.js';
import { answerDue, scheduled } from '../../remedy/index.js';
import { remedyIdFor } from '../case-id.js';
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
  const chosen = { ...current, choice };
  switch (choice.pick.kind) {
    case 'option':
    case 'exit':
      return requestRemedy(chosen, offer, event);
    case 'ask':
      return { case: chosen, effects: [askAPerson(chosen, offer, choice, choice.pick.text)] };
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
  const id = remedyIdFor(offer.id, event.choice.pick.kind === 'exit' ? 'exit' : picked.id);
  const requestedAt = event.at;
  return {
    case: {
      ...chosen,
      remedy: { id, progress: 'requested', requestedAt, doneAt: null, reference: null },
    },
    effects: [
      {
        type: 'fulfil-remedy',
        remedyId: id,
        caseId: chosen.id,
        orderId: chosen.orderId,
        remedy: scheduled(picked, offer, event.choice.at),
      },
    ],
  };
}

function askAPerson(chosen: RecoveryCase, offer: Offer, choice: Choice, text: string): CaseEffect {
  return {
    type: 'ask-a-person',
    caseId: chosen.id,
    orderId: chosen.orderId,
    text,
    answerBy: answerDue(offer, choice.at),
  };
}
