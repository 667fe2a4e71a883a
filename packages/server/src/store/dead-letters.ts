import type { DeadLetter, Order } from '@amends/core';
import { and, asc, eq, gt, or } from 'drizzle-orm';
import type { Queries } from './database.js';
import type { OutboxItem } from './outbox.js';
import { orderNumberOf } from './order-numbers.js';
import { orders, outbox } from './tables.js';

/** Where a page of dead letters begins: after this one. */
export interface LetterPlace {
  readonly failedAt: string;
  readonly workId: string;
}

/** Work that was given up, what failed first before what failed later. */
export async function readDeadLetters(
  queries: Queries,
  { after, limit }: { readonly after: LetterPlace | null; readonly limit: number },
): Promise<DeadLetter[]> {
  const at = after === null ? null : new Date(after.failedAt);
  const rows = await letters(queries)
    .where(
      and(
        eq(outbox.state, 'failed'),
        after === null || at === null
          ? undefined
          : or(
              gt(outbox.settledAt, at),
              and(eq(outbox.settledAt, at), gt(outbox.id, after.workId)),
            ),
      ),
    )
    .orderBy(asc(outbox.settledAt), asc(outbox.id))
    .limit(limit);
  return rows.map(letterOf);
}

/** Work by its id, as a dead letter tells it, and whether it is one; `null` when there is no such work. */
export async function findLetter(
  queries: Queries,
  workId: string,
): Promise<{ readonly letter: DeadLetter; readonly isDead: boolean } | null> {
  const [row] = await letters(queries).where(eq(outbox.id, workId));
  return row === undefined ? null : { letter: letterOf(row), isDead: row.item.state === 'failed' };
}

/** Takes work that was given up up again, with as many attempts as it had at first; `null` when it was not given up. */
export async function reviveWork(queries: Queries, workId: string): Promise<OutboxItem | null> {
  const [row] = await queries
    .update(outbox)
    .set({ state: 'pending', failures: 0, settledAt: null, claimedUntil: null })
    .where(and(eq(outbox.id, workId), eq(outbox.state, 'failed')))
    .returning();
  return row ?? null;
}

function letters(queries: Queries) {
  return queries
    .select({ item: outbox, order: orders.order })
    .from(outbox)
    .leftJoin(orders, eq(orders.id, outbox.orderId))
    .$dynamic();
}

function letterOf({
  item: { id, work, failures, lastError, settledAt, createdAt },
  order,
}: {
  readonly item: typeof outbox.$inferSelect;
  readonly order: Order | null;
}): DeadLetter {
  return {
    workId: id,
    type: work.type,
    orderId: work.orderId,
    ...orderNumberOf(order),
    caseId: work.caseId ?? null,
    failures,
    error: lastError,
    failedAt: (settledAt ?? createdAt).toISOString(),
  };
}
