import { isDeepStrictEqual } from 'node:util';
import { caseIdFor, rootPromises } from '@amends/core';
import type { Instant, Order, OrderEvent, OrderPromise, OrderRecord } from '@amends/core';
import { asc, eq } from 'drizzle-orm';
import { eventWithoutPerson, orderWithoutPerson } from './without-person.js';
import type { Queries } from './database.js';
import { mergeOrders } from './merge-order.js';
import { numberKeyOf } from './order-numbers.js';
import { isFindableId, storableId } from './storable.js';
import { cases, events, orders, promises } from './tables.js';

/** Reads one order with its promises and its evidence, or `null`. */
export async function loadRecord(queries: Queries, orderId: string): Promise<OrderRecord | null> {
  if (!isFindableId(orderId)) return null;
  const [row] = await queries.select().from(orders).where(eq(orders.id, orderId));
  if (row === undefined) return null;
  const promiseRows = await queries
    .select({ promise: promises.promise })
    .from(promises)
    .where(eq(promises.orderId, orderId))
    .orderBy(asc(promises.seq));
  const eventRows = await queries
    .select({ event: events.event })
    .from(events)
    .where(eq(events.orderId, orderId))
    .orderBy(asc(events.seq));
  return {
    order: row.order,
    promises: promiseRows.map(({ promise }) => promise),
    events: eventRows.map(({ event }) => event),
  };
}

/**
 * Takes the order's row for this transaction: whoever writes to one order waits here for the other.
 * Answers whether there is such an order.
 */
export async function lockOrder(queries: Queries, orderId: string): Promise<boolean> {
  if (!isFindableId(orderId)) return false;
  const rows = await queries
    .select({ id: orders.id })
    .from(orders)
    .where(eq(orders.id, orderId))
    .for('update');
  return rows.length === 1;
}

/** When an order's facts were said and heard, and which of them were not said but assumed. */
export interface Heard {
  readonly changedAt: Instant;
  readonly at: Instant;
  readonly assumed?: readonly (keyof Order)[];
}

/**
 * Keeps an order's facts, beside what was said of it before: the newest word wins, whichever comes in
 * last. Answers whether the order is new.
 */
export async function keepOrder(
  queries: Queries,
  order: Order,
  { changedAt, at, assumed = [] }: Heard,
): Promise<boolean> {
  const id = storableId(order.id, '/order/id');
  const told = {
    order,
    assumed,
    changedAt: new Date(changedAt),
    customerId: customerIdOf(order),
    numberKey: numberKeyOf(order),
  };
  const added = await queries
    .insert(orders)
    .values({ id, ...told, recordedAt: new Date(at) })
    .onConflictDoNothing()
    .returning({ id: orders.id });
  if (added.length === 1) return true;

  const [known] = await queries.select().from(orders).where(eq(orders.id, id)).for('update');
  if (known === undefined) return false;
  const [older, newer] = known.changedAt <= told.changedAt ? [known, told] : [told, known];
  const merged = mergeOrders(older, newer);
  const facts =
    known.erasedAt === null
      ? { ...merged, customerId: customerIdOf(merged.order) }
      : { ...merged, order: orderWithoutPerson(merged.order) };
  await queries
    .update(orders)
    .set({ ...facts, numberKey: numberKeyOf(facts.order), changedAt: newer.changedAt })
    .where(eq(orders.id, id));
  return false;
}

/** By which a customer's orders are found; `null` where the store has not said, or said what no index holds. */
function customerIdOf({ customer }: Order): string | null {
  const id = customer?.id ?? null;
  return id !== null && isFindableId(id) ? id : null;
}

/**
 * Adds promises. The same promise twice is one; a promise is never overwritten. Answers the ids of those
 * that another promise, which says something else, already has.
 */
export async function addPromises(
  queries: Queries,
  orderId: string,
  added: readonly OrderPromise[],
): Promise<string[]> {
  if (added.length === 0) return [];
  await queries
    .insert(promises)
    .values(
      added.map((promise, at) => {
        return { orderId, promiseId: storableId(promise.id, `/promises/${at}/id`), promise };
      }),
    )
    .onConflictDoNothing();
  const record = await loadRecord(queries, orderId);
  if (record === null) return [];
  const roots = rootPromises(record);
  if (roots.length > 0) {
    await queries
      .insert(cases)
      .values(roots.map(({ id }) => ({ id: caseIdFor(orderId, id), orderId, promiseId: id })))
      .onConflictDoNothing();
  }
  return added
    .filter((promise) => {
      const kept = record.promises.find(({ id }) => id === promise.id);
      return !isDeepStrictEqual(kept, JSON.parse(JSON.stringify(promise)));
    })
    .map(({ id }) => id);
}

/** Adds evidence; the same event twice is one. Answers how many were new. */
export async function addEvents(
  queries: Queries,
  orderId: string,
  added: readonly OrderEvent[],
): Promise<number> {
  if (added.length === 0) return 0;
  const isErased = await isForgotten(queries, orderId);
  const rows = await queries
    .insert(events)
    .values(
      added.map((given, at) => {
        const event = isErased ? eventWithoutPerson(given) : given;
        return { orderId, eventId: storableId(event.id, `/events/${at}/id`), event };
      }),
    )
    .onConflictDoNothing()
    .returning({ eventId: events.eventId });
  return rows.length;
}

/** Whether the person behind an order was forgotten: what comes in later is kept without them. */
export async function isForgotten(queries: Queries, orderId: string): Promise<boolean> {
  const [row] = await queries
    .select({ erasedAt: orders.erasedAt })
    .from(orders)
    .where(eq(orders.id, orderId));
  return row !== undefined && row.erasedAt !== null;
}
