import type { Parcel } from '@amends/adapters/shopify';
import type { CaseEvent, Order, OrderEvent, OrderPromise, Pick } from '@amends/core';
import { sql } from 'drizzle-orm';
import {
  bigint,
  foreignKey,
  index,
  integer,
  json,
  pgSchema,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { Delivery } from '../evidence/delivery.js';
import type { Work, WorkState } from './outbox.js';

/*
 * JSON stands in `json` columns, not `jsonb`: the text comes back byte for byte (a case replays to the
 * same bytes), and a carrier's NUL character, which `jsonb` refuses, does no harm. Nothing here needs
 * more than PostgreSQL 15.
 */
const amends = pgSchema('amends');
const moment = (name: string) =>
  timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

/** One row per order; its facts as they stand. The row is also the lock that one order's writes take. */
export const orders = amends.table('orders', {
  id: text('id').primaryKey(),
  order: json('order').$type<Order>().notNull(),
  /** Facts that nobody stated; they yield to whoever does. */
  assumed: json('assumed').$type<readonly (keyof Order)[]>().notNull(),
  /** When the newest word about it was said: an older one that comes in later only fills gaps. */
  changedAt: moment('changed_at').notNull(),
  recordedAt: moment('recorded_at').notNull(),
});

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

/** Which order and promise a case id speaks of, known from the moment of the promise. */
export const cases = amends.table(
  'cases',
  {
    id: text('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    promiseId: text('promise_id').notNull(),
  },
  (table) => [index('cases_order').on(table.orderId)],
);

/** The life of a case, in its order. Append-only: the sequence is the guard against two writers. */
export const caseEvents = amends.table(
  'case_events',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    seq: integer('seq').notNull(),
    event: json('event').$type<CaseEvent>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.seq] })],
);

/** What was chosen. The primary key is the promise that an offer is chosen at most once. */
export const choices = amends.table(
  'choices',
  {
    offerId: text('offer_id').notNull(),
    offerVersion: integer('offer_version').notNull(),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    pick: json('pick').$type<Pick>().notNull(),
    chosenAt: moment('chosen_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.offerId, table.offerVersion] })],
);

/** Requests that took effect, by the customer's key: a repeat gets the same answer. */
export const idempotencyKeys = amends.table(
  'idempotency_keys',
  {
    scope: text('scope').notNull(),
    key: text('key').notNull(),
    bodyHash: text('body_hash').notNull(),
    keptAt: moment('kept_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.scope, table.key] })],
);

/** Every webhook delivery that took effect: a repeat takes none. Bodies are not kept. */
export const deliveries = amends.table(
  'deliveries',
  {
    source: text('source').notNull(),
    deliveryId: text('delivery_id').notNull(),
    receivedAt: moment('received_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.source, table.deliveryId] })],
);

/** What is in which parcel, as the store packed it. */
export const parcels = amends.table(
  'parcels',
  {
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    shipmentId: text('shipment_id').notNull(),
    parcel: json('parcel').$type<Parcel>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.orderId, table.shipmentId] })],
);

/** By which numbers a carrier speaks of a parcel. */
export const trackingNumbers = amends.table(
  'tracking_numbers',
  {
    trackingNumber: text('tracking_number').notNull(),
    orderId: text('order_id').notNull(),
    shipmentId: text('shipment_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.trackingNumber, table.orderId, table.shipmentId] }),
    foreignKey({
      columns: [table.orderId, table.shipmentId],
      foreignColumns: [parcels.orderId, parcels.shipmentId],
    }),
  ],
);

/** Deliveries that came before the order or the parcel they speak of; nothing is lost. */
export const parked = amends.table(
  'parked',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    waitsFor: text('waits_for').notNull(),
    delivery: json('delivery').$type<Delivery>().notNull(),
    receivedAt: moment('received_at').notNull(),
  },
  (table) => [index('parked_waits_for').on(table.waitsFor)],
);

/** Work for the world outside, written with the choice that causes it and done after the commit. */
export const outbox = amends.table(
  'outbox',
  {
    id: text('id').primaryKey(),
    work: json('work').$type<Work>().notNull(),
    state: text('state').$type<WorkState>().notNull(),
    /** Answers that were no answer: refusals, time-outs, errors. */
    failures: integer('failures').notNull(),
    lastError: text('last_error'),
    createdAt: moment('created_at').notNull(),
    settledAt: moment('settled_at'),
  },
  (table) => [
    index('outbox_pending')
      .on(table.createdAt)
      .where(sql`${table.state} = 'pending'`),
  ],
);
