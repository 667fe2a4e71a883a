import { saidText } from '../../copy/index.js';
import type { ViewAsk } from '../../model/case-view.js';
import { parseInstant } from '../../time/index.js';
import type { ViewContext } from './context.js';
import { viewMoment } from './moments.js';

const LONGEST = 2_000;

/** What the customer asked last, and what came of it. */
export function askOf({ case: current, words, asOf }: ViewContext): ViewAsk | null {
  const asked = current?.asks.at(-1);
  if (asked === undefined) return null;
  const { promiseId, at, answerBy, answeredAt } = asked;
  const isOverdue = answerBy !== null && parseInstant(asOf) >= parseInstant(answerBy);
  const said = {
    promiseId,
    text: saidText(asked.text, LONGEST) ?? '',
    at: viewMoment(at, words),
    answerBy: answerBy === null ? null : viewMoment(answerBy, words),
  };
  if (answeredAt !== null) {
    const moment = viewMoment(answeredAt, words);
    const statusText = words.say('receipt.answered', { moment: moment.text });
    const text = saidText(asked.answer, LONGEST);
    const by = saidText(asked.answeredBy, 80);
    return { ...said, status: 'answered', statusText, answer: { at: moment, text, by } };
  }
  const statusText = isOverdue
    ? words.say('receipt.unanswered', {})
    : words.say('receipt.received', { moment: said.at.text });
  return { ...said, status: isOverdue ? 'overdue' : 'waiting', statusText, answer: null };
}
