import type { Instant } from '@amends/core';
import { and, asc, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { dropPhotos } from '../erasure/erase.js';
import { eraseOrder } from '../erasure/erase-order.js';
import type { PhotoStore } from '../photos/photo-store.js';
import type { Runtime } from '../runtime/runtime.js';
import { deliveries, idempotencyKeys, orders, outbox, parked, photos } from '../store/tables.js';
import { transact } from '../store/transact.js';
import type { Keeping } from './retention.js';

/** What housekeeping works with. */
export interface HousekeepingContext extends Pick<Runtime, 'database' | 'log'> {
  readonly photos: PhotoStore;
  readonly keeping: Keeping;
  /** Falls when the server closes: it stops between two batches. */
  readonly signal?: AbortSignal;
}

const batch = 500;
const ordersAtOnce = 50;
const day = 86_400_000;

/**
 * Forgets what has been kept long enough, and whom customers asked to forget, in small batches, each a
 * transaction of its own: nobody waits for it, and it can stop anywhere. Answers how much went.
 */
export async function housekeep(context: HousekeepingContext, now: Instant): Promise<number> {
  const { keeping, log } = context;
  const before = (days: number): Date => new Date(Date.parse(now) - days * day);
  let gone = await eraseAsked(context, now);
  if (keeping.persons !== null) gone += await eraseOld(context, before(keeping.persons), now);
  const aged = [
    [keeping.deliveries, deliveries, deliveries.receivedAt],
    [keeping.requests, idempotencyKeys, idempotencyKeys.keptAt],
    [keeping.parked, parked, parked.receivedAt],
  ] as const;
  for (const [days, table, at] of aged) {
    if (days !== null) gone += await dropOlder(context, table, at, before(days));
  }
  if (keeping.work !== null) gone += await dropDone(context, before(keeping.work));
  gone += await dropLeftPhotos(context);
  if (gone > 0) log({ level: 'info', event: 'store.tidied', count: gone });
  return gone;
}

/** Orders that wait for the end of what is owed under them. */
async function eraseAsked(context: HousekeepingContext, now: Instant): Promise<number> {
  return eraseInTurn(context, now, async (after) =>
    context.database.queries
      .select({ id: orders.id, at: orders.erasureAskedAt })
      .from(orders)
      .where(
        and(
          isNotNull(orders.erasureAskedAt),
          isNull(orders.erasedAt),
          after === null
            ? undefined
            : sql`(${orders.erasureAskedAt}, ${orders.id}) > (${after.at}::timestamptz, ${after.id})`,
        ),
      )
      .orderBy(asc(orders.erasureAskedAt), asc(orders.id))
      .limit(ordersAtOnce),
  );
}

/** Orders that came in long ago and are over. */
async function eraseOld(context: HousekeepingContext, before: Date, now: Instant): Promise<number> {
  return eraseInTurn(context, now, async (after) =>
    context.database.queries
      .select({ id: orders.id, at: orders.recordedAt })
      .from(orders)
      .where(
        and(
          isNull(orders.erasedAt),
          lt(orders.recordedAt, before),
          after === null
            ? undefined
            : sql`(${orders.recordedAt}, ${orders.id}) > (${after.at}::timestamptz, ${after.id})`,
        ),
      )
      .orderBy(asc(orders.recordedAt), asc(orders.id))
      .limit(ordersAtOnce),
  );
}

interface Place {
  readonly id: string;
  readonly at: string;
}

async function eraseInTurn(
  context: HousekeepingContext,
  now: Instant,
  next: (after: Place | null) => Promise<{ readonly id: string; readonly at: Date | null }[]>,
): Promise<number> {
  const { database, signal } = context;
  let erased = 0;
  let after: Place | null = null;
  while (signal?.aborted !== true) {
    const found = await next(after);
    for (const { id } of found) {
      const { status, photoIds } = await transact(database.queries, (within) =>
        eraseOrder(within, id, now, 'by-age'),
      );
      await dropPhotos(context, photoIds);
      if (status === 'erased') erased += 1;
    }
    const last = found.at(-1);
    if (last === undefined || found.length < ordersAtOnce) break;
    after = { id: last.id, at: (last.at ?? new Date(now)).toISOString() };
  }
  return erased;
}

async function dropOlder(
  { database, signal }: HousekeepingContext,
  table: PgTable,
  at: PgColumn,
  before: Date,
): Promise<number> {
  const old = sql`ctid = any(array(
    select ctid from ${table} where ${lt(at, before)} order by ${at} limit ${batch}
  ))`;
  return inBatches(signal, async () => {
    const rows = await database.queries
      .delete(table)
      .where(old)
      .returning({ one: sql`1` });
    return rows.length;
  });
}

async function dropDone({ database, signal }: HousekeepingContext, before: Date): Promise<number> {
  const old = sql`ctid = any(array(
    select ctid from ${outbox}
    where ${eq(outbox.state, 'done')} and ${lt(outbox.settledAt, before)}
    order by ${outbox.settledAt} limit ${batch}
  ))`;
  return inBatches(signal, async () => {
    const rows = await database.queries.delete(outbox).where(old).returning({ id: outbox.id });
    return rows.length;
  });
}

async function inBatches(
  signal: AbortSignal | undefined,
  drop: () => Promise<number>,
): Promise<number> {
  let gone = 0;
  while (signal?.aborted !== true) {
    const dropped = await drop();
    gone += dropped;
    if (dropped < batch) break;
  }
  return gone;
}

/** Pictures of orders that were erased by a process which then ended. */
async function dropLeftPhotos(context: HousekeepingContext): Promise<number> {
  const left = await context.database.queries
    .select({ id: photos.id })
    .from(photos)
    .innerJoin(orders, eq(orders.id, photos.orderId))
    .where(isNotNull(orders.erasedAt))
    .limit(batch);
  await dropPhotos(
    context,
    left.map(({ id }) => id),
  );
  return left.length;
}
