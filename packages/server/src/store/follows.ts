import type { FollowPreference, Instant } from '@amends/core';
import { eq } from 'drizzle-orm';
import type { Queries } from './database.js';
import { follows } from './tables.js';

/** Where a customer asked to hear about an order, or `null`. */
export async function findFollow(
  queries: Queries,
  orderId: string,
): Promise<FollowPreference | null> {
  const [row] = await queries
    .select({ channel: follows.channel, pace: follows.pace, address: follows.address })
    .from(follows)
    .where(eq(follows.orderId, orderId));
  return row ?? null;
}

/** Keeps where a customer asks to hear about an order, in place of what they asked before. */
export async function keepFollow(
  queries: Queries,
  orderId: string,
  asked: FollowPreference,
  at: Instant,
): Promise<void> {
  const values = { ...asked, askedAt: new Date(at) };
  await queries
    .insert(follows)
    .values({ orderId, ...values })
    .onConflictDoUpdate({ target: follows.orderId, set: values });
}
