import { and, desc, eq } from 'drizzle-orm';
import type { Queries } from './database.js';
import { notices } from './tables.js';

/** What became of one notice. */
export type NoticeRow = typeof notices.$inferSelect;

/** What became of a notice so far, or `null`. */
export async function findNotice(queries: Queries, id: string): Promise<NoticeRow | null> {
  const [row] = await queries.select().from(notices).where(eq(notices.id, id));
  return row ?? null;
}

/** Writes down what became of a notice. The first word stands. */
export async function keepNotice(queries: Queries, row: NoticeRow): Promise<void> {
  await queries.insert(notices).values(row).onConflictDoNothing();
}

/** Every notice of an order, newest first. */
export async function noticesOf(queries: Queries, orderId: string): Promise<NoticeRow[]> {
  return queries
    .select()
    .from(notices)
    .where(eq(notices.orderId, orderId))
    .orderBy(desc(notices.at), desc(notices.id));
}

/** The notices of a case that went out, newest first. */
export async function sentNotices(
  queries: Queries,
  orderId: string,
  caseId: string,
): Promise<NoticeRow[]> {
  return queries
    .select()
    .from(notices)
    .where(
      and(eq(notices.orderId, orderId), eq(notices.caseId, caseId), eq(notices.state, 'accepted')),
    )
    .orderBy(desc(notices.at));
}
