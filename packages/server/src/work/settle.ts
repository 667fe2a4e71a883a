import type { Instant } from '@amends/core';
import { keepAdvance } from '../cases/keep.js';
import type { Rules } from '../cases/rules.js';
import type { OpenDatabase } from '../store/database.js';
import type { OutboxItem } from '../store/outbox.js';
import { settleWork } from '../store/outbox.js';
import { lockOrder } from '../store/records.js';
import { transact } from '../store/transact.js';
import type { Outcome, Performer } from './performer.js';
import type { WorkType } from './work.js';

/** What the end of a piece of work is judged by. */
export interface SettleContext {
  readonly database: OpenDatabase;
  readonly rules: Rules;
}

/**
 * Writes down how work ended, tells its case and works out what follows, in one transaction: "done" is
 * on the customer's page exactly when it is in the outbox. Answers the ids of new work; `null` when it
 * had ended before.
 */
export async function settle(
  { database, rules }: SettleContext,
  performer: Performer<WorkType>,
  { id, work }: OutboxItem,
  outcome: Outcome,
  now: Instant,
): Promise<readonly string[] | null> {
  return transact(database.queries, async (transaction) => {
    await lockOrder(transaction, work.orderId);
    if (!(await settleWork(transaction, id, outcome.state, now))) return null;
    await performer.settled?.(transaction, work, outcome, now);
    return (await keepAdvance(transaction, work.orderId, now, rules))?.workIds ?? [];
  });
}
