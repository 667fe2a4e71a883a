import { countOf, explain, movesAs, namesOf } from '../../apology/index.js';
import type { Trouble } from '../../apology/index.js';
import { dayOf, lastDayBefore } from '../../copy/index.js';
import type { CopyKey } from '../../copy/index.js';
import { isImplied } from '../../law/index.js';
import type { CaseView, HeadlineStatus } from '../../model/case-view.js';
import { deadlineOf, openingOf, parseInstant } from '../../time/index.js';
import { cancelledUnasked } from '../cancel-by-law.js';
import { openOffer } from '../standing.js';
import type { ViewContext } from './context.js';
import { newsOf } from './next-update.js';

const byTrouble: Readonly<Record<Trouble, HeadlineStatus>> = {
  'at-risk': 'at-risk',
  revised: 'running-late',
  late: 'running-late',
  part: 'partly-late',
  'arrived-late': 'arrived-late',
  slow: 'arrived',
  lost: 'lost',
  'damaged-on-the-way': 'lost',
  returning: 'returning',
  returned: 'returning',
  'not-received': 'contested',
  damaged: 'contested',
  'wrong-item': 'contested',
  'missing-item': 'contested',
  cancelled: 'cancelled',
};

/** What the customer is told at a glance. */
export function headlineOf(context: ViewContext): CaseView['headline'] {
  const status = statusOf(context);
  return {
    status,
    severity: context.verdict.breach?.severity ?? null,
    title: context.words.say(titleKey(status, context), {}),
    summary: summaryOf(status, context),
  };
}

function statusOf(context: ViewContext): HeadlineStatus {
  const { verdict, trouble, promise, record } = context;
  const { assessment } = verdict;
  if (context.isCalledOff) return 'cancelled';
  if (trouble === 'at-risk' && assessment.reasons.some(({ code }) => code === 'no-movement'))
    return 'stalled';
  if (trouble !== null) return byTrouble[trouble];
  switch (assessment.status) {
    case 'kept': {
      const from = promise.window.from ?? null;
      const zone = promise.timeZone ?? record.order.timeZone;
      const opens = from === null ? -Infinity : openingOf(from, zone);
      return parseInstant(assessment.fulfilledAt ?? assessment.asOf) < opens
        ? 'arrived-early'
        : 'arrived';
    }
    case 'void':
      return 'cancelled';
    case 'unknown':
      return 'unknown';
    default:
      return context.case === null ? 'on-track' : 'back-on-track';
  }
}

type TitleKey = Extract<CopyKey, `headline.${string}`>;

function titleKey(
  status: HeadlineStatus,
  { trouble, promise, isCalledOff }: ViewContext,
): TitleKey {
  if (isCalledOff) return 'headline.cancelled';
  const kind = movesAs(promise.kind);
  if (kind !== 'goods') {
    const done = kind === 'ship' ? 'headline.left' : 'headline.done';
    if (status === 'arrived' || status === 'arrived-early') return done;
    if (status === 'arrived-late') return `${done}-late`;
  }
  switch (trouble) {
    case 'damaged-on-the-way':
    case 'returned':
    case 'not-received':
    case 'damaged':
    case 'wrong-item':
    case 'missing-item':
      return `headline.${trouble}`;
    default:
      return status === 'contested' ? 'headline.not-received' : `headline.${status}`;
  }
}

/** One or two sentences: what happened, and what comes next. */
function summaryOf(status: HeadlineStatus, context: ViewContext): string | null {
  return context.words.join([whatHappened(status, context), whatNext(status, context)]);
}

function whatHappened(status: HeadlineStatus, context: ViewContext): string | null {
  const { record, verdict, trouble, words, asOf, affected, promise } = context;
  const { assessment, breach } = verdict;
  const came = assessment.fulfilledAt;
  const kind = movesAs(promise.kind);
  switch (status) {
    case 'on-track':
      return null;
    case 'unknown':
      return words.say('summary.unknown', {});
    case 'back-on-track':
      return words.say(
        assessment.promiseId !== promise.id
          ? 'summary.back-on-track.agreed'
          : isImplied(promise)
            ? 'summary.back-on-track.undated'
            : 'summary.back-on-track',
        {},
      );
    case 'cancelled':
      return words.join([words.say(cancelledBy(context), {}), moneyBack(context)]);
    case 'arrived':
    case 'arrived-early':
      return came === null
        ? null
        : words.say(isImplied(promise) ? 'summary.arrived.undated' : `summary.${status}`, {
            kind,
            day: words.inline.day(came, 'weekday'),
          });
    case 'arrived-late': {
      if (came === null) return null;
      const params = { day: words.inline.day(came, 'weekday'), days: daysLate(context) };
      return words.say('summary.arrived-late', { kind, ...params });
    }
    case 'partly-late':
      return words.say('summary.part', {
        items: namesOf(affected, words),
        count: countOf(affected),
      });
    case 'at-risk':
    case 'stalled':
    case 'running-late': {
      const fact =
        breach === null
          ? null
          : explain(record, breach, words, { asOf, isOver: false, isPart: false });
      return (
        fact ?? (trouble === 'late' && kind === 'goods' ? words.say('summary.late', {}) : null)
      );
    }
    case 'returning':
    case 'lost':
    case 'contested':
      return trouble === null ||
        trouble === 'at-risk' ||
        trouble === 'revised' ||
        trouble === 'late'
        ? null
        : sayTrouble(trouble, context);
  }
}

type CancelledKey = Extract<CopyKey, `summary.cancelled.${'store' | 'customer' | 'law'}`>;

function cancelledBy({ trouble, case: current }: ViewContext): CancelledKey {
  if (trouble === 'cancelled') return 'summary.cancelled.store';
  const isByLaw = cancelledUnasked(current)?.choice.by === 'law';
  return isByLaw ? 'summary.cancelled.law' : 'summary.cancelled.customer';
}

/** When the money comes that nobody had to ask for, or that it has come. */
function moneyBack({ case: current, words, asOf }: ViewContext): string | null {
  const found = cancelledUnasked(current);
  if (found === null || current?.choice !== found.choice) return null;
  const by = found.offer.exit?.arrivesBy ?? null;
  const isDone = current.remedy?.progress === 'done';
  // Of a day that has gone by, the receipt says that we owe it.
  const isAhead = by !== null && parseInstant(asOf) < deadlineOf(by, found.offer.timeZone);
  const dated = isAhead
    ? ({ dated: 'yes', day: words.inline.day(by) } as const)
    : ({ dated: 'other', day: '' } as const);
  return words.say('summary.cancelled.refund', { done: isDone ? 'yes' : 'other', ...dated });
}

function sayTrouble(trouble: Trouble, { words }: ViewContext): string | null {
  switch (trouble) {
    case 'lost':
    case 'damaged-on-the-way':
    case 'returning':
    case 'returned':
    case 'not-received':
    case 'damaged':
    case 'wrong-item':
    case 'missing-item':
      return words.say(`summary.${trouble}`, {});
    default:
      return null;
  }
}

/** Statuses in which the customer's choice matters more than our next word. */
const choiceFirst: ReadonlySet<HeadlineStatus> = new Set<HeadlineStatus>([
  'arrived-late',
  'returning',
  'lost',
  'contested',
  'cancelled',
]);

function whatNext(status: HeadlineStatus, context: ViewContext): string | null {
  const choice = choiceOpen(context);
  const news = newsOf(context);
  return choiceFirst.has(status) ? (choice ?? news) : (news ?? choice);
}

function choiceOpen({ case: current, words, asOf, verdict }: ViewContext): string | null {
  const offer = current === null ? null : openOffer(current);
  if (offer === null || verdict.breach === null || parseInstant(asOf) >= parseInstant(offer.until))
    return null;
  return words.say('summary.choose', {
    until: words.inline.day(lastDayBefore(offer.until, words.timeZone)),
  });
}

/** Calendar days between the day we gave and the day it came, as the customer counts them. */
function daysLate({ verdict, record, words }: ViewContext): number {
  const { assessment } = verdict;
  const given = record.promises.find(({ id }) => id === assessment.promiseId);
  const by = given === undefined || isImplied(given) ? null : given.window.by;
  if (by === null || assessment.fulfilledAt === null) return 0;
  const came = Date.parse(dayOf(assessment.fulfilledAt, words.timeZone));
  return Math.max(0, (came - Date.parse(dayOf(by, words.timeZone))) / 86_400_000);
}
