import { createHash, randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { onTestFinished } from 'vitest';
import { memoryDatabase } from '../src/index.js';
import type { Database, Queries } from '../src/index.js';
import { migrate } from '../src/store/migrate.js';
import { migrations } from '../src/store/migrations.generated.js';
import { freshPostgres } from './postgres.js';

/**
 * A database of its own, up to date, on the PostgreSQL of the run, which takes a third of the time; with
 * `AMENDS_TEST_DATABASE=embedded` it is the embedded one for every test that asks here.
 */
export function freshDatabase(): Promise<Database> {
  return process.env.AMENDS_TEST_DATABASE === 'embedded' ? freshEmbedded() : freshPostgres();
}

/** An embedded database, up to date: a copy of one that is made once for a state of the migrations. */
export async function freshEmbedded(): Promise<Database> {
  return memoryDatabase({ snapshot: await snapshot() });
}

/** The databases that the store runs on, to hold a test to each. */
export const databases = [
  ['the embedded database', freshEmbedded],
  ['PostgreSQL', freshPostgres],
] as const;

/** A database that several servers of one process share, and that the test looks into; it outlives them. */
export async function sharedDatabase(): Promise<{ database: Database; queries: Queries }> {
  const opened = await (await freshDatabase()).open();
  onTestFinished(() => opened.close());
  const lent = { ...opened, isAlone: false, close: () => Promise.resolve() };
  return { database: { open: () => Promise.resolve(lent) }, queries: opened.queries };
}

/** An empty, migrated database as PGlite dumps it. */
export async function snapshot(): Promise<Blob> {
  const folder = join(import.meta.dirname, '../node_modules/.cache/amends');
  const file = join(folder, `${fingerprint()}.tar`);
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) await makeSnapshot(folder, file);
  return openAsBlob(file);
}

async function makeSnapshot(folder: string, file: string): Promise<void> {
  const pglite = await PGlite.create();
  await migrate(drizzle(pglite));
  const dump = await pglite.dumpDataDir('none');
  await pglite.close();
  await mkdir(folder, { recursive: true });
  // Several test files may make it at once; each puts a whole one in place.
  const mine = join(folder, randomUUID());
  await writeFile(mine, dump.stream());
  await rename(mine, file);
}

function fingerprint(): string {
  const engine = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  return createHash('sha256')
    .update(JSON.stringify([engine, migrations]))
    .digest('hex')
    .slice(0, 16);
}
