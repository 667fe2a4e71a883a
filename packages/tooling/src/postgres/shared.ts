import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { postmasterOf, startPostgres, stopPostgres } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one PostgreSQL of a test run lives, once a test has asked for it. */
    readonly postgresFolder: string;
  }
}

/** Vitest's global setup: a place for the server of this run; it is gone afterwards. */
export default function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'amends-postgres-'));
  project.provide('postgresFolder', folder);
  return async () => {
    const pid = postmasterOf(folder);
    if (pid === null) rmSync(folder, { recursive: true, force: true });
    else await stopPostgres({ folder, pid });
  };
}

/**
 * The server of this test run, started by the first test file that asks: runs that need none have none. Answers its
 * address.
 *
 * @param folder what vitest's `inject('postgresFolder')` gives.
 */
export async function sharedPostgres(folder: string): Promise<string> {
  const address = join(folder, 'address');
  try {
    mkdirSync(join(folder, 'starting'));
  } catch {
    while (!existsSync(address)) {
      if (existsSync(join(folder, 'failed')))
        throw new Error('The PostgreSQL of this run does not start.');
      await delay(20);
    }
    return readFileSync(address, 'utf8');
  }
  try {
    const { url } = await startPostgres({ folder });
    // Whole at once, for those who wait for it.
    writeFileSync(`${address}.new`, url);
    renameSync(`${address}.new`, address);
    return url;
  } catch (error) {
    writeFileSync(join(folder, 'failed'), '');
    throw error;
  }
}
