import type { PhotoType } from '@amends/core';

/** A picture that a customer added to a claim. */
export interface Photo {
  /** 43 characters, each safe in a file's name and in an address. */
  readonly id: string;
  /** What it is by its bytes. */
  readonly type: PhotoType;
  readonly bytes: Uint8Array;
}

/**
 * Where pictures' bytes lie: the database when a store says nothing, else a folder
 * ({@link folderPhotos}), or a bucket behind an object of your own. Pictures are personal data, and
 * nothing here is ever to be reached from outside but through the server.
 */
export interface PhotoStore {
  /** Keeps it. The same id is the same picture: keeping it twice is keeping it once. */
  put(photo: Photo): Promise<void>;
  /** Its bytes; `null` when there is no such picture. */
  get(id: string): Promise<Uint8Array | null>;
  /** Forgets it, for good. No such picture: nothing to do. */
  delete(id: string): Promise<void>;
}
