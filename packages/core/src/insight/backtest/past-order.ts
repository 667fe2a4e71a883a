import { assess } from '../../assess/index.js';
import type { AssessOptions } from '../../assess/index.js';
import { journeysOf } from '../../forecast/index.js';
import type { PastJourney } from '../../forecast/index.js';
import { rootPromises } from '../../model/promise-chain.js';
import type { OrderPromise } from '../../model/promise.js';
import type { OrderRecord } from '../../model/record.js';
import { parseInstant } from '../../time/index.js';

/** Why an order cannot be tested: nothing was promised, or nobody knows yet, or it was called off. */
export type LeftOut = 'no-promise' | 'open' | 'void';

interface Known {
  readonly id: string;
  readonly record: OrderRecord;
  /** Milliseconds since 1970-01-01 UTC, as every instant in here. */
  readonly placedAt: number;
  readonly journeys: readonly PastJourney[];
}

/** A past order of which it is known what became of its promise. */
export interface PastOrder extends Known {
  readonly leftOut: null;
  readonly promise: OrderPromise;
  readonly zone: string;
  /** First instant that is too late, exclusive. */
  readonly deadline: number;
  readonly isMissed: boolean;
  readonly fulfilledAt: number | null;
}

/** A past order that can be learned from and not tested. */
export interface UntestedOrder extends Known {
  readonly leftOut: LeftOut;
}

const TESTED = new Set(['ship', 'deliver', 'pickup']);

/** Reads a record once, with everything that is known of it in the end. */
export function pastOrderOf(
  record: OrderRecord,
  options: AssessOptions,
): PastOrder | UntestedOrder {
  const { order } = record;
  const placedAt = parseInstant(order.placedAt);
  const known = { id: order.id, record, placedAt, journeys: journeysOf(record, options) };
  const promise = rootPromises(record).find(({ kind }) => TESTED.has(kind));
  if (promise === undefined) return { ...known, leftOut: 'no-promise' };
  const { asOf, calendar, thresholds } = options;
  const { status, deadline, fulfilledAt } = assess(record, promise, { asOf, calendar, thresholds });
  if (status === 'void') return { ...known, leftOut: 'void' };
  if (deadline === null) return { ...known, leftOut: 'no-promise' };
  if (status !== 'kept' && status !== 'broken') return { ...known, leftOut: 'open' };
  return {
    ...known,
    leftOut: null,
    promise,
    zone: promise.timeZone ?? order.timeZone,
    deadline: parseInstant(deadline),
    isMissed: status === 'broken',
    fulfilledAt: fulfilledAt === null ? null : parseInstant(fulfilledAt),
  };
}
