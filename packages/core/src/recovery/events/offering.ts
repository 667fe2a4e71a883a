import type { RecoveryCase } from '../../model/recovery-case.js';
import type { Offer } from '../../model/remedy.js';
import { hasAnsweredForGoods, setAside } from '../standing.js';
import { lastAsk, withAnswer } from './answers.js';
import { cannotFollow } from './handler.js';
import type { Handler } from './handler.js';

/** A choice is open. A fresh offer replaces one that nobody took, and answers one that was asked about. */
export const putOffer: Handler<'offer.made'> = (current, event) => {
  const { offer } = event;
  if (!canPut(current, offer)) {
    cannotFollow(event, 'a choice has been made already, and is kept.');
  }
  if (offer.version <= current.offersMade) {
    cannotFollow(event, `version ${current.offersMade} has been made, and versions only rise.`);
  }
  return { case: putting(answering(current, event.at), offer) };
};

/** A case with an offer put to the customer: it stands until that runs out, not only to be read. */
export function putting(current: RecoveryCase, offer: Offer): RecoveryCase {
  const free = current.choice === null || isAsk(current) ? current : setAside(current);
  return {
    ...free,
    offer,
    offersMade: offer.version,
    offerLapsedAt: null,
    choice: null,
    restsUntil: null,
  };
}

/**
 * Whether an offer can be put. One choice an offer, and it stands; another offer comes after it only
 * where the choice was a question, where what was chosen was not done in time, or where goodwill was
 * taken and the goods are gone since.
 */
export function canPut(current: RecoveryCase, offer: Offer): boolean {
  if (current.choice === null || isAsk(current)) return true;
  if (isRemedyLate(current)) return true;
  return !offer.allowsDecline && !hasAnsweredForGoods(current);
}

/** Whether the make-good that stands was promised by a date, is not done, and staff know that it is late. */
function isRemedyLate({ remedy, promises, escalations }: RecoveryCase): boolean {
  if (remedy === null || remedy.progress === 'done') return false;
  const promise = promises.filter(({ kind }) => kind === 'remedy').at(-1);
  return escalations.some(({ promiseId }) => promiseId === promise?.id);
}

/** Whether the customer has asked, and waits for the answer. */
export function isAsk({ choice }: RecoveryCase): boolean {
  return choice?.pick.kind === 'ask';
}

/** An offer to somebody who asked is the answer; one that comes because we did not answer is none. */
function answering(current: RecoveryCase, at: string): RecoveryCase {
  const asked = lastAsk(current);
  if (!isAsk(current) || asked?.answeredAt !== null) return current;
  const isOverdue = current.escalations.some(({ promiseId }) => promiseId === asked.promiseId);
  return isOverdue ? current : withAnswer(current, asked, { at, text: null, by: null });
}

/** Nobody chose in time, or what was offered no longer holds. */
export const lapseOffer: Handler<'offer.lapsed'> = (current, event) => {
  if (current.offer?.id !== event.offerId)
    cannotFollow(event, 'it names an offer that does not stand.');
  if (current.choice !== null) cannotFollow(event, 'a choice has been made from that offer.');
  return { case: { ...current, offerLapsedAt: event.at } };
};
