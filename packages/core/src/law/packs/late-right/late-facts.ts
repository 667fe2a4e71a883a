import { addDays } from '../../../time/index.js';
import type { LocalDay } from '../../../model/order.js';
import { cancellationOf, isMissed } from '../../facts/agreement.js';
import type { Rejection } from '../../facts/agreement.js';
import { daysAfter } from '../../facts/due.js';
import type { Due } from '../../facts/due.js';
import type { LawFacts } from '../../facts/law-facts.js';
import type { Portion } from '../../facts/portion.js';
import { because } from '../../law-reason.js';
import type { LawReason } from '../../law-reason.js';
import type { LawRule } from '../../law-pack.js';
import { noticeCheck, whereSilenceIsNothing } from '../../notice.js';
import type { NoticeCheck, NoticeRule } from '../../notice.js';
import type { SilenceEffect } from '../../silence.js';

/** What laws look at that let the customer end an order that is more than so many days late. */
export interface LateFacts {
  readonly law: LawFacts;
  readonly portion: Portion;
  /** The last day on which the store is not yet that late. */
  readonly limit: Due;
  /** It has passed, and the goods were not there. */
  readonly isOver: boolean;
  /** The customer's cancellation, where the right to it had come. */
  readonly ended: Rejection | null;
  /** Why the law has no opinion, or how the date was read. */
  readonly reasons: readonly LawReason[];
}

/** Days by which a stated date must be missed. */
const GRACE_DAYS = 30;
/** Days within which the money must be back. */
const REFUND_DAYS = 15;

/** The last day that is not yet too late: thirty after the written date, or the supplied date itself. */
export function limitOf(due: Due, law: LawFacts): Due {
  return law.isSupplied && due === law.original ? due : daysAfter(due, GRACE_DAYS, law.zone);
}

/** Reads where some units stand against the last day that is not yet too late. */
export function readLateFacts(law: LawFacts, portion: Portion, limit: Due): LateFacts {
  const cancelled = cancellationOf(law, portion);
  const hasRight = cancelled !== null && cancelled.fact.at >= limit.until;
  return {
    law,
    portion,
    limit,
    isOver: isMissed(law, portion, limit),
    ended: hasRight ? cancelled : null,
    reasons:
      cancelled === null || hasRight ? [] : [because('cancelled-before-right', {}, cancelled.fact)],
  };
}

/** The rows that both provinces have: the right, and the money once it was used. */
export function lateRules(right: string, refund: string): LawRule<LateFacts>[] {
  const money = (duty: 'cancel-and-refund' | 'refund-by'): LawRule<LateFacts> => ({
    id: `ended.${duty}`,
    when: ({ ended }) => ended !== null,
    duty,
    dueBy: refundBy,
    requires: () => ['refund', 'full-refund'],
    citation: refund,
    certainty: 'stated',
  });
  return [
    {
      id: 'late.exit',
      when: ({ isOver, portion, law }) =>
        isOver && portion.arrivedAt > law.asOf && portion.ended === null,
      duty: 'offer-cancellation',
      requires: () => ['keep-waiting', 'cancel-refund', 'full-refund', 'silence-changes-nothing'],
      citation: right,
      certainty: 'stated',
    },
    money('cancel-and-refund'),
    money('refund-by'),
  ];
}

/** No notice may say that silence consents or cancels. `rules`: what else a law asks of it, put first. */
export function lateNotice(right: string, rules: readonly NoticeRule[] = []): NoticeCheck {
  const wrong = { kind: 'wrong', citation: right, certainty: 'assumption' } as const;
  return noticeCheck(whereSilenceIsNothing, [
    ...rules,
    { part: 'silence-consents', ...wrong },
    { part: 'silence-cancels', ...wrong },
  ]);
}

function refundBy({ ended }: LateFacts): LocalDay | null {
  return ended === null ? null : refundDay(ended.day);
}

/** The last day for the money, where the customer cancels on a day. */
export function refundDay(cancelledOn: LocalDay): LocalDay {
  return addDays(cancelledOn, REFUND_DAYS);
}

/** What silence brings: the right stays until the goods come. */
export function silenceEffect(facts: LateFacts): SilenceEffect {
  if (facts.ended !== null) return { kind: 'refund-due', refundBy: refundBy(facts) };
  return { kind: 'nothing-lapses' };
}

/** Why the duties are what they are. */
export function reasonsOf({ law, portion, limit, isOver, ended, reasons }: LateFacts): LawReason[] {
  if (ended !== null) return [...reasons, because('cancelled-by-customer', {}, ended.fact)];
  if (!isOver) {
    const code = portion.arrivedAt <= law.asOf ? 'fulfilled-in-time' : 'date-ahead';
    return [...reasons, because(code, { by: limit.by })];
  }
  const missed = because('date-missed', { by: limit.by });
  return portion.arrivedAt <= law.asOf
    ? [...reasons, missed, because('fulfilled-late')]
    : [...reasons, missed];
}
