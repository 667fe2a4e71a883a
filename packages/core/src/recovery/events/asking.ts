import { withAnswer } from './answers.js';
import { cannotFollow } from './handler.js';
import type { Handler } from './handler.js';
import { putting } from './offering.js';

/** A person has answered. Once each; what comes with it is on offer from then on. */
export const answerAsk: Handler<'ask.answered'> = (current, event) => {
  const { at, promiseId, text, by, offer } = event;
  const asked = current.asks.find((each) => each.promiseId === promiseId);
  if (asked === undefined) cannotFollow(event, 'nothing was asked under that id.');
  if (asked.answeredAt !== null) cannotFollow(event, 'that has been answered.');
  const answered = withAnswer(current, asked, { at, text, by });
  if (offer === null) return { case: answered };
  if (current.choice !== null && current.choice.pick.kind !== 'ask')
    cannotFollow(event, 'a choice has been made since, and is kept.');
  if (offer.version <= current.offersMade) {
    cannotFollow(event, `version ${current.offersMade} has been made, and versions only rise.`);
  }
  return { case: putting(answered, offer) };
};
