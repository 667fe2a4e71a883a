import { AmendsError } from '@amends/core';
import type { Instant } from '@amends/core';
import { and, eq } from 'drizzle-orm';
import type { Queries } from './database.js';
import { deliveries, idempotencyKeys } from './tables.js';

/** Notes that a webhook delivery takes effect now. Answers `false` when it did before. */
export async function isFirstDelivery(
  queries: Queries,
  source: string,
  deliveryId: string,
  at: Instant,
): Promise<boolean> {
  const rows = await queries
    .insert(deliveries)
    .values({ source, deliveryId, receivedAt: new Date(at) })
    .onConflictDoNothing()
    .returning({ source: deliveries.source });
  return rows.length === 1;
}

/** A request by the key that its sender gave it. */
export interface KeyedRequest {
  /** What the key is a key to: the same key elsewhere is another one. */
  readonly scope: string;
  readonly key: string;
  /** A digest of what was asked for. */
  readonly bodyHash: string;
}

/** What a key of somebody of staff is a key to: what they do, to which thing. */
export function staffScope(actor: string, action: string, id: string): string {
  return `staff:${actor}:${action}:${id}`;
}

/**
 * Whether this request took effect before.
 *
 * @throws {AmendsError} `idempotency_conflict` when its key stands for another one.
 */
export async function isRepeated(
  queries: Queries,
  { scope, key, bodyHash }: KeyedRequest,
): Promise<boolean> {
  const [row] = await queries
    .select({ bodyHash: idempotencyKeys.bodyHash })
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.scope, scope), eq(idempotencyKeys.key, key)));
  if (row === undefined || row.bodyHash === bodyHash) return row !== undefined;
  throw new AmendsError({
    code: 'idempotency_conflict',
    message:
      'This idempotency key was used for another request. Make a new key for a new request, and keep it for repeats of the same one.',
  });
}

/** Notes that a keyed request takes effect. */
export async function keepKeyedRequest(
  queries: Queries,
  request: KeyedRequest,
  at: Instant,
): Promise<void> {
  await queries.insert(idempotencyKeys).values({ ...request, keptAt: new Date(at) });
}
