import { parseInstant } from '../time/instant.js';
import type { OrderPromise } from './promise.js';
import type { OrderRecord } from './record.js';

/**
 * The promise that was made first: follows `revises` to its end. Where the chain bites its own tail,
 * the earliest of the ring counts as the first.
 */
export function rootOf(record: OrderRecord, promise: OrderPromise): OrderPromise {
  const seen: OrderPromise[] = [];
  let at = promise;
  while (!seen.includes(at)) {
    seen.push(at);
    const before = revisedBy(record, at);
    if (before === undefined) return at;
    at = before;
  }
  return seen.slice(seen.indexOf(at)).sort(byAge)[0] ?? promise;
}

/** The promises that revise nothing: one recovery case each. */
export function rootPromises(record: OrderRecord): OrderPromise[] {
  return record.promises.filter((promise) => rootOf(record, promise) === promise);
}

/** Every promise that moves the date of `promise`, directly or by way of another; oldest first. */
export function revisionsOf(record: OrderRecord, promise: OrderPromise): OrderPromise[] {
  return record.promises
    .filter((other) => other !== promise && isRevisionOf(record, other, promise))
    .sort(byAge);
}

/** Whether the promise's chain leads back to itself, so that none of it was made first. */
export function isInRing(record: OrderRecord, promise: OrderPromise): boolean {
  return isRevisionOf(record, promise, promise);
}

function isRevisionOf(record: OrderRecord, later: OrderPromise, earlier: OrderPromise): boolean {
  const seen = new Set<OrderPromise>();
  for (
    let at = revisedBy(record, later);
    at !== undefined && !seen.has(at);
    at = revisedBy(record, at)
  ) {
    if (at === earlier) return true;
    seen.add(at);
  }
  return false;
}

function revisedBy(record: OrderRecord, promise: OrderPromise): OrderPromise | undefined {
  const id = promise.revises ?? null;
  return id === null ? undefined : record.promises.find((other) => other.id === id);
}

function byAge(left: OrderPromise, right: OrderPromise): number {
  return parseInstant(left.madeAt) - parseInstant(right.madeAt) || (left.id < right.id ? -1 : 1);
}
