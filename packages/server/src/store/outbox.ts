import type { CaseEffect, Instant } from '@amends/core';
import { asc, eq, sql } from 'drizzle-orm';
import type { Queries } from './database.js';
import { outbox } from './tables.js';

/**
 * What the world outside is to do. That a case needs a person, or that something human is to follow,
 * is no such work: staff read it off the case itself.
 */
export type Work = Extract<CaseEffect, { type: 'fulfil-remedy' | 'ask-a-person' }>;

/** Whether an effect is work for the world outside. */
export function isWork(effect: CaseEffect): effect is Work {
  return effect.type === 'fulfil-remedy' || effect.type === 'ask-a-person';
}

/** `pending` until the world said `done`, or until trying again was given up. */
export type WorkState = 'pending' | 'done' | 'failed';

/** One row of the outbox. */
export interface OutboxItem {
  readonly id: string;
  readonly work: Work;
  readonly state: WorkState;
  readonly failures: number;
}

/** Writes down work in the transaction that causes it. The same work twice is one. */
export async function addWork(
  queries: Queries,
  id: string,
  work: Work,
  at: Instant,
): Promise<void> {
  await queries
    .insert(outbox)
    .values({ id, work, state: 'pending', failures: 0, createdAt: new Date(at) })
    .onConflictDoNothing();
}

/** One piece of work, or `null`. */
export async function findWork(queries: Queries, id: string): Promise<OutboxItem | null> {
  const [row] = await queries.select().from(outbox).where(eq(outbox.id, id));
  return row ?? null;
}

/** Everything that is still to be done, oldest first. */
export async function pendingWork(queries: Queries): Promise<OutboxItem[]> {
  return queries
    .select()
    .from(outbox)
    .where(eq(outbox.state, 'pending'))
    .orderBy(asc(outbox.createdAt), asc(outbox.id));
}

/** Counts one more attempt that failed, and says how many there were. */
export async function countFailure(queries: Queries, id: string, error: string): Promise<number> {
  const [row] = await queries
    .update(outbox)
    .set({ failures: sql`${outbox.failures} + 1`, lastError: error })
    .where(eq(outbox.id, id))
    .returning({ failures: outbox.failures });
  return row?.failures ?? 0;
}

/** Closes a piece of work. Answers `false` when somebody closed it before. */
export async function settleWork(
  queries: Queries,
  id: string,
  state: Exclude<WorkState, 'pending'>,
  at: Instant,
): Promise<boolean> {
  const rows = await queries
    .update(outbox)
    .set({ state, settledAt: new Date(at) })
    .where(sql`${outbox.id} = ${id} and ${outbox.state} = 'pending'`)
    .returning({ id: outbox.id });
  return rows.length === 1;
}
