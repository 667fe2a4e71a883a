import type { Assessment } from '../model/assessment.js';
import type { Instant, LocalDay } from '../model/order.js';
import type { OrderPromise } from '../model/promise.js';
import { revisionsOf, rootOf } from '../model/promise-chain.js';
import type { OrderRecord } from '../model/record.js';
import { deadlineOf, parseInstant } from '../time/index.js';

/** When to expect it now. */
export interface Arrival {
  readonly from: LocalDay | Instant | null;
  readonly by: LocalDay | Instant;
  /** `stated`: the store said so. `expected`: nobody did, and the evidence points there. */
  readonly basis: 'stated' | 'expected';
}

/** Every date the store had given for one promise by `asOf`, oldest first: the first one and its revisions. */
export function statedDates(record: OrderRecord, promiseId: string, asOf: Instant): OrderPromise[] {
  const promise = record.promises.find(({ id }) => id === promiseId);
  if (promise === undefined) return [];
  const root = rootOf(record, promise);
  const now = parseInstant(asOf);
  return [root, ...revisionsOf(record, root).filter(({ madeAt }) => parseInstant(madeAt) <= now)];
}

/**
 * When to expect it now: the last date the store stated, unless the evidence points later. `null`
 * when it has come, when every date has passed, and when nobody can say.
 */
export function arrivalOf(record: OrderRecord, assessment: Assessment, asOf: Instant): Arrival | null {
  if (assessment.fulfilledAt !== null) return null;
  const stated = statedDates(record, assessment.promiseId, asOf).at(-1);
  const { expected } = assessment;
  if (expected !== null) {
    return { ...expected, basis: stated?.window.by === expected.by ? 'stated' : 'expected' };
  }
  if (stated?.window.by == null) return null;
  const until = deadlineOf(stated.window.by, stated.timeZone ?? record.order.timeZone);
  if (until <= parseInstant(asOf)) return null;
  return { from: stated.window.from ?? null, by: stated.window.by, basis: 'stated' };
}
