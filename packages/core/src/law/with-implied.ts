import type { Order } from '../model/order.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { parseInstant } from '../time/index.js';
import {
  counts,
  impliedIdOf,
  impliedPromises,
  statementsIn,
  suppliedDue,
} from './implied-promises.js';
import type { ReadingOptions } from './options.js';
import { packFor } from './pack-for.js';

/**
 * The record with the promises that the law makes where the store stated none, to be assessed and
 * handled like any other. A date that the store gave only later, beyond the one the law supplies, moves
 * that one: it is read as revising the implied promise, so that the first date is never hidden by a
 * late word. The record itself is returned where nothing is implied, and asking again changes nothing.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record cannot be read.
 */
export function withImplied(record: OrderRecord, options: ReadingOptions = {}): OrderRecord {
  const pack = packFor(record.order);
  if (pack === null) return record;
  const id = impliedIdOf(pack);
  const [implied = record.promises.find((promise) => promise.id === id)] = impliedPromises(
    record,
    options,
  );
  if (implied === undefined) return record;
  const { order } = record;
  const supplied = suppliedDue(pack, order, options);
  const late = statementsIn(record, id).filter(
    (each) =>
      each.kind === implied.kind &&
      isKnown(each, options) &&
      isWithin(each, implied, order) &&
      !counts(each, order, supplied, options),
  );
  const isThere = record.promises.includes(implied);
  if (isThere && late.length === 0) return record;
  const stated = record.promises.map((promise) =>
    late.includes(promise) ? { ...promise, revises: id } : promise,
  );
  return { ...record, promises: isThere ? stated : [...stated, implied] };
}

/** Whether a promise is one that the law makes, and nobody stated. */
export function isImplied({ source, id }: Pick<OrderPromise, 'id' | 'source'>): boolean {
  return source === 'law' && id.startsWith('law:');
}

/** Whether an id is that of a promise which a law made, and makes no longer. */
export function wasImplied({ promises }: OrderRecord, promiseId: string): boolean {
  return promiseId.startsWith('law:') && !promises.some(({ id }) => id === promiseId);
}

function isKnown({ madeAt }: OrderPromise, { asOf }: ReadingOptions): boolean {
  return asOf === undefined || parseInstant(madeAt) <= parseInstant(asOf);
}

/** Whether a promise speaks of nothing but what the other one covers. */
function isWithin(one: OrderPromise, other: OrderPromise, { lines }: Order): boolean {
  const covered = other.lineIds ?? lines.map(({ id }) => id);
  return (one.lineIds ?? lines.map(({ id }) => id)).every((lineId) => covered.includes(lineId));
}
