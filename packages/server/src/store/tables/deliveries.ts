import { bigint, index, json, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Delivery } from '../../evidence/delivery.js';
import { amends, moment } from './amends.js';

/** Requests that took effect, by the customer's key: a repeat gets the same answer. */
export const idempotencyKeys = amends.table(
  'idempotency_keys',
  {
    scope: text('scope').notNull(),
    key: text('key').notNull(),
    bodyHash: text('body_hash').notNull(),
    keptAt: moment('kept_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.scope, table.key] }),
    index('idempotency_keys_kept').on(table.keptAt),
  ],
);

/** Every webhook delivery that took effect: a repeat takes none. Bodies are not kept. */
export const deliveries = amends.table(
  'deliveries',
  {
    source: text('source').notNull(),
    deliveryId: text('delivery_id').notNull(),
    receivedAt: moment('received_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.deliveryId] }),
    index('deliveries_received').on(table.receivedAt),
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
  (table) => [
    index('parked_waits_for').on(table.waitsFor),
    index('parked_received').on(table.receivedAt),
  ],
);
