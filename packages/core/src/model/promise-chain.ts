import { parseInstant } from '../time/instant.js';
import type { OrderPromise } from './promise.js';
import type { OrderRecord } from './record.js';

/**
 * The promise that was made first: follows `revises` to its end. Where the chain bites its own tail,
 * the earliest of the ring counts as the first.
 */
export function rootOf(record: OrderRecord, promise: OrderPromise): OrderPromise {
  const { chain, ring } = backFrom(record, promise);
  return [...ring].sort(byAge)[0] ?? chain.at(-1) ?? promise;
}

/** The promises that revise nothing: one recovery case each. */
export function rootPromises(record: OrderRecord): OrderPromise[] {
  return record.promises.filter((promise) => rootOf(record, promise) === promise);
}

/** Every promise that moves the date of `promise`, directly or by way of another; oldest first. */
export function revisionsOf(record: OrderRecord, promise: OrderPromise): OrderPromise[] {
  return record.promises
    .filter((other) => other !== promise && backFrom(record, other).chain.includes(promise))
    .sort(byAge);
}

/** Whether the promise's chain leads back to itself, so that none of it was made first. */
export function isInRing(record: OrderRecord, promise: OrderPromise): boolean {
  return backFrom(record, promise).ring.includes(promise);
}

/** The promise and all that it revises, newest first, and the ring in which that ends, if it does. */
function backFrom(record: OrderRecord, promise: OrderPromise) {
  const chain: OrderPromise[] = [];
  let at: OrderPromise | undefined = promise;
  while (at !== undefined && !chain.includes(at)) {
    chain.push(at);
    const revises: OrderPromise['revises'] = at.revises;
    at = record.promises.find(({ id }) => id === revises);
  }
  return { chain, ring: at === undefined ? [] : chain.slice(chain.indexOf(at)) };
}

function byAge(left: OrderPromise, right: OrderPromise): number {
  return parseInstant(left.madeAt) - parseInstant(right.madeAt) || (left.id < right.id ? -1 : 1);
}
