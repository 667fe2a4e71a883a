import { sql } from 'drizzle-orm';
import { index, integer, json, text } from 'drizzle-orm/pg-core';
import type { Work, WorkState } from '../outbox.js';
import { amends, moment } from './amends.js';

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
