import type { Duty } from '../model/plan.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import type { LawPackId } from './law-pack.js';
import { readingOf } from './obligations.js';
import type { LawOptions } from './options.js';

/** The right to cancel for the money, which the law gives and no policy can withhold. */
export interface StatutoryExit {
  readonly kind: 'cancel-refund';
  /** The citation that an offer shows as the ground of its exit. */
  readonly basis: string;
  readonly pack: LawPackId;
}

/** The duties that give the way out, the plainest ground first. */
const GROUNDS: readonly Duty[] = [
  'offer-cancellation',
  'cancel-and-refund',
  'offer-choice',
  'provide-withdrawal',
];

/** Whether the law lets the customer out of the order now, and on which ground; `null` where it does not. */
export function statutoryExit(
  record: OrderRecord,
  promise: OrderPromise,
  options: LawOptions,
): StatutoryExit | null {
  const { pack, obligations } = readingOf(record, promise, options);
  const ground = GROUNDS.flatMap((duty) => obligations.filter((each) => each.duty === duty))[0];
  if (pack === null || ground === undefined) return null;
  return { kind: 'cancel-refund', basis: ground.citation, pack: pack.id };
}
