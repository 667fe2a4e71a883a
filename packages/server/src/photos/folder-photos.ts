import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PhotoStore } from './photo-store.js';

/** What {@link folderPhotos} needs to know. */
export interface FolderPhotosOptions {
  /** Made when it is not there. Must not be one that a web server serves. */
  readonly folder: string;
}

/** Pictures as files in a folder, which several servers may share. */
export function folderPhotos({ folder }: FolderPhotosOptions): PhotoStore {
  const pathOf = (id: string): string => {
    // Ids are made here; one that is not could climb out of the folder.
    if (!/^[\w-]+$/u.test(id)) throw new RangeError('This is no id of a picture.');
    return join(folder, id);
  };
  return {
    async put({ id, bytes }) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Written beside and put in place whole: nobody ever reads half a picture.
      const part = join(folder, `.${randomUUID()}`);
      await writeFile(part, bytes, { mode: 0o600 });
      await rename(part, pathOf(id));
    },
    async get(id) {
      try {
        return await readFile(pathOf(id));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    async delete(id) {
      await rm(pathOf(id), { force: true });
    },
  };
}
