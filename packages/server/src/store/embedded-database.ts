import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { PGlite, PGliteOptions } from '@electric-sql/pglite';
import { fromPglite } from 'pg-boss';
import type { Database, OpenDatabase } from './database.js';
import { lockFolder } from './folder-lock.js';
import { migrate } from './migrate.js';

/**
 * PostgreSQL inside this process, kept in a folder between runs. One process at a time: a second one
 * is refused with `store_locked`.
 *
 * What was answered survives the process being killed. It may not survive a power cut: the embedded
 * engine never asks the operating system to flush its files to the disk.
 */
export function embeddedDatabase(options: { readonly folder: string }): Database {
  return {
    async open() {
      const folder = resolve(options.folder);
      await mkdir(folder, { recursive: true });
      const lock = await lockFolder(folder);
      try {
        const opened = await openPglite({ dataDir: join(folder, 'data') });
        const close = async (): Promise<void> => {
          await opened.close();
          lock.release();
        };
        return { ...opened, close };
      } catch (error) {
        lock.release();
        throw error;
      }
    },
  };
}

/**
 * PostgreSQL inside this process, in memory: for tests. Forgotten when it closes.
 *
 * @param options `snapshot`: what PGlite's `dumpDataDir` gave, to start from a copy instead of empty.
 */
export function memoryDatabase(options: { readonly snapshot?: Blob } = {}): Database {
  return {
    open: () => openPglite(options.snapshot === undefined ? {} : { loadDataDir: options.snapshot }),
  };
}

async function openPglite(options: PGliteOptions): Promise<OpenDatabase> {
  // Loaded when it is needed: a store on a PostgreSQL of its own never is the embedded one.
  const { PGlite } = await import('@electric-sql/pglite');
  const { drizzle } = await import('drizzle-orm/pglite');
  const pglite = await PGlite.create(options);
  leaveTurns(pglite);
  try {
    const queries = drizzle(pglite);
    await migrate(queries);
    return {
      queries,
      jobs: { db: fromPglite(pglite), backend: 'pglite', useListenNotify: true },
      signals: null,
      isAlone: true,
      close: () => pglite.close(),
    };
  } catch (error) {
    await pglite.close();
    throw error;
  }
}

/**
 * The engine works in this thread, and what waits for it follows without a pause: a thousand requests at once would
 * keep everybody else out until the last of them is answered. So each takes its turn in the event loop, where
 * connections, probes and timers have theirs.
 */
function leaveTurns(pglite: PGlite): void {
  const next = pglite._runExclusiveTransaction.bind(pglite);
  pglite._runExclusiveTransaction = (body) =>
    next(async () => {
      await turn();
      return body();
    });
}
