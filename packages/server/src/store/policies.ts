import type { Instant, Policy } from '@amends/core';
import { desc, sql } from 'drizzle-orm';
import type { Queries } from './database.js';
import { policies } from './tables.js';

/** A policy that staff published, and when, and who. */
type PublishedPolicy = typeof policies.$inferSelect;

/** The policy that was published last, or `null`. */
export async function lastPolicy(queries: Queries): Promise<PublishedPolicy | null> {
  const [row] = await queries.select().from(policies).orderBy(desc(policies.seq)).limit(1);
  return row ?? null;
}

/** When which version was published and by whom, newest first. */
export async function publishedPolicies(
  queries: Queries,
  limit: number,
): Promise<PublishedPolicy[]> {
  return queries.select().from(policies).orderBy(desc(policies.seq)).limit(limit);
}

/** Publishes a policy after the ones that are there. */
export async function addPolicy(
  queries: Queries,
  policy: Policy,
  { actor, now }: { readonly actor: string; readonly now: Instant },
): Promise<void> {
  await queries.insert(policies).values({ policy, actor, publishedAt: new Date(now) });
}

/** Takes the table for this transaction: of two who publish at once, the second one sees the first. */
export async function lockPolicies(queries: Queries): Promise<void> {
  await queries.execute(sql`lock table ${policies} in share row exclusive mode`);
}
