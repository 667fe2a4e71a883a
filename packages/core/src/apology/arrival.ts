import { dayOf } from '../copy/index.js';
import { isImplied } from '../law/index.js';
import type { Assessment } from '../model/assessment.js';
import type { Instant, LocalDay } from '../model/order.js';
import type { OrderPromise } from '../model/promise.js';
import { revisionsOf, rootOf } from '../model/promise-chain.js';
import type { OrderRecord } from '../model/record.js';
import { deadlineOf, openingOf, parseInstant, startOfDay } from '../time/index.js';
import { isCalledOff } from '../remedy/called-off.js';
import { isHopeless } from './trouble.js';
import type { Trouble } from './trouble.js';

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
 * when it has come, when the customer has called it off, when every date has passed, when nobody can say, and when what was on its way will
 * not come any more and the store has stated no date since.
 */
export function arrivalOf(
  record: OrderRecord,
  assessment: Assessment,
  trouble: Trouble | null,
  asOf: Instant,
): Arrival | null {
  if (assessment.fulfilledAt !== null || assessment.status === 'void') return null;
  if (isCalledOff(record, assessment)) return null;
  const latest = statedDates(record, assessment.promiseId, asOf).at(-1) ?? null;
  // The last day that a law allows is no date to expect it on: nobody stated it.
  const stated = latest === null || isImplied(latest) ? null : latest;
  if (trouble !== null && isHopeless(trouble)) {
    const isNews = stated !== null && parseInstant(stated.madeAt) > lastSign(record, assessment);
    return isNews ? statedArrival(record, stated, asOf) : null;
  }
  const { expected } = assessment;
  if (expected === null) return stated === null ? null : statedArrival(record, stated, asOf);
  const basis = stated?.window.by === expected.by ? 'stated' : 'expected';
  return ahead(record, { ...expected, basis }, asOf);
}

function statedArrival(record: OrderRecord, stated: OrderPromise, asOf: Instant): Arrival | null {
  const { from = null, by } = stated.window;
  if (by === null) return null;
  const until = deadlineOf(by, stated.timeZone ?? record.order.timeZone);
  return until <= parseInstant(asOf) ? null : ahead(record, { from, by, basis: 'stated' }, asOf);
}

/** A span that has begun is told by its end: nothing arrives yesterday. */
function ahead(record: OrderRecord, arrival: Arrival, asOf: Instant): Arrival {
  const zone = record.order.timeZone;
  const hasBegun =
    arrival.from !== null && openingOf(arrival.from, zone) < startOfDay(dayOf(asOf, zone), zone);
  return hasBegun ? { ...arrival, from: null } : arrival;
}

/** When we last learned of what the verdict rests on, in milliseconds since 1970-01-01 UTC. */
function lastSign(record: OrderRecord, { reasons }: Assessment): number {
  const ids = new Set(reasons.flatMap(({ eventIds }) => eventIds));
  return Math.max(
    -Infinity,
    ...record.events
      .filter(({ id }) => ids.has(id))
      .map(({ recordedAt, occurredAt }) => parseInstant(recordedAt ?? occurredAt)),
  );
}
