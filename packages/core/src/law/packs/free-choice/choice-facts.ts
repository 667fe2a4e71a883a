import { agreementsOf, cancellationOf, isMissed } from '../../facts/agreement.js';
import type { Rejection } from '../../facts/agreement.js';
import type { Due } from '../../facts/due.js';
import type { LawFacts } from '../../facts/law-facts.js';
import type { Portion } from '../../facts/portion.js';
import { because } from '../../law-reason.js';
import type { LawReason } from '../../law-reason.js';
import type { SilenceEffect } from '../../silence.js';

/** What laws look at that give the customer of a late store a choice of remedies. */
export interface ChoiceFacts {
  readonly law: LawFacts;
  /** The date that holds: the first, or the one the customer chose to wait for. */
  readonly due: Due;
  /** It has passed, the goods are not there, and the customer has not ended the order. */
  readonly isAwaited: boolean;
  readonly hasArrived: boolean;
  readonly isNotified: boolean;
  /** The customer chose the money, after the date was missed. */
  readonly ended: Rejection | null;
  readonly reasons: readonly LawReason[];
}

/** Reads where some units stand. Choosing to wait for a stated date puts the choice off to that date. */
export function readChoiceFacts(law: LawFacts, portion: Portion): ChoiceFacts {
  let due = law.original;
  let since = -Infinity;
  for (const { revision, fact } of agreementsOf(law, portion)) {
    if (revision.due === null) continue;
    due = revision.due;
    since = fact.at;
  }
  const cancelled = cancellationOf(law, portion);
  const hasRight = cancelled !== null && cancelled.fact.at >= law.original.until;
  const hasArrived = portion.arrivedAt <= law.asOf;
  const missed = isMissed(law, portion, due);
  return {
    law,
    due,
    isAwaited: missed && !hasArrived && cancelled === null,
    hasArrived,
    isNotified: law.answers.notices.some(({ at }) => at >= since),
    ended: hasRight ? cancelled : null,
    reasons: [
      ...(due === law.original ? [] : [because('date-agreed', { by: due.by })]),
      ...(cancelled === null || hasRight
        ? []
        : [because('cancelled-before-right', {}, cancelled.fact)]),
      ...(missed ? [because('date-missed', { by: due.by })] : []),
    ],
  };
}

/** What silence brings: the choice stays open. */
export function silenceEffect({ ended }: ChoiceFacts): SilenceEffect {
  return ended === null ? { kind: 'nothing-lapses' } : { kind: 'refund-due', refundBy: null };
}

/** Why the duties are what they are. */
export function reasonsOf(facts: ChoiceFacts): LawReason[] {
  const { law, due, reasons, hasArrived, ended } = facts;
  if (ended !== null) return [...reasons, because('cancelled-by-customer', {}, ended.fact)];
  if (law.asOf < due.until && !hasArrived)
    return [...reasons, because('date-ahead', { by: due.by })];
  if (!hasArrived) return [...reasons];
  const isLate = reasons.some(({ code }) => code === 'date-missed');
  return [...reasons, because(isLate ? 'fulfilled-late' : 'fulfilled-in-time', { by: due.by })];
}
