import type { Instant } from '@amends/core';
import { and, asc, eq, lte, sql } from 'drizzle-orm';
import type { Queries } from './database.js';
import { checks, orders } from './tables.js';

/** Notes when an order is to be looked at again; `null`: nothing about it changes by itself any more. */
export async function keepCheck(
  queries: Queries,
  orderId: string,
  dueAt: Instant | null,
): Promise<void> {
  if (dueAt === null) {
    await queries.delete(checks).where(eq(checks.orderId, orderId));
    return;
  }
  const due = { dueAt: new Date(dueAt), failures: 0, lastError: null };
  await queries
    .insert(checks)
    .values({ orderId, ...due })
    .onConflictDoUpdate({ target: checks.orderId, set: due });
}

/**
 * Takes the order that has been due the longest for this transaction; `null` when none is. It is the
 * order's own row that is locked, as every write does: whoever writes to an order looks at it anyway,
 * and is passed by. Its check is locked too: one that another process has just moved is read anew.
 */
export async function claimDue(queries: Queries, now: Instant): Promise<string | null> {
  const [row] = await queries
    .select({ id: orders.id })
    .from(checks)
    .innerJoin(orders, eq(orders.id, checks.orderId))
    .where(lte(checks.dueAt, new Date(now)))
    .orderBy(asc(checks.dueAt))
    .limit(1)
    .for('update', { skipLocked: true });
  return row?.id ?? null;
}

/** When the next order is due; `null` when none ever is. */
export async function firstDue(queries: Queries): Promise<Instant | null> {
  const [row] = await queries
    .select({ dueAt: checks.dueAt })
    .from(checks)
    .orderBy(asc(checks.dueAt))
    .limit(1);
  return row?.dueAt.toISOString() ?? null;
}

const firstDelaySeconds = 60;
const longestDelaySeconds = 86_400;

/** Puts a look that failed off, longer each time: an order that nobody can read holds up no other. */
export async function postponeCheck(
  queries: Queries,
  orderId: string,
  error: string,
  now: Instant,
): Promise<void> {
  const delay = sql`make_interval(secs => least(${longestDelaySeconds}, ${firstDelaySeconds} * power(2, least(${checks.failures}, 20))))`;
  await queries
    .update(checks)
    .set({
      failures: sql`${checks.failures} + 1`,
      lastError: error,
      dueAt: sql`${now}::timestamptz + ${delay}`,
    })
    .where(and(eq(checks.orderId, orderId), lte(checks.dueAt, new Date(now))));
}
