import type { Instant, PhotoType } from '@amends/core';
import { and, count, eq, inArray, ne } from 'drizzle-orm';
import type { Queries } from './database.js';
import { photos } from './tables.js';

/** What is known of a picture beside its bytes. */
export interface PhotoFacts {
  readonly id: string;
  readonly orderId: string;
  readonly type: PhotoType;
  /** In bytes. */
  readonly size: number;
}

/** Notes a picture. Answers whether it is new. */
export async function addPhoto(queries: Queries, photo: PhotoFacts, at: Instant): Promise<boolean> {
  const rows = await queries
    .insert(photos)
    .values({ ...photo, keptAt: new Date(at) })
    .onConflictDoNothing()
    .returning({ id: photos.id });
  return rows.length === 1;
}

/** How many pictures an order has beside this one. */
export async function countPhotos(
  queries: Queries,
  orderId: string,
  besideId: string,
): Promise<number> {
  const [row] = await queries
    .select({ total: count() })
    .from(photos)
    .where(and(eq(photos.orderId, orderId), ne(photos.id, besideId)));
  return row?.total ?? 0;
}

/** Those of these ids that are pictures of this order. */
export async function photosOf(
  queries: Queries,
  orderId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await queries
    .select({ id: photos.id })
    .from(photos)
    .where(and(eq(photos.orderId, orderId), inArray(photos.id, [...ids])));
  return new Set(rows.map(({ id }) => id));
}

/** What is known of a picture, or `null`. */
export async function findPhoto(queries: Queries, id: string): Promise<PhotoFacts | null> {
  const [row] = await queries
    .select({ id: photos.id, orderId: photos.orderId, type: photos.type, size: photos.size })
    .from(photos)
    .where(eq(photos.id, id));
  return row ?? null;
}
