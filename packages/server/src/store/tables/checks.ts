import { index, integer, text } from 'drizzle-orm/pg-core';
import { amends, moment } from './amends.js';
import { orders } from './orders.js';

/**
 * When each order is to be looked at again: the next instant at which something about it can change by
 * itself. One row an order that waits for something; none where nothing will change any more. A trigger
 * makes the first row of every order, so that none is forgotten, however it came in.
 */
export const checks = amends.table(
  'checks',
  {
    orderId: text('order_id')
      .primaryKey()
      .references(() => orders.id, { onDelete: 'cascade' }),
    dueAt: moment('due_at').notNull(),
    /** Looks in a row that failed. */
    failures: integer('failures').notNull().default(0),
    lastError: text('last_error'),
  },
  (table) => [index('checks_due').on(table.dueAt)],
);
