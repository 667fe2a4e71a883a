import type { AuditEntry, Instant } from '@amends/core';
import { desc, lt } from 'drizzle-orm';
import type { Queries } from './database.js';
import { audit } from './tables.js';

/** Writes down who did what, in the transaction that does it. */
export async function addAudit(
  queries: Queries,
  { at, ...entry }: Omit<AuditEntry, 'id'>,
): Promise<void> {
  await queries.insert(audit).values({ ...entry, at: new Date(at) });
}

/** Who did what, newest first. */
export async function readAuditEntries(
  queries: Queries,
  { before, limit }: { readonly before: number | null; readonly limit: number },
): Promise<AuditEntry[]> {
  const rows = await queries
    .select()
    .from(audit)
    .where(before === null ? undefined : lt(audit.id, before))
    .orderBy(desc(audit.id))
    .limit(limit);
  return rows.map(({ id, at, ...entry }) => {
    const when: Instant = at.toISOString();
    return { id: String(id), at: when, ...entry };
  });
}
