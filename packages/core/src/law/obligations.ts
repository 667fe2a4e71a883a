import type { Duty, Obligation } from '../model/plan.js';
import type { Instant, LocalDay } from '../model/order.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { dueOf } from './facts/due.js';
import type { Due } from './facts/due.js';
import type { LawFacts } from './facts/law-facts.js';
import { readLaw } from './facts/read-law.js';
import { settledBy } from './facts/refunded.js';
import type { Portion, PortionItem } from './facts/portion.js';
import { because } from './law-reason.js';
import type { LawReason } from './law-reason.js';
import type { LawPack, LawVerdict } from './law-pack.js';
import type { LawOptions } from './options.js';
import { packFor } from './pack-for.js';
import { gravest } from './silence.js';
import { NO_EFFECT, weightiest } from './waiting.js';

/** What the law says of a promise. */
export interface LawReading extends LawVerdict {
  /** `null` where no pack knows the country. */
  readonly pack: LawPack | null;
  /** The duties under what the customer has not called off already: a way out is offered once. */
  readonly standing: readonly Obligation[];
  /** What is cancelled without a word of the customer, and not paid back. */
  readonly cancelled: Cancelled;
  /** What was stated last about the date, after the first; `null` where nothing was. */
  readonly delay: Delay | null;
}

/** Units that are cancelled although their customer has not said so: the money for them is due unasked. */
export interface Cancelled {
  /** Empty where nothing is. An item without a line is the whole of an order that has none. */
  readonly items: readonly PortionItem[];
  /** `store` where the store itself has cancelled all of them; `law` where some only count as cancelled. */
  readonly by: 'law' | 'store';
}

/** Nothing is cancelled but by the customer. */
const NOTHING_CANCELLED: Cancelled = { items: [], by: 'law' };

/** A later date, or that none can be given. */
export interface Delay {
  /** As the law reads it; `null` says "we cannot say when". */
  readonly newDate: LocalDay | Instant | null;
}

/** Duties that are over once the money is back. */
const ABOUT_MONEY: ReadonlySet<Duty> = new Set<Duty>(['cancel-and-refund', 'refund-by']);

/**
 * The legal duties in force for a promise at `asOf`, and why; empty, with a reason, where the law has
 * no opinion. The chain of dates that the promise belongs to is read as one, so every promise of a
 * chain gets the same answer: ask once a chain, for the promise that was made first.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record cannot be read.
 */
export function obligations(
  record: OrderRecord,
  promise: OrderPromise,
  options: LawOptions,
): { obligations: readonly Obligation[]; reasons: readonly LawReason[] } {
  const { obligations: duties, reasons } = readingOf(record, promise, options);
  return { obligations: duties, reasons };
}

/** Everything the order's pack says of a promise. */
export function readingOf(
  record: OrderRecord,
  promise: OrderPromise,
  options: LawOptions,
): LawReading {
  const pack = packFor(record.order);
  const none = (reason: LawReason): LawReading => {
    return {
      pack,
      obligations: [],
      standing: [],
      cancelled: NOTHING_CANCELLED,
      delay: null,
      silence: { kind: 'nothing-lapses' },
      waiting: NO_EFFECT,
      reasons: [reason],
    };
  };
  if (pack === null) return none(because('no-pack'));
  const law = readLaw(record, promise, pack, options);
  if ('code' in law) return none(law);

  const verdicts = law.portions.map((portion) => ({ portion, ...pack.judge(law, portion) }));
  const owing = verdicts.filter((each) => each.obligations.some(isAboutMoney));
  const settled =
    owing.length === 0
      ? null
      : settledBy(
          law,
          owing.map(({ portion }) => portion),
        );
  const standing = settled === null ? verdicts : verdicts.filter((each) => !owing.includes(each));
  return {
    pack,
    obligations: merge(
      standing.flatMap((each) => each.obligations),
      pack,
      law,
    ),
    standing: merge(
      standing
        .filter(({ portion }) => portion.ended?.by !== 'customer')
        .flatMap((each) => each.obligations),
      pack,
      law,
    ),
    cancelled: cancelledIn(standing),
    delay: delayIn(law),
    silence: gravest(standing.map((each) => each.silence)),
    waiting: weightiest(standing.map((each) => each.waiting)),
    reasons: distinct([
      ...law.reasons,
      ...verdicts.flatMap((each) => each.reasons),
      ...(settled === null ? [] : [because('refunded', {}, ...settled)]),
    ]),
  };
}

function cancelledIn(
  verdicts: readonly (Pick<LawVerdict, 'obligations'> & { readonly portion: Portion })[],
): Cancelled {
  const found = verdicts
    .filter(({ obligations: duties }) => duties.some(({ duty }) => duty === 'cancel-and-refund'))
    .map(({ portion }) => portion)
    .filter(({ ended }) => ended?.by !== 'customer');
  return {
    items: found.flatMap(({ items }) => items),
    by: found.length > 0 && found.every(({ ended }) => ended?.by === 'store') ? 'store' : 'law',
  };
}

function delayIn({ revisions }: LawFacts): Delay | null {
  const last = revisions.at(-1);
  return last === undefined ? null : { newDate: last.due?.by ?? null };
}

function isAboutMoney({ duty }: Obligation): boolean {
  return ABOUT_MONEY.has(duty);
}

/** One obligation a duty and ground, in the order of the pack's table: the earliest date counts. */
function merge(duties: readonly Obligation[], pack: LawPack, { zone }: LawFacts): Obligation[] {
  const merged = new Map<string, Obligation>();
  for (const duty of duties) {
    const key = `${duty.duty} ${duty.citation} ${duty.onSilence}`;
    const held = merged.get(key);
    merged.set(key, held === undefined ? duty : sooner(held, duty, zone));
  }
  const order = pack.rules.map(({ duty, citation }) => `${duty} ${citation}`);
  const place = ({ duty, citation }: Obligation): number => order.indexOf(`${duty} ${citation}`);
  return [...merged.values()].sort((left, right) => place(left) - place(right));
}

function sooner(one: Obligation, other: Obligation, zone: string): Obligation {
  const [mine, theirs] = [one, other].map(({ dueBy }): Due | null =>
    dueBy === null ? null : dueOf(dueBy, zone),
  );
  const dueBy = (theirs?.until ?? Infinity) < (mine?.until ?? Infinity) ? other.dueBy : one.dueBy;
  return { ...one, dueBy, requires: [...new Set([...one.requires, ...other.requires])] };
}

function distinct(reasons: readonly LawReason[]): LawReason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}
