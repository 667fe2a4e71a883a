import type { Order, OrderEvent, OrderPromise } from '@amends/core';
import { sql } from 'drizzle-orm';
import { bigint, index, json, primaryKey, text } from 'drizzle-orm/pg-core';
import { amends, moment } from './amends.js';

/** One row per order; its facts as they stand. The row is also the lock that one order's writes take. */
export const orders = amends.table(
  'orders',
  {
    id: text('id').primaryKey(),
    /** How the customer may write the number of it, or the id where it has none; see `numberKey`. */
    numberKey: text('number_key'),
    order: json('order').$type<Order>().notNull(),
    /** Facts that nobody stated; they yield to whoever does. */
    assumed: json('assumed').$type<readonly (keyof Order)[]>().notNull(),
    /** When the newest word about it was said: an older one that comes in later only fills gaps. */
    changedAt: moment('changed_at').notNull(),
    recordedAt: moment('recorded_at').notNull(),
    /** By which all orders of a customer are found; gone with the person. */
    customerId: text('customer_id'),
    /** When the customer asked to be forgotten: carried out once nothing is owed any more. */
    erasureAskedAt: moment('erasure_asked_at'),
    /** Since when nobody stands behind the order; what comes in later is kept without the person. */
    erasedAt: moment('erased_at'),
  },
  (table) => [
    index('orders_number')
      .on(table.numberKey)
      .where(sql`${table.numberKey} is not null`),
    index('orders_customer')
      .on(table.customerId)
      .where(sql`${table.customerId} is not null`),
    index('orders_to_erase')
      .on(table.erasureAskedAt, table.id)
      .where(sql`${table.erasureAskedAt} is not null and ${table.erasedAt} is null`),
    // Whoever forgets by age begins with the oldest.
    index('orders_unerased')
      .on(table.recordedAt, table.id)
      .where(sql`${table.erasedAt} is null`),
  ],
);

/** What was promised. Append-only: a new date is a new row. */
export const promises = amends.table(
  'promises',
  {
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    promiseId: text('promise_id').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity().notNull(),
    promise: json('promise').$type<OrderPromise>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.orderId, table.promiseId] })],
);

/** Evidence. Append-only; the same event twice is one row. */
export const events = amends.table(
  'events',
  {
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    eventId: text('event_id').notNull(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity().notNull(),
    event: json('event').$type<OrderEvent>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.orderId, table.eventId] })],
);
