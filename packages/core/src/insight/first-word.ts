import { assess } from '../assess/index.js';
import type { AssessOptions } from '../assess/index.js';
import { reconcile } from '../evidence/index.js';
import { revisionsOf } from '../model/promise-chain.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { addDays, deadlineOf, isoOf, localDayOf, parseInstant, startOfDay } from '../time/index.js';

/** A promise of more days than this is looked at on its events alone. */
const MOST_DAYS = 400;

/**
 * When the first sign of trouble with a promise could be seen, in milliseconds since 1970-01-01 UTC;
 * `null` where there was none. Looks as often as something can change: at every event, at every local
 * midnight, at the deadline.
 */
export function firstSignOf(
  record: OrderRecord,
  promise: OrderPromise,
  options: AssessOptions,
): number | null {
  const asOf = parseInstant(options.asOf);
  for (const at of looksAt(record, promise, asOf)) {
    const { status } = assess(record, promise, { ...options, asOf: isoOf(at) });
    if (status === 'at-risk' || status === 'broken') return at;
  }
  return null;
}

/**
 * When the customer first heard of it: a message about the promise, or a new date that the store
 * stated; `null` where nobody said a word.
 */
export function firstWordOf(
  record: OrderRecord,
  promise: OrderPromise,
  asOf: number,
): number | null {
  const revisions = revisionsOf(record, promise);
  const ids = new Set([promise, ...revisions].map(({ id }) => id));
  const said = reconcile(record, asOf).facts.filter(
    ({ milestone, event }) => milestone === 'notified' && ids.has(event.promiseId ?? promise.id),
  );
  const words = [
    ...said.map(({ at }) => at),
    ...revisions.map(({ madeAt }) => parseInstant(madeAt)),
  ].filter((at) => at <= asOf);
  return words.length === 0 ? null : Math.min(...words);
}

function looksAt(record: OrderRecord, promise: OrderPromise, asOf: number): number[] {
  const zone = promise.timeZone ?? record.order.timeZone;
  const madeAt = parseInstant(promise.madeAt);
  const { by } = promise.window;
  const end = Math.min(asOf, by === null ? madeAt : deadlineOf(by, zone));
  const looks = new Set([madeAt, end, asOf]);
  let day = localDayOf(madeAt, zone);
  for (let days = 0; days < MOST_DAYS; days += 1) {
    day = addDays(day, 1);
    const midnight = startOfDay(day, zone);
    if (midnight >= end) break;
    looks.add(midnight);
  }
  for (const { recordedAt, occurredAt } of record.events)
    looks.add(parseInstant(recordedAt ?? occurredAt));
  return [...looks].filter((at) => at >= madeAt && at <= asOf).sort((one, other) => one - other);
}
