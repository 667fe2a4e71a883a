import type { Instant } from '@amends/core';
import { eq, sql } from 'drizzle-orm';
import type { Queries } from './database.js';
import { linkRevocations } from './tables.js';

/** From now on, no key of this order that was made by then, that millisecond included, opens anything. Never goes back in time. */
export async function revokeLinksUntil(
  queries: Queries,
  orderId: string,
  at: Instant,
): Promise<Instant> {
  const [row] = await queries
    .insert(linkRevocations)
    .values({ orderId, revokedAt: new Date(at) })
    .onConflictDoUpdate({
      target: linkRevocations.orderId,
      set: { revokedAt: sql`greatest(${linkRevocations.revokedAt}, excluded.revoked_at)` },
    })
    .returning();
  return row?.revokedAt.toISOString() ?? at;
}

/** Up to when an order's keys open nothing; `null` when all do. */
export async function linksRevokedAt(queries: Queries, orderId: string): Promise<Instant | null> {
  const [row] = await queries
    .select({ revokedAt: linkRevocations.revokedAt })
    .from(linkRevocations)
    .where(eq(linkRevocations.orderId, orderId));
  return row?.revokedAt.toISOString() ?? null;
}
