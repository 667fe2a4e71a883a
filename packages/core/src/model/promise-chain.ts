import { parseInstant } from '../time/instant.js';
import { grouped } from './grouped.js';
import type { OrderPromise } from './promise.js';
import type { OrderRecord } from './record.js';

/**
 * The promise that was made first: follows `revises` to its end. Where the chain bites its own tail,
 * the earliest of the ring counts as the first.
 */
export function rootOf(record: OrderRecord, promise: OrderPromise): OrderPromise {
  const byId = new Map(record.promises.map((each) => [each.id, each]));
  const chain = new Set<OrderPromise>();
  let at: OrderPromise | undefined = promise;
  for (; at && !chain.has(at); at = byId.get(at.revises ?? '')) chain.add(at);
  const all = [...chain];
  const first = at ? all.slice(all.indexOf(at)).sort(byAge)[0] : all.at(-1);
  return first ?? promise;
}

/** The promises that revise nothing: one recovery case each. */
export function rootPromises(record: OrderRecord): OrderPromise[] {
  return record.promises.filter((promise) => rootOf(record, promise) === promise);
}

/** Every promise that moves the date of `promise`, directly or by way of another; oldest first. */
export function revisionsOf(record: OrderRecord, promise: OrderPromise): OrderPromise[] {
  const revising = grouped(record.promises, (later) => later.revises);
  const found = new Set([promise]);
  // What is added on the way is come by in its turn.
  for (const { id } of found) for (const later of revising.get(id) ?? []) found.add(later);
  found.delete(promise);
  return [...found].sort(byAge);
}

/** Whether the promise's chain leads back to itself, so that none of it was made first. */
export function isInRing(record: OrderRecord, promise: OrderPromise): boolean {
  return [promise, ...revisionsOf(record, promise)].some(({ id }) => id === promise.revises);
}

function byAge(left: OrderPromise, right: OrderPromise): number {
  return parseInstant(left.madeAt) - parseInstant(right.madeAt) || (left.id < right.id ? -1 : 1);
}
