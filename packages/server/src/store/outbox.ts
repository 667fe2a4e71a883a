import type { Instant } from '@amends/core';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Work, WorkState, WorkType } from '../work/work.js';
import type { Queries } from './database.js';
import { outbox } from './tables.js';

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
    .values({
      id,
      work,
      type: work.type,
      orderId: work.orderId,
      state: 'pending',
      failures: 0,
      createdAt: new Date(at),
    })
    .onConflictDoNothing();
}

/** One piece of work, or `null`. */
export async function findWork(queries: Queries, id: string): Promise<OutboxItem | null> {
  const [row] = await queries.select().from(outbox).where(eq(outbox.id, id));
  return row ?? null;
}

/** The ids of everything of these types that is still to be done, oldest first. */
export async function pendingWork(queries: Queries, types: readonly WorkType[]): Promise<string[]> {
  const rows = await queries
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.state, 'pending'), inArray(outbox.type, [...types])))
    .orderBy(asc(outbox.createdAt), asc(outbox.id));
  return rows.map(({ id }) => id);
}

/** Longer than any attempt takes: after it, whoever claimed the work is taken for dead. */
const claimSeconds = 120;

/** A piece of work that one attempt has. */
export interface ClaimedWork extends OutboxItem {
  /** Until when, which no other claim of it shares. */
  readonly claimedUntil: Date | null;
}

/**
 * Takes a piece of work for one attempt, so that of all processes one is at it at a time. `null` when
 * it has ended or somebody is at it. By the database's own clock, which all of them share.
 */
export async function claimWork(queries: Queries, id: string): Promise<ClaimedWork | null> {
  const isFree = sql`(${outbox.claimedUntil} is null or ${outbox.claimedUntil} <= now())`;
  const [row] = await queries
    .update(outbox)
    .set({ claimedUntil: sql`now() + make_interval(secs => ${claimSeconds})` })
    .where(and(eq(outbox.id, id), eq(outbox.state, 'pending'), isFree))
    .returning();
  return row ?? null;
}

/** Gives it back after an attempt. One that took so long that another has begun gives nothing back. */
export async function releaseWork(
  queries: Queries,
  { id, claimedUntil }: ClaimedWork,
): Promise<void> {
  if (claimedUntil === null) return;
  await queries
    .update(outbox)
    .set({ claimedUntil: null })
    .where(and(eq(outbox.id, id), eq(outbox.claimedUntil, claimedUntil)));
}

/** Gives everything back that a process took and died over: only where no other can be at it. */
export async function freeClaims(queries: Queries): Promise<void> {
  await queries
    .update(outbox)
    .set({ claimedUntil: null })
    .where(and(eq(outbox.state, 'pending'), sql`${outbox.claimedUntil} is not null`));
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
