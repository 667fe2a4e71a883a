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
  const revising = new Map<string, OrderPromise[]>();
  for (const later of record.promises) {
    const id = later.revises ?? null;
    if (id !== null) revising.set(id, [...(revising.get(id) ?? []), later]);
  }
  const found = new Set([promise]);
  // What is added on the way is come by in its turn.
  for (const { id } of found) for (const later of revising.get(id) ?? []) found.add(later);
  found.delete(promise);
  return [...found].sort(byAge);
}

/** Whether the promise's chain leads back to itself, so that none of it was made first. */
export function isInRing(record: OrderRecord, promise: OrderPromise): boolean {
  return backFrom(record, promise).ring.includes(promise);
}

/** The promise and all that it revises, newest first, and the ring in which that ends, if it does. */
function backFrom({ promises }: OrderRecord, promise: OrderPromise) {
  const chain = new Set<OrderPromise>();
  const rest = new Map(promises.map((each) => [each.id, each]));
  let at: OrderPromise | undefined = promise;
  for (; at !== undefined && !chain.has(at); at = rest.get(at.revises ?? '')) chain.add(at);
  const all = [...chain];
  return { chain: all, ring: at === undefined ? [] : all.slice(all.indexOf(at)) };
}

function byAge(left: OrderPromise, right: OrderPromise): number {
  return parseInstant(left.madeAt) - parseInstant(right.madeAt) || (left.id < right.id ? -1 : 1);
}
