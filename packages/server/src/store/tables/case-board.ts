import type { CaseNeed, CaseState, Severity } from '@amends/core';
import { index, json, primaryKey, text } from 'drizzle-orm/pg-core';
import { amends, moment } from './amends.js';
import { cases } from './cases.js';

/**
 * What staff see in a list: a projection of each case that needs somebody, kept in the transaction that
 * changes the case. A case that needs nobody has no row.
 */
export const caseBoard = amends.table(
  'case_board',
  {
    caseId: text('case_id')
      .primaryKey()
      .references(() => cases.id, { onDelete: 'cascade' }),
    orderId: text('order_id').notNull(),
    state: text('state').$type<CaseState>().notNull(),
    severity: text('severity').$type<Severity>().notNull(),
    need: text('need').$type<CaseNeed>().notNull(),
    needs: json('needs').$type<readonly CaseNeed[]>().notNull(),
    /** By when the most pressing of it must be done. */
    dueAt: moment('due_at').notNull(),
    openedAt: moment('opened_at').notNull(),
  },
  (table) => [
    index('case_board_due').on(table.dueAt, table.caseId),
    index('case_board_need').on(table.need, table.dueAt, table.caseId),
    // Whoever erases an order finds its rows.
    index('case_board_order').on(table.orderId),
  ],
);

/** Everything for which a case on the board needs somebody, each with its own date. */
export const caseNeeds = amends.table(
  'case_needs',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => caseBoard.caseId, { onDelete: 'cascade' }),
    need: text('need').$type<CaseNeed>().notNull(),
    dueAt: moment('due_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.need] }),
    index('case_needs_due').on(table.need, table.dueAt, table.caseId),
  ],
);
