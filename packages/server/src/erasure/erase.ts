import type { Instant } from '@amends/core';
import { eq } from 'drizzle-orm';
import type { PhotoStore } from '../photos/photo-store.js';
import type { Runtime } from '../runtime/runtime.js';
import { orders, photos } from '../store/tables.js';
import { transact } from '../store/transact.js';
import { eraseOrder } from './erase-order.js';

/** Whom to forget: whoever is behind one order, or behind all orders of a customer. */
export type Erased = { readonly orderId: string } | { readonly customerId: string };

/** How an erasure is carried out. */
export interface EraseOptions {
  /** The moment that stands for it; the server's now when absent. */
  readonly asOf?: Date | Instant | undefined;
  /** Also forgets where something is still owed: it can then not be put right any more. */
  readonly evenIfOpen?: boolean;
}

/** What an erasure came to. */
export interface Erasure {
  /** The orders behind which nobody stands any more. */
  readonly erased: readonly string[];
  /** Orders under which something is still owed. Each is erased by itself once it is over. */
  readonly waiting: readonly string[];
}

/** Forgets, order by order: a customer of thousands holds up nobody else. */
export async function erase(
  runtime: Pick<Runtime, 'database' | 'log' | 'bus'> & { readonly photos: PhotoStore },
  whom: Erased,
  now: Instant,
  evenIfOpen = false,
): Promise<Erasure> {
  const { queries } = runtime.database;
  const ids =
    'orderId' in whom
      ? [whom.orderId]
      : (
          await queries
            .select({ id: orders.id })
            .from(orders)
            .where(eq(orders.customerId, whom.customerId))
        ).map(({ id }) => id);
  const erased: string[] = [];
  const waiting: string[] = [];
  for (const id of ids) {
    const { status, photoIds } = await transact(queries, (within) =>
      eraseOrder(within, id, now, evenIfOpen ? 'at-once' : 'asked'),
    );
    await dropPhotos(runtime, photoIds);
    if (status === 'erased') erased.push(id);
    if (status === 'waiting') waiting.push(id);
  }
  runtime.bus.publish(erased);
  runtime.log({ level: 'info', event: 'orders.erased', count: erased.length });
  return { erased, waiting };
}

/** First the bytes, then that there were any: cut short, it is taken up again. */
export async function dropPhotos(
  { database, photos: kept }: Pick<Runtime, 'database'> & { readonly photos: PhotoStore },
  photoIds: readonly string[],
): Promise<void> {
  for (const id of photoIds) {
    await kept.delete(id);
    await database.queries.delete(photos).where(eq(photos.id, id));
  }
}
