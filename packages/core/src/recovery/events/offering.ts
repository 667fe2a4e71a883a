import { cannotFollow } from './handler.js';
import type { Handler } from './handler.js';

/** A choice is open. A fresh offer replaces one that nobody took, and answers one that was asked about. */
export const putOffer: Handler<'offer.made'> = (current, event) => {
  const { offer } = event;
  if (current.choice !== null && current.choice.pick.kind !== 'ask') {
    cannotFollow(event, 'a choice has been made already, and is kept.');
  }
  if (offer.version <= current.offersMade) {
    cannotFollow(event, `version ${current.offersMade} has been made, and versions only rise.`);
  }
  return {
    case: { ...current, offer, offersMade: offer.version, offerLapsedAt: null, choice: null },
  };
};

/** Nobody chose in time, or what was offered no longer holds. */
export const lapseOffer: Handler<'offer.lapsed'> = (current, event) => {
  if (current.offer?.id !== event.offerId)
    cannotFollow(event, 'it names an offer that does not stand.');
  if (current.choice !== null) cannotFollow(event, 'a choice has been made from that offer.');
  return { case: { ...current, offerLapsedAt: event.at } };
};
