import { eq } from 'drizzle-orm';
import type { Queries } from '../store/database.js';
import { photoBytes } from '../store/tables.js';
import type { PhotoStore } from './photo-store.js';

/** Pictures beside everything else: one thing to back up, and enough for some thousands of them. */
export function databasePhotos(queries: Queries): PhotoStore {
  return {
    async put({ id, bytes }) {
      await queries.insert(photoBytes).values({ photoId: id, bytes }).onConflictDoNothing();
    },
    async get(id) {
      const [row] = await queries
        .select({ bytes: photoBytes.bytes })
        .from(photoBytes)
        .where(eq(photoBytes.photoId, id));
      return row?.bytes ?? null;
    },
    async delete(id) {
      await queries.delete(photoBytes).where(eq(photoBytes.photoId, id));
    },
  };
}
