import type { LocalDay } from '../../../model/order.js';
import { addDays } from '../../../time/index.js';
import type { LawRule } from '../../law-pack.js';
import { exitOf, isAwaited } from './period-facts.js';
import type { PeriodFacts } from './period-facts.js';

/** Where each right stands in the law of one country. */
export interface PeriodCitations {
  readonly missed: string;
  readonly period: string;
  readonly atOnce: string;
  readonly periodOver: string;
  readonly refund: string;
}

/** Days that are the guidance for "without undue delay". */
const REFUND_DAYS = 14;

/** The rows that the European Union and the United Kingdom have in common. Silence means nothing in any. */
export function periodRules(cite: PeriodCitations): LawRule<PeriodFacts>[] {
  const exit = (
    reason: NonNullable<ReturnType<typeof exitOf>>,
    citation: string,
  ): LawRule<PeriodFacts> => ({
    id: `exit.${reason}`,
    when: (facts) => exitOf(facts) === reason,
    duty: 'offer-cancellation',
    requires: () => ['keep-waiting', 'cancel-refund', 'full-refund', 'silence-changes-nothing'],
    citation,
    certainty: 'stated',
  });
  return [
    {
      id: 'missed.notify',
      when: (facts) => isAwaited(facts) && !facts.isNotified,
      duty: 'notify',
      requires: () => ['additional-period', 'silence-changes-nothing'],
      citation: cite.missed,
      certainty: 'guidance',
    },
    {
      id: 'missed.period',
      when: (facts) => isAwaited(facts) && exitOf(facts) === null,
      duty: 'allow-additional-period',
      dueBy: ({ period }) => period?.by ?? null,
      requires: () => ['keep-waiting', 'additional-period', 'silence-changes-nothing'],
      citation: cite.period,
      certainty: 'stated',
    },
    exit('essential', cite.atOnce),
    exit('refused-by-store', cite.atOnce),
    exit('period-over', cite.periodOver),
    {
      id: 'ended.refund',
      when: ({ ended }) => ended !== null,
      duty: 'cancel-and-refund',
      dueBy: refundBy,
      requires: () => ['refund', 'full-refund'],
      citation: cite.refund,
      certainty: 'stated',
    },
    {
      id: 'ended.refund-by',
      when: ({ ended }) => ended !== null,
      duty: 'refund-by',
      dueBy: refundBy,
      requires: () => ['refund', 'full-refund'],
      citation: cite.refund,
      certainty: 'guidance',
    },
  ];
}

/** The last day for the money, as the guidance has it. */
export function refundBy({ ended }: PeriodFacts): string | null {
  return ended === null ? null : refundDay(ended.day);
}

/** The last day for the money, where the customer ends it on a day, as the guidance has it. */
export function refundDay(endedOn: LocalDay): LocalDay {
  return addDays(endedOn, REFUND_DAYS);
}
