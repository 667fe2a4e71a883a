import { explain, statedDates } from '../../apology/index.js';
import { assess } from '../../assess/index.js';
import type { AssessOptions } from '../../assess/index.js';
import { findBreach } from '../../breach/index.js';
import type { Assessment } from '../../model/assessment.js';
import type { ViewLedgerEntry } from '../../model/case-view.js';
import type { OrderPromise } from '../../model/promise.js';
import { isLocalDay } from '../../time/index.js';
import { assessSubPromises } from '../sub-promises.js';
import type { ViewContext } from './context.js';
import { saidByText } from './dates.js';
import { viewDates, viewMoment } from './moments.js';

/** Every date and every word that we gave, oldest first, and what became of it. */
export function ledgerOf(context: ViewContext, options: AssessOptions): ViewLedgerEntry[] {
  const { record, case: current, promise, asOf } = context;
  const stated = statedDates(record, promise.id, asOf);
  const dates = stated.map((each, at) => {
    const assessment = assess(record, each, options);
    const status = statusOf(assessment, stated.length > at + 1);
    const until = stated[at + 1]?.madeAt ?? asOf;
    return entryOf(each, assessment, status, because(context, each, status, until, options));
  });
  const words =
    current === null
      ? []
      : assessSubPromises(record, current, options).map((each) =>
          entryOf(each.promise, each.assessment, statusOf(each.assessment, false), null),
        );
  return [...dates, ...words]
    .sort((one, other) => Date.parse(one.promise.madeAt) - Date.parse(other.promise.madeAt))
    .map((entry) => viewOf(entry, context));
}

interface Entry {
  readonly promise: OrderPromise;
  readonly status: ViewLedgerEntry['status'];
  readonly doneAt: string | null;
  readonly because: string | null;
}

function entryOf(
  promise: OrderPromise,
  { fulfilledAt }: Assessment,
  status: Entry['status'],
  why: string | null,
): Entry {
  return { promise, status, doneAt: fulfilledAt, because: why };
}

function statusOf({ status, reasons }: Assessment, isRevised: boolean): Entry['status'] {
  switch (status) {
    case 'kept':
      return 'kept';
    case 'broken':
      return 'missed';
    case 'void':
      return reasons.some(({ code }) => code === 'agreed-to-new-date') ? 'moved' : 'released';
    default:
      return isRevised ? 'moved' : 'open';
  }
}

/** The one fact that explained it when it was moved or, where it was not, now. */
function because(
  { record, words }: ViewContext,
  promise: OrderPromise,
  status: Entry['status'],
  asOf: string,
  options: AssessOptions,
): string | null {
  if (status !== 'moved' && status !== 'missed') return null;
  const then = { ...options, asOf };
  const breach = findBreach(record, assess(record, promise, then), then);
  if (breach === null) return null;
  return explain(record, breach, words, { asOf, isOver: true, isPart: false });
}

function viewOf(
  { promise, status, doneAt, because: why }: Entry,
  { words }: ViewContext,
): ViewLedgerEntry {
  const { id, kind, window, madeAt, source } = promise;
  const saidBy = source ?? 'store';
  return {
    promiseId: id,
    kind,
    kindText: words.say('ledger.kind', { kind: kind === 'answer' ? 'other' : kind }),
    dates: { ...viewDates(window.from ?? null, window.by, words), ...toTheHour(promise, words) },
    saidAt: viewMoment(madeAt, words),
    saidBy,
    saidByText: saidByText(source, words),
    status,
    statusText: words.say('ledger.status', { status: status === 'open' ? 'other' : status }),
    because: why,
    doneAt: doneAt === null ? null : viewMoment(doneAt, words),
  };
}

/** A word is promised to the hour. */
function toTheHour(
  { kind, window: { by } }: OrderPromise,
  words: ViewContext['words'],
): { readonly text?: string } {
  const isWord = kind === 'update' || kind === 'answer';
  return isWord && by !== null && !isLocalDay(by) ? { text: words.moment(by, 'short') } : {};
}
