import type { Instant, Order } from '../../model/order.js';
import { revisionsOf } from '../../model/promise-chain.js';
import type { OrderPromise } from '../../model/promise.js';
import type { OrderRecord } from '../../model/record.js';
import { localDayOf, parseInstant } from '../../time/index.js';
import { counts, impliedIdOf, statementsIn, suppliedDue } from '../implied-promises.js';
import { because } from '../law-reason.js';
import type { LawReason } from '../law-reason.js';
import type { LawPack } from '../law-pack.js';
import type { LawOptions } from '../options.js';
import { dueOf } from './due.js';
import type { Due } from './due.js';
import { readAs } from './inference.js';
import type { Revision } from './revision.js';

/** The dates of one chain, as a law reads them. */
export interface Dates {
  readonly original: Due;
  /** Whether the law supplied it, because none was stated. */
  readonly isSupplied: boolean;
  /** Oldest first. */
  readonly revisions: readonly Revision[];
  /** Every promise that speaks of these dates: what a notice or an answer can name. */
  readonly ids: ReadonlySet<string>;
  /** Whether nothing else in the record could be meant by a notice that names no promise. */
  readonly isOnly: boolean;
  readonly reasons: readonly LawReason[];
}

/** Reads the dates of the chain that begins with `root`; a reason where the pack has no opinion. */
export function datesOf(
  record: OrderRecord,
  root: OrderPromise,
  pack: LawPack,
  options: LawOptions,
): Dates | LawReason {
  const { order } = record;
  if (!concernsGoods(root)) return because('kind-not-covered', { kind: root.kind });
  const impliedId = impliedIdOf(pack);
  const isImplied = root.id === impliedId;
  const supplied = suppliedDue(pack, order, options);
  const statements = statementsIn(record, impliedId);
  const agreed = statements.filter((each) => counts(each, order, supplied, options));
  const others = agreed.filter((each) => each !== root && sharesLines(each, root));

  const governing =
    isImplied || agreed.includes(root)
      ? others.find(({ kind }) => root.kind !== pack.looksAt && kind === pack.looksAt)
      : (record.promises.find(({ id }) => id === impliedId) ?? others[0]);
  if (governing !== undefined) return because('governed-by', { promiseId: governing.id });

  // What was stated too late to be the agreed date is news of a delay of the one the law supplies.
  const late = statements.filter(
    (each) => isImplied && !agreed.includes(each) && sharesLines(each, root),
  );
  const later = [
    ...revisionsOf(record, root),
    ...late.flatMap((each) => [each, ...revisionsOf(record, each)]),
  ];
  const revisions = later
    .flatMap((promise) => revisionIn(promise, order, pack, options))
    .sort(byAge);
  const original = originalOf(root, supplied, revisions, order, pack, options);
  if ('code' in original) return original;
  return {
    ...original,
    revisions: revisions.filter(({ due }) => due !== original.original),
    ids: new Set([root, ...later].map(({ id }) => id)),
    isOnly: statements.every((each) => each === root || later.includes(each)),
    reasons: original.isSupplied
      ? [because('date-supplied', { by: original.original.by })]
      : root.kind === pack.looksAt
        ? []
        : [inferred(pack, original.original, root)],
  };
}

function originalOf(
  root: OrderPromise,
  supplied: Due | null,
  revisions: readonly Revision[],
  order: Order,
  pack: LawPack,
  options: LawOptions,
): Pick<Dates, 'original' | 'isSupplied'> | LawReason {
  const { by } = root.window;
  const isKnown = parseInstant(root.madeAt) <= parseInstant(options.asOf);
  const stated = by === null ? null : readAs(pack.looksAt, root.kind, by, order, options);
  if (stated !== null && isKnown)
    return { original: stated, isSupplied: root.id === impliedIdOf(pack) };
  if (by === null || !isKnown) {
    const first = revisions.find(({ due }) => due !== null)?.due ?? null;
    return first === null || supplied !== null
      ? because('no-date-stated')
      : { original: first, isSupplied: false };
  }
  // A store that said when it ships, and not when it comes, agreed on no day of delivery.
  const isOpen = supplied !== null && pack.looksAt === 'deliver';
  return isOpen && dueOf(by, order.timeZone).until <= supplied.until
    ? { original: supplied, isSupplied: true }
    : because('transit-unknown', { stated: by });
}

/** A later statement, where it was known by then and can be read as a date of this law. */
function revisionIn(
  promise: OrderPromise,
  order: Order,
  pack: LawPack,
  options: LawOptions,
): Revision[] {
  const { by } = promise.window;
  const madeAt = parseInstant(promise.madeAt);
  if (!concernsGoods(promise) || madeAt > parseInstant(options.asOf)) return [];
  if (by !== null) {
    const due = readAs(pack.looksAt, promise.kind, by, order, options);
    return due === null ? [] : [{ promise, due, madeAt }];
  }
  // "We cannot say when", said with the order, states nothing; said later, it is a delay.
  return isWithOrder(promise.madeAt, order) ? [] : [{ promise, due: null, madeAt }];
}

function inferred(pack: LawPack, { by }: Due, { window }: OrderPromise): LawReason {
  const code = pack.looksAt === 'ship' ? 'ship-date-inferred' : 'delivery-date-inferred';
  return because(code, { by, stated: window.by });
}

function concernsGoods({ kind }: OrderPromise): boolean {
  return kind === 'ship' || kind === 'deliver';
}

function sharesLines(one: OrderPromise, other: OrderPromise): boolean {
  const [mine, theirs] = [one.lineIds ?? null, other.lineIds ?? null];
  return mine === null || theirs === null || mine.some((lineId) => theirs.includes(lineId));
}

function isWithOrder(madeAt: Instant, { placedAt, timeZone }: Order): boolean {
  return localDayOf(parseInstant(madeAt), timeZone) <= localDayOf(parseInstant(placedAt), timeZone);
}

function byAge(left: Revision, right: Revision): number {
  return left.madeAt - right.madeAt || (left.promise.id < right.promise.id ? -1 : 1);
}
