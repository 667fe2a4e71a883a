import { because } from '../../law-reason.js';
import type { LawReason } from '../../law-reason.js';
import { noticeCheck, tellsTime, whereSilenceIsNothing } from '../../notice.js';
import type { NoticeCheck } from '../../notice.js';
import type { SilenceEffect } from '../../silence.js';
import { exitOf } from './period-facts.js';
import type { PeriodFacts } from './period-facts.js';
import { refundBy } from './period-rules.js';

/** What silence brings: nothing is ever agreed to by it, and no right is lost. */
export function silenceEffect(facts: PeriodFacts): SilenceEffect {
  if (facts.ended !== null) return { kind: 'refund-due', refundBy: refundBy(facts) };
  return { kind: 'nothing-lapses' };
}

/** Why the duties are what they are. */
export function reasonsOf(facts: PeriodFacts): LawReason[] {
  const { ended, due, law, period, portion } = facts;
  const moved = due === law.original ? [] : [because('date-agreed', { by: due.by })];
  if (ended !== null) {
    const code = ended.fact.milestone === 'refused' ? 'refused' : 'cancelled-by-customer';
    return [...moved, because(code, {}, ended.fact)];
  }
  if (!facts.isMissed) {
    if (facts.isRefusedByStore)
      return [...moved, because('cancelled-by-store', {}, ...storeFacts(portion))];
    const code = facts.hasArrived ? 'fulfilled-in-time' : 'date-ahead';
    return [...moved, because(code, { by: due.by })];
  }
  const missed = because('date-missed', { by: due.by });
  if (facts.hasArrived) return [...moved, missed, because('fulfilled-late')];
  return [
    ...moved,
    missed,
    ...(exitOf(facts) === 'refused-by-store'
      ? [because('cancelled-by-store', {}, ...storeFacts(portion))]
      : []),
    ...(facts.isEssential ? [because('date-essential')] : []),
    ...(period === null
      ? []
      : [
          because(
            facts.isPeriodOver ? 'period-over' : 'period-set',
            { until: period.by },
            ...law.answers.demands,
          ),
        ]),
    ...(facts.isNotified ? [because('notice-given', {}, ...law.answers.notices)] : []),
  ];
}

function storeFacts({ ended }: PeriodFacts['portion']): { id: string }[] {
  return ended === null ? [] : [ended.fact];
}

/** What a notice of a missed day must and must not say. The law itself names only the last. */
export function periodNotice(citation: string): NoticeCheck {
  return noticeCheck(whereSilenceIsNothing, [
    { part: 'new-date', holds: tellsTime, citation, certainty: 'guidance' },
    { part: 'additional-period', citation, certainty: 'guidance' },
    { part: 'silence-consents', kind: 'wrong', citation, certainty: 'stated' },
    { part: 'silence-cancels', kind: 'wrong', citation, certainty: 'stated' },
  ]);
}
