import type { Incident } from '@amends/core';
import { sql } from 'drizzle-orm';
import { boolean, index, integer, json, primaryKey, text } from 'drizzle-orm/pg-core';
import { amends, moment } from './amends.js';

/** Troubles shared by many orders, and how far each has reached them. */
export const incidents = amends.table(
  'incidents',
  {
    id: text('id').primaryKey(),
    /** Without the orders that its scope names: they are rows of `incident_orders`. */
    incident: json('incident').$type<Incident>().notNull(),
    startedAt: moment('started_at').notNull(),
    /** How many orders its scope names. */
    named: integer('named').notNull(),
    /** Whether an order may be touched that is not linked yet: until all have heard that it is over. */
    isLive: boolean('is_live').notNull(),
    /** Counts its words: each goes round to the orders once. */
    round: integer('round').notNull(),
    /** The last order that the round has looked at; `null` at its beginning. */
    roundAt: text('round_at'),
    isRoundDone: boolean('is_round_done').notNull(),
    checked: integer('checked').notNull(),
    touched: integer('touched').notNull(),
  },
  (table) => [
    index('incidents_live')
      .on(table.id)
      .where(sql`${table.isLive}`),
    index('incidents_started').on(table.startedAt, table.id),
  ],
);

/** Which orders an incident touches, as far as they were looked at, or named by hand. */
export const incidentOrders = amends.table(
  'incident_orders',
  {
    orderId: text('order_id').notNull(),
    incidentId: text('incident_id')
      .notNull()
      .references(() => incidents.id),
    isNamed: boolean('is_named').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orderId, table.incidentId] }),
    index('incident_orders_incident').on(table.incidentId, table.orderId),
  ],
);
