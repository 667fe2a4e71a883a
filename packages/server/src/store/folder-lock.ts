import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type * as Sqlite from 'node:sqlite';
import { AmendsError } from '@amends/core';

/** A folder held for this process alone. */
export interface FolderLock {
  release(): void;
}

/**
 * Holds a folder, so that no second process opens the same embedded database: PGlite takes no lock
 * of its own, and two writers silently lose each other's rows.
 *
 * The lock is the operating system's own file lock, taken through the SQLite that Node carries: it
 * falls with the process, whatever kills it, so there is no stale lock to guess about and no moment
 * in which two can believe that they hold it.
 *
 * @throws {AmendsError} `store_locked` when somebody else holds it; `invalid_configuration` when this
 *   Node is too old to lock anything.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const { DatabaseSync } = await loadSqlite();
  const owner = join(folder, 'owner.json');
  const lock = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
  try {
    lock.exec('PRAGMA journal_mode = OFF; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new AmendsError({ code: 'store_locked', message: heldBy(folder, owner), cause });
  }
  writeFileSync(
    owner,
    JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() }),
  );
  return { release: () => lock.close() };
}

/** Loaded when it is needed: on an older Node everything but a folder still works, and says why this does not. */
async function loadSqlite(): Promise<typeof Sqlite> {
  try {
    return await import('node:sqlite');
  } catch (cause) {
    throw new AmendsError({
      code: 'invalid_configuration',
      message: `A store in a folder needs Node 22.13 or later, and this is ${process.version}. Run a later one.`,
      cause,
    });
  }
}

function heldBy(folder: string, owner: string): string {
  return `The store in ${folder} is open already${nameOwner(owner)}. An embedded store serves one process: stop the other one, or give this one a folder of its own.`;
}

function nameOwner(file: string): string {
  try {
    const { pid, since } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    return ` in process ${String(pid)}, since ${String(since)}`;
  } catch {
    // The note is a courtesy; the lock does not rest on it.
    return '';
  }
}
