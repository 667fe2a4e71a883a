import { sql } from 'drizzle-orm';
import { index, integer, json, text } from 'drizzle-orm/pg-core';
import type { Work, WorkState, WorkType } from '../../work/work.js';
import { amends, moment } from './amends.js';

/** Work for the world outside, written with the choice that causes it and done after the commit. */
export const outbox = amends.table(
  'outbox',
  {
    id: text('id').primaryKey(),
    work: json('work').$type<Work>().notNull(),
    /** Beside the JSON, not generated from it: the database chokes on half a character in a customer's text. */
    type: text('type').$type<WorkType>(),
    orderId: text('order_id'),
    state: text('state').$type<WorkState>().notNull(),
    /** Answers that were no answer: refusals, time-outs, errors. */
    failures: integer('failures').notNull(),
    lastError: text('last_error'),
    createdAt: moment('created_at').notNull(),
    settledAt: moment('settled_at'),
    /** Until when one attempt has it to itself, by the database's clock. */
    claimedUntil: moment('claimed_until'),
  },
  (table) => [
    index('outbox_order').on(table.orderId),
    index('outbox_done')
      .on(table.settledAt, table.id)
      .where(sql`${table.state} = 'done'`),
    index('outbox_pending')
      .on(table.createdAt)
      .where(sql`${table.state} = 'pending'`),
    index('outbox_performable')
      .on(table.type, table.createdAt)
      .where(sql`${table.state} = 'pending'`),
    index('outbox_given_up')
      .on(table.settledAt, table.id)
      .where(sql`${table.state} = 'failed'`),
  ],
);
