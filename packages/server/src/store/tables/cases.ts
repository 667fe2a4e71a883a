import type { CaseEvent, Pick } from '@amends/core';
import { index, integer, json, primaryKey, text } from 'drizzle-orm/pg-core';
import { amends, moment } from './amends.js';
import { orders } from './orders.js';

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
