import type { Fact } from '../../../evidence/index.js';
import type { LocalDay } from '../../../model/order.js';
import { addDays, localDayOf } from '../../../time/index.js';
import { earlier } from '../../facts/due.js';
import type { Due } from '../../facts/due.js';
import type { LawFacts } from '../../facts/law-facts.js';
import type { Portion } from '../../facts/portion.js';
import type { Revision } from '../../facts/revision.js';
import { linksOf } from './links.js';
import type { Link } from './links.js';

/** Why an order is cancelled, or deemed so: one for each paragraph of 16 CFR 435.2(c), and one more. */
export type CancelCause =
  'customer' | 'refused' | 'store' | 'no-notice' | 'silence' | 'renewed-silence' | 'date-passed';

/** Where some units stand under the rule. */
export type Course =
  | { readonly state: 'ahead' }
  | { readonly state: 'shipped' }
  /** A delay was asked for, and the customer can still answer. */
  | {
      readonly state: 'asked';
      readonly link: Link;
      /** The first delay of which no notice has been given; `null` when all are. */
      readonly unnoticed: Link | null;
      /** When silence cancels the order, on whichever of the delays first; `null` where it consents. */
      readonly lapse: Due | null;
    }
  /** The customer waits: for a date or, where `until` is `null`, for as long as it takes. */
  | {
      readonly state: 'waiting';
      readonly until: Due | null;
      readonly isExpress: boolean;
      readonly link: Link;
    }
  | {
      readonly state: 'cancelled';
      readonly cause: CancelCause;
      /** When the right to the money vested, in milliseconds since 1970-01-01 UTC. */
      readonly at: number;
      /** The local day of it. */
      readonly vestedOn: LocalDay;
      readonly facts: readonly Fact[];
    };

type Cancelled = Extract<Course, { state: 'cancelled' }>;

/** Follows some units through notices, answers and silence up to `asOf`. */
export function courseOf(law: LawFacts, portion: Portion): Course {
  const links = linksOf(law, portion.revisions);
  const cancelled = cancellationOf(law, portion, links);
  if (cancelled !== null) return cancelled;
  if (portion.arrivedAt <= law.asOf) return { state: 'shipped' };
  const link = links.at(-1);
  if (link === undefined) return { state: 'ahead' };
  if (link.isAgreed) return { state: 'waiting', until: link.date, isExpress: true, link };
  if (link.silence === 'consent' && law.asOf >= link.old.until)
    return { state: 'waiting', until: link.date, isExpress: false, link };
  return {
    state: 'asked',
    link,
    unnoticed: links.find((each) => !isNoticed(each)) ?? null,
    lapse: links.map(openLapseOf).reduce(earliest, null),
  };
}

/** What ended the order first, if anything did before it was shipped. */
function cancellationOf(
  law: LawFacts,
  { arrivedAt, ended, revisions }: Portion,
  links: readonly Link[],
): Cancelled | null {
  const refusal = law.answers.refusals.find(
    (fact) => fact.at < arrivedAt && isAbout(fact, law.revisions, revisions),
  );
  const answers = [
    ...(ended === null ? [] : [endedBy(law, ended.by, ended.fact)]),
    ...(refusal === undefined ? [] : [endedBy(law, 'refused', refusal)]),
  ];
  const lapses = lapsesOf(law, links).filter(({ at }) => at <= law.asOf && arrivedAt >= at);
  return [...answers, ...lapses].sort((left, right) => left.at - right.at)[0] ?? null;
}

/** Whether an answer concerns these units: it names none of the dates that were given for others only. */
function isAbout({ event }: Fact, all: readonly Revision[], own: readonly Revision[]): boolean {
  const named = all.find(({ promise }) => promise.id === event.promiseId);
  return named === undefined || own.includes(named);
}

function endedBy({ zone }: LawFacts, cause: CancelCause, fact: Fact): Cancelled {
  const { at } = fact;
  return { state: 'cancelled', cause, at, vestedOn: localDayOf(at, zone), facts: [fact] };
}

/** Every point at which the order is deemed cancelled unless it has been shipped by then. */
function lapsesOf(law: LawFacts, links: readonly Link[]): Cancelled[] {
  const lapses = links.flatMap((link): Cancelled[] => {
    if (!isNoticed(link)) return [lapsed(link.old, 'no-notice')];
    const lapse = openLapseOf(link);
    return lapse === null ? [] : [lapsed(lapse, link.isFirst ? 'silence' : 'renewed-silence')];
  });
  const last = links.at(-1);
  if (last === undefined) return [lapsed(law.original, 'no-notice')];
  // A date binds once it is consented to; until then the silence about it runs its own course.
  const isBinding = last.date !== null && openLapseOf(last) === null;
  return isBinding ? [...lapses, lapsed(last.date, 'date-passed')] : lapses;
}

/** The right to the money vests on the day after the last day in time. */
function lapsed({ until, day }: Due, cause: CancelCause): Cancelled {
  return { state: 'cancelled', cause, at: until, vestedOn: addDays(day, 1), facts: [] };
}

/** Whether the customer was told in time; who agreed in time has been told. */
function isNoticed(link: Link): boolean {
  return link.notice !== null || isConsented(link, link.old);
}

/** When silence on a delay cancels; `null` where it consents, or the customer has agreed by then. */
function openLapseOf(link: Link): Due | null {
  return link.lapse === null || isConsented(link, link.lapse) ? null : link.lapse;
}

function earliest(held: Due | null, next: Due | null): Due | null {
  return held === null || next === null ? (held ?? next) : earlier(held, next);
}

function isConsented({ consent }: Link, by: Due): boolean {
  return consent !== null && consent.at < by.until;
}
