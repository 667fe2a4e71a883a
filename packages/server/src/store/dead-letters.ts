import type { DeadLetter } from '@amends/core';
import { and, asc, eq, gt, or } from 'drizzle-orm';
import type { Queries } from './database.js';
import type { OutboxItem } from './outbox.js';
import { outbox } from './tables.js';

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
  const rows = await queries
    .select()
    .from(outbox)
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

/** One dead letter, or `null`; work that was taken up again is one no more. */
export async function findDeadLetter(queries: Queries, workId: string): Promise<DeadLetter | null> {
  const [row] = await queries
    .select()
    .from(outbox)
    .where(and(eq(outbox.id, workId), eq(outbox.state, 'failed')));
  return row === undefined ? null : letterOf(row);
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

function letterOf({
  id,
  work,
  failures,
  lastError,
  settledAt,
  createdAt,
}: typeof outbox.$inferSelect): DeadLetter {
  return {
    workId: id,
    type: work.type,
    orderId: work.orderId,
    caseId: work.caseId ?? null,
    failures,
    error: lastError,
    failedAt: (settledAt ?? createdAt).toISOString(),
  };
}
