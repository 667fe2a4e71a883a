import type { CaseView } from '../../model/case-view.js';
import { parseInstant } from '../../time/index.js';
import { isLeaving } from '../standing.js';
import type { ViewContext } from './context.js';
import { viewMoment } from './moments.js';

/** When the customer hears from us next; `null` when nothing is owed, or when that has passed. */
export function nextUpdateOf(context: ViewContext): CaseView['nextUpdate'] {
  const owed = owedNews(context);
  if (owed === null || parseInstant(owed.by) <= parseInstant(context.asOf)) return null;
  return { ...viewMoment(owed.by, context.words, 'weekday'), channel: owed.channel };
}

/** The same in a sentence; where we have missed even that, that we did. */
export function newsOf(context: ViewContext): string | null {
  const owed = owedNews(context);
  if (owed === null) return null;
  const { words, asOf } = context;
  const moment = words.inline.moment(owed.by);
  if (parseInstant(owed.by) > parseInstant(asOf)) {
    return words.say(owed.channel === 'page' ? 'summary.news.page' : 'summary.news', { moment });
  }
  // The page speaks for itself whenever it is read; a letter that was not written does not.
  return owed.channel === 'page' ? null : words.say('summary.news.overdue', { moment });
}

function owedNews({
  case: current,
  verdict,
  isCalledOff,
  channel,
}: ViewContext): { by: string; channel: NonNullable<CaseView['nextUpdate']>['channel'] } | null {
  const by = current?.decision?.nextUpdateBy ?? null;
  if (!current?.decision || by === null || current.closedAt !== null) return null;
  const isOver = current.promiseMetAt !== null || verdict.assessment.fulfilledAt !== null;
  // Who has left is owed the money, and no more news of the order.
  if (isOver || verdict.breach === null || isCalledOff || isLeaving(current)) return null;
  return { by, channel };
}
