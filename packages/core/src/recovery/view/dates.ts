import { isHopeless, statedDates } from '../../apology/index.js';
import type { Words } from '../../copy/index.js';
import { isImplied } from '../../law/index.js';
import type { CaseView, ViewStatedDates } from '../../model/case-view.js';
import type { OrderPromise } from '../../model/promise.js';
import type { ViewContext } from './context.js';
import { viewDates, viewMoment } from './moments.js';

/** Places of which one can say in a few words that a date was given there. */
const places = [
  'checkout',
  'product',
  'page',
  'email',
  'sms',
  'phone',
  'letter',
  'chat',
  'law',
] as const;

/** What we said first, what is to be expected now, when it came, and every date in between. */
export function datesOf(context: ViewContext): CaseView['dates'] {
  const { record, promise, verdict, words, asOf } = context;
  const given = statedDates(record, promise.id, asOf);
  const history = given.map((stated) => statedView(stated, context));
  // The law's last day is part of the story, and never "what we said first".
  const first = given.findIndex((stated) => !isImplied(stated));
  const { fulfilledAt } = verdict.assessment;
  return {
    kind: promise.kind,
    first: history[first] ?? null,
    current: currentOf(context),
    fulfilled: fulfilledAt === null ? null : viewMoment(fulfilledAt, words),
    history,
  };
}

function currentOf(context: ViewContext): CaseView['dates']['current'] {
  const { arrival, trouble, verdict, words, isCalledOff } = context;
  const { fulfilledAt, status } = verdict.assessment;
  if (fulfilledAt !== null || status === 'void' || isCalledOff) return null;
  if (arrival !== null) {
    return { ...viewDates(arrival.from, arrival.by, words), basis: arrival.basis };
  }
  if (trouble !== null && isHopeless(trouble)) return null;
  return { ...viewDates(null, null, words), basis: 'expected' };
}

function statedView(
  { id, window, madeAt, source }: OrderPromise,
  { words }: ViewContext,
): ViewStatedDates {
  const saidBy = source ?? 'store';
  return {
    ...viewDates(window.from ?? null, window.by, words),
    promiseId: id,
    saidAt: viewMoment(madeAt, words),
    saidBy,
    saidByText: saidByText(source, words),
  };
}

/** "at checkout": where a date was given. */
export function saidByText(source: OrderPromise['source'], words: Words): string {
  const place = places.find((known) => known === source) ?? 'other';
  return words.say('said-by', { source: place });
}
