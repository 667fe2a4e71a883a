import type { LocalDay } from '../model/order.js';
import type { Duty } from '../model/plan.js';
import type { OrderPromise } from '../model/promise.js';
import { REMEDY_KINDS } from '../model/remedy.js';
import type { RemedyKind } from '../model/remedy.js';
import type { OrderRecord } from '../model/record.js';
import { localDayOf, parseInstant } from '../time/index.js';
import type { LawPackId } from './law-pack.js';
import { readingOf } from './obligations.js';
import type { LawReading } from './obligations.js';
import type { LawOptions } from './options.js';

/** The right to cancel for the money, which the law gives and no policy can withhold. */
export interface StatutoryExit {
  readonly kind: 'cancel-refund';
  /** The citation that an offer shows as the ground of its exit. */
  readonly basis: string;
  readonly pack: LawPackId;
  /** The duty it rests on: a right to cancel, money that is owed already, or a right to withdraw. */
  readonly duty: Duty;
  /** The last day for the money, if the customer takes it on the day of `asOf`; `null` where the law names none. */
  readonly refundBy: LocalDay | null;
  /** What the customer may freely choose in its place, beside going on to wait: an equivalent, in Brazil. */
  readonly beside: readonly RemedyKind[];
}

/** The duties that give the way out, the plainest ground first. */
const GROUNDS: readonly Duty[] = [
  'offer-cancellation',
  'cancel-and-refund',
  'offer-choice',
  'provide-withdrawal',
];

const EXIT_OR_KEEP: ReadonlySet<RemedyKind> = new Set<RemedyKind>([
  'keep-waiting',
  'cancel-refund',
  'refund',
]);

/**
 * Whether the law lets the customer out of the order now, and on which ground; `null` where it does
 * not, and where the customer has left already.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record cannot be read.
 */
export function statutoryExit(
  record: OrderRecord,
  promise: OrderPromise,
  options: LawOptions,
): StatutoryExit | null {
  return exitFrom(record, readingOf(record, promise, options), options);
}

/** The same, of a reading that was made. */
export function exitFrom(
  { order }: OrderRecord,
  { pack, standing }: LawReading,
  { asOf }: LawOptions,
): StatutoryExit | null {
  const ground = GROUNDS.flatMap((duty) => standing.filter((each) => each.duty === duty))[0];
  if (pack === null || ground === undefined) return null;
  const { duty, citation, dueBy, requires } = ground;
  const today = localDayOf(parseInstant(asOf), order.timeZone);
  // Where the money is owed already its day is fixed; else it is counted from the customer's word.
  const refundBy = duty === 'cancel-and-refund' ? dueBy : (pack.refundDay?.(today, order) ?? null);
  const beside = REMEDY_KINDS.filter(
    (kind) => duty === 'offer-choice' && requires.includes(kind) && !EXIT_OR_KEEP.has(kind),
  );
  return { kind: 'cancel-refund', basis: citation, pack: pack.id, duty, refundBy, beside };
}
