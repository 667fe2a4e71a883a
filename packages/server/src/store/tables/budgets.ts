import { sql } from 'drizzle-orm';
import { bigint, index, json, text } from 'drizzle-orm/pg-core';
import { amends } from './amends.js';
import { orders } from './orders.js';

/** What each budget and cap has given out or holds back, in minor units. Its row is the lock that spending takes. */
export const budgetAccounts = amends.table('budget_accounts', {
  /** As core's `Charge` names it. */
  account: text('account').primaryKey(),
  spent: bigint('spent', { mode: 'number' }).notNull(),
});

/** `held` while the customer can choose, `spent` once they have, `released` when nothing was taken. */
export type HoldState = 'held' | 'spent' | 'released';

/** What an offer holds back: what was offered is there when it is chosen. One row an offer. */
export const budgetHolds = amends.table(
  'budget_holds',
  {
    offerId: text('offer_id').primaryKey(),
    caseId: text('case_id').notNull(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id, { onDelete: 'cascade' }),
    state: text('state').$type<HoldState>().notNull(),
    /** What each option would cost, by account. */
    options: json('options')
      .$type<Readonly<Record<string, Readonly<Record<string, number>>>>>()
      .notNull(),
    /** What counts on each account now. */
    amounts: json('amounts').$type<Readonly<Record<string, number>>>().notNull(),
  },
  (table) => [
    index('budget_holds_case')
      .on(table.caseId)
      .where(sql`${table.state} = 'held'`),
    index('budget_holds_order').on(table.orderId),
  ],
);
