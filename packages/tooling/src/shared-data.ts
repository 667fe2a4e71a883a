import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../../shared/data');

/** Recorded payloads that are kept beside the repository, not in it. */
export const sharedData = {
  /** Where the recordings are looked for. */
  folder,

  /** Whether one recording (a path relative to the folder) is there. */
  has(path: string): boolean {
    return existsSync(resolve(folder, path));
  },

  /** The text of one recording. Throws when it is absent: guard with `describeSharedData`. */
  text(path: string): string {
    return readFileSync(resolve(folder, path), 'utf8');
  },

  /** The parsed JSON of one recording, as `unknown`: read it through a schema. */
  json(path: string): unknown {
    return JSON.parse(sharedData.text(path));
  },
} as const;
