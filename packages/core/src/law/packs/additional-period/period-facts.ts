import type { LocalDay } from '../../../model/order.js';
import { addDays, localDayOf } from '../../../time/index.js';
import { agreementsOf, cancellationOf, isMissed, refusalOf } from '../../facts/agreement.js';
import type { Rejection } from '../../facts/agreement.js';
import { dueOf } from '../../facts/due.js';
import type { Due } from '../../facts/due.js';
import type { LawFacts } from '../../facts/law-facts.js';
import type { Portion } from '../../facts/portion.js';

/** What laws look at that give a late store one additional period before the customer may end it. */
export interface PeriodFacts {
  readonly law: LawFacts;
  readonly portion: Portion;
  /** The day of delivery that was agreed last. */
  readonly due: Due;
  /** It has passed, and the goods were not there. */
  readonly isMissed: boolean;
  readonly hasArrived: boolean;
  /** The day was the point of the purchase. */
  readonly isEssential: boolean;
  /** The store called the order off. */
  readonly isRefusedByStore: boolean;
  /** The customer was told that this day is missed. */
  readonly isNotified: boolean;
  /** The additional period that runs, or ran out; `null` where none was set. */
  readonly period: Due | null;
  readonly isPeriodOver: boolean;
  /** The customer ended it before the goods came. */
  readonly ended: Rejection | null;
  /** The last day of the right of withdrawal; `null` while not all of the goods have come. */
  readonly withdrawUntil: LocalDay | null;
}

/** Days of the right of withdrawal, counted from the day on which the goods came. */
const WITHDRAWAL_DAYS = 14;

/** Reads where some units stand. Only an express answer moves a date; silence never does. */
export function readPeriodFacts(law: LawFacts, portion: Portion): PeriodFacts {
  const agreements = agreementsOf(law, portion);
  let due = law.original;
  let isEssential = law.root.essential ?? false;
  let since = -Infinity;
  const periods: Due[] = law.answers.demands.flatMap(({ event }) => {
    const until = event.until ?? null;
    return until === null ? [] : [dueOf(until, law.zone)];
  });
  for (const { revision, fact } of agreements) {
    // Agreeing that nobody can say when agrees on no day: the one that stands goes on to stand.
    if (revision.due === null) continue;
    if (fact.at < due.until) {
      due = revision.due;
      isEssential = revision.promise.essential ?? false;
      since = fact.at;
    } else periods.push(revision.due);
  }
  const set = periods
    .filter(({ until }) => until > due.until)
    .sort((one, other) => one.until - other.until);
  const over = set.find((period) => isMissed(law, portion, period));
  const { arrivedAt, ended } = portion;
  return {
    law,
    portion,
    due,
    isMissed: isMissed(law, portion, due),
    hasArrived: arrivedAt <= law.asOf,
    isEssential,
    isRefusedByStore: ended?.by === 'store',
    // Told of an earlier delay is not told of this one.
    isNotified: law.answers.notices.some(({ at }) => at >= since),
    period: over ?? set.at(-1) ?? null,
    isPeriodOver: over !== undefined,
    ended: cancellationOf(law, portion) ?? refusalOf(law, portion),
    withdrawUntil: withdrawUntil(law),
  };
}

/** Fourteen days from the day on which the last of the goods came. */
function withdrawUntil({ portions, zone }: LawFacts): LocalDay | null {
  const last = Math.max(
    ...portions.filter(({ ended }) => ended === null).map(({ arrivedAt }) => arrivedAt),
  );
  return Number.isFinite(last) ? addDays(localDayOf(last, zone), WITHDRAWAL_DAYS) : null;
}

/** The day was missed, and the goods are still awaited. */
export function isAwaited({ isMissed: missed, hasArrived, ended }: PeriodFacts): boolean {
  return missed && !hasArrived && ended === null;
}

/** Whether the customer may end it now, and for which reason. */
export function exitOf(
  facts: PeriodFacts,
): 'essential' | 'refused-by-store' | 'period-over' | null {
  if (facts.hasArrived || facts.ended !== null) return null;
  if (facts.isRefusedByStore) return 'refused-by-store';
  if (facts.isMissed && facts.isEssential) return 'essential';
  return facts.isMissed && facts.isPeriodOver ? 'period-over' : null;
}
