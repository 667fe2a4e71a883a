import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { onTestFinished } from 'vitest';
import { snapshot } from './database.js';

/** An empty folder; gone after the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'amends-server-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with an embedded store in it, closed and empty; gone after the test. */
export async function storeFolder(): Promise<string> {
  const folder = await emptyFolder();
  const dataDir = join(folder, 'data');
  const pglite = await PGlite.create({ dataDir, loadDataDir: await snapshot() });
  await pglite.close();
  return folder;
}
