import type { StaffKey, StaffRole } from '@amends/core';
import { asc, eq } from 'drizzle-orm';
import type { Queries } from './database.js';
import { staffKeys } from './tables.js';

/** A key as it is kept. */
export interface KeptKey extends StaffKey {
  readonly hash: string;
}

/** A key as whoever may see the list of them sees it. */
export function withoutHash({
  keyId,
  name,
  role,
  createdAt,
  lastUsedOn,
  expiresAt,
  revokedAt,
}: KeptKey): StaffKey {
  return { keyId, name, role, createdAt, lastUsedOn, expiresAt, revokedAt };
}

type Row = typeof staffKeys.$inferSelect;

/** One key, or `null`. */
export async function findStaffKey(queries: Queries, keyId: string): Promise<KeptKey | null> {
  const [row] = await queries.select().from(staffKeys).where(eq(staffKeys.id, keyId));
  return row === undefined ? null : { ...keyOf(row), hash: row.hash };
}

/** Every key, oldest first. */
export async function allStaffKeys(queries: Queries): Promise<StaffKey[]> {
  const rows = await queries
    .select()
    .from(staffKeys)
    .orderBy(asc(staffKeys.createdAt), asc(staffKeys.id));
  return rows.map(keyOf);
}

/** Keeps a new key. */
export async function addStaffKey(
  queries: Queries,
  {
    keyId,
    createdAt,
    expiresAt,
    ...key
  }: {
    readonly keyId: string;
    readonly name: string;
    readonly role: StaffRole;
    readonly hash: string;
    readonly createdAt: Date;
    readonly expiresAt: Date | null;
  },
): Promise<StaffKey> {
  const [row] = await queries
    .insert(staffKeys)
    .values({ id: keyId, createdAt, expiresAt, ...key })
    .returning();
  if (row === undefined) throw new Error('A key that was inserted came not back.');
  return keyOf(row);
}

/** Changes what is known of a key; `null` when there is none. */
export async function changeStaffKey(
  queries: Queries,
  keyId: string,
  change: Partial<Pick<Row, 'expiresAt' | 'revokedAt' | 'lastUsedOn'>>,
): Promise<StaffKey | null> {
  const [row] = await queries
    .update(staffKeys)
    .set(change)
    .where(eq(staffKeys.id, keyId))
    .returning();
  return row === undefined ? null : keyOf(row);
}

function keyOf({ id, name, role, createdAt, lastUsedOn, expiresAt, revokedAt }: Row): StaffKey {
  return {
    keyId: id,
    name,
    role,
    createdAt: createdAt.toISOString(),
    lastUsedOn,
    expiresAt: expiresAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}
