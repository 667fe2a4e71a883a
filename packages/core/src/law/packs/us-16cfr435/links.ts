import type { Fact } from '../../../evidence/index.js';
import { daysAfter } from '../../facts/due.js';
import type { Due } from '../../facts/due.js';
import type { LawFacts } from '../../facts/law-facts.js';
import type { Revision } from '../../facts/revision.js';

/** One delay: a date that is given up, and the one that is asked for in its place. */
export interface Link {
  /** The date given up: the notice must be out before it has passed. */
  readonly old: Due;
  /** The date asked for; `null` where none can be given. */
  readonly date: Due | null;
  /** The notice that counts; `null` while there is none. */
  readonly notice: Fact | null;
  /** The customer's express agreement to this date or to a later one; `null` while there is none. */
  readonly consent: Fact | null;
  /** Whether that agreement is to this very delay. */
  readonly isAgreed: boolean;
  readonly isFirst: boolean;
  readonly silence: 'consent' | 'cancel';
  /** When silence cancels; `null` where it consents. */
  readonly lapse: Due | null;
}

/** The date that stands while the chain is walked. */
interface Held {
  readonly date: Due | null;
  /** The latest date that was ever given. */
  readonly latest: Due;
  /** When it has passed, or what was asked for in its place lapses. */
  readonly until: Due;
  /** The promises that state it. */
  readonly ids: readonly string[];
  readonly since: number;
}

/** What silence brings: consent to a first delay of at most thirty days, cancellation to all others. */
export function silenceOn(
  isFirst: boolean,
  old: Due,
  date: Due | null,
  { original, zone }: LawFacts,
): Pick<Link, 'silence' | 'lapse'> {
  if (!isFirst) return { silence: 'cancel', lapse: old };
  const limit = daysAfter(original, 30, zone);
  if (date !== null && date.day <= limit.day) return { silence: 'consent', lapse: null };
  return { silence: 'cancel', lapse: limit };
}

/** The delays of a chain of dates, in the order in which they were asked for. */
export function linksOf(law: LawFacts, revisions: readonly Revision[]): Link[] {
  const links: Link[] = [];
  const { original, root } = law;
  let held: Held = {
    date: original,
    latest: original,
    until: original,
    ids: [root.id],
    since: -Infinity,
  };

  const delayTo = (date: Due | null, ids: readonly string[], since: number): void => {
    const link = linkOf(law, revisions, held, { date, ids, since }, links.length === 0);
    links.push(link);
    const until = date ?? link.lapse ?? held.until;
    held = { date, latest: date ?? held.latest, until, ids, since };
  };

  for (const { promise, due, madeAt } of revisions) {
    const last = links.at(-1);
    // Whoever agreed to wait for as long as it takes needs no further notice.
    if (last?.date === null && last.isAgreed) return links;
    if (due !== null && due.until <= held.latest.until) {
      // A date brought forward is no delay; a notice may still name it.
      held = { ...held, ids: [...held.ids, promise.id] };
      continue;
    }
    // Told of in time, and given a date only once the old one had passed.
    if (madeAt >= held.until.until && wasTold(law, held, links)) {
      delayTo(null, held.ids, held.since);
    }
    delayTo(due, [promise.id], madeAt);
  }
  if (wasTold(law, held, links)) delayTo(null, held.ids, held.since);
  return links;
}

function linkOf(
  law: LawFacts,
  revisions: readonly Revision[],
  { until: old, ids: oldIds }: Held,
  { date, ids, since }: Pick<Held, 'date' | 'ids' | 'since'>,
  isFirst: boolean,
): Link {
  const { notices, consents } = law.answers;
  const later = revisions.filter(({ madeAt }) => madeAt >= since).map(({ promise }) => promise.id);
  const agrees = (those: readonly string[]) => (fact: Fact) =>
    those.includes(fact.event.promiseId ?? ids[0] ?? '');
  return {
    old,
    date,
    // It names the date given up; once the new one has been stated, any of the chain.
    notice:
      notices.find(
        (fact) =>
          isCounted(fact) &&
          fact.at < old.until &&
          (fact.at >= since || oldIds.includes(fact.event.promiseId ?? '')),
      ) ?? null,
    consent: consents.find(agrees([...ids, ...later])) ?? null,
    isAgreed: consents.some(agrees(ids)),
    isFirst,
    ...silenceOn(isFirst, old, date, law),
  };
}

/** Whether a notice said that the date which stands will be missed, and no new date came with it. */
function wasTold({ answers }: LawFacts, held: Held, links: readonly Link[]): boolean {
  if (held.date === null) return false;
  return answers.notices.some((fact) => {
    const id = fact.event.promiseId ?? null;
    const isMeant = id === null ? links.length === 0 : held.ids.includes(id);
    return isMeant && isCounted(fact) && fact.at >= held.since && fact.at < held.until.until;
  });
}

/** A notice on the order's page alone does not reach the customer, so it does not count. */
export function isCounted({ event }: Fact): boolean {
  return event.channel !== 'page';
}
