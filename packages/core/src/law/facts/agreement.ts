import type { Fact } from '../../evidence/index.js';
import { localDayOf } from '../../time/index.js';
import type { Due } from './due.js';
import type { LawFacts } from './law-facts.js';
import type { Portion } from './portion.js';
import type { Revision } from './revision.js';

/** A date to which the customer expressly agreed. */
export interface Agreement {
  readonly revision: Revision;
  readonly fact: Fact;
}

/**
 * The dates to which the customer expressly agreed, in the order of time. An answer that names no date
 * means the one that was stated last before it.
 */
export function agreementsOf({ answers }: LawFacts, { revisions }: Portion): Agreement[] {
  return answers.consents.flatMap((fact): Agreement[] => {
    const id = fact.event.promiseId ?? null;
    const revision =
      id === null
        ? revisions.filter(({ madeAt }) => madeAt <= fact.at).at(-1)
        : revisions.find(({ promise }) => promise.id === id);
    return revision === undefined ? [] : [{ revision, fact }];
  });
}

/** When some units were turned down or called off by the customer, before they came. */
export interface Rejection {
  readonly fact: Fact;
  /** The local day of it. */
  readonly day: string;
}

/** The customer's cancellation; `null` where there is none. */
export function cancellationOf({ zone }: LawFacts, { ended }: Portion): Rejection | null {
  if (ended?.by !== 'customer') return null;
  return { fact: ended.fact, day: localDayOf(ended.at, zone) };
}

/** The customer's refusal of a new date, before the goods came; `null` where there is none. */
export function refusalOf(law: LawFacts, { revisions, arrivedAt }: Portion): Rejection | null {
  const fact = law.answers.refusals.find(({ event, at }) => {
    const named = law.revisions.find(({ promise }) => promise.id === event.promiseId);
    return at < arrivedAt && (named === undefined || revisions.includes(named));
  });
  return fact === undefined ? null : { fact, day: localDayOf(fact.at, law.zone) };
}

/** Whether the goods were not there when a date had passed. */
export function isMissed({ asOf }: LawFacts, { arrivedAt }: Portion, { until }: Due): boolean {
  return asOf >= until && arrivedAt >= until;
}
