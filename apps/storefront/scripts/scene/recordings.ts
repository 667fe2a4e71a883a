import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Json } from './draft.ts';

const folder = resolve(import.meta.dirname, '../../fixtures/recorded');

/** One recorded payload, by its path below `fixtures/recorded`. */
export function recording(path: string): Json {
  return JSON.parse(readFileSync(resolve(folder, path), 'utf8')) as Json;
}
