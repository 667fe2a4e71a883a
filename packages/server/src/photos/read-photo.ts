import type { Runtime } from '../runtime/runtime.js';
import { findPhoto } from '../store/photos.js';
import { isFindableId } from '../store/storable.js';
import type { Photo } from './photo-store.js';

/** A picture, for the store's staff alone; `null` when there is none of this id. */
export async function readPhoto(
  { database: { queries }, photos }: Pick<Runtime, 'database' | 'photos'>,
  photoId: string,
): Promise<Photo | null> {
  const facts = isFindableId(photoId) ? await findPhoto(queries, photoId) : null;
  const bytes = facts && (await photos.get(facts.id));
  return facts && bytes && { id: facts.id, type: facts.type, bytes };
}
