import { execFile, spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findPostgres, runAs } from './find.ts';

const run = promisify(execFile);

/** A PostgreSQL that is up, on loopback, with an empty cluster of its own. */
export interface PostgresServer {
  /** As `postgres://…/postgres`: the superuser, who needs no password. */
  readonly url: string;
  readonly port: number;
  /** Where its files are. */
  readonly folder: string;
  /** The process of the postmaster. */
  readonly pid: number;
}

/** How a server is set up. */
export interface ServerOptions {
  /** Where its files go; a temporary folder when absent. */
  readonly folder?: string;
  /** Whether it waits for the disk. Tests of a machine that stays up need not. */
  readonly isDurable?: boolean;
  /** Settings beside, as `postgresql.conf` has them. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Starts one; whoever starts it stops it. */
export async function startPostgres(options: ServerOptions = {}): Promise<PostgresServer> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'amends-postgres-'));
  mkdirSync(folder, { recursive: true });
  if (runAs.uid !== undefined) chownSync(folder, runAs.uid, runAs.gid ?? runAs.uid);
  const data = join(folder, 'data');
  const { bin } = await findPostgres();
  const init = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'];
  await run(join(bin, 'initdb'), init, { ...runAs, cwd: folder });
  return bootPostgres(folder, options);
}

/** Starts the server over files that are there: after a crash, it recovers them. */
export async function bootPostgres(
  folder: string,
  { isDurable = false, settings = {} }: ServerOptions = {},
): Promise<PostgresServer> {
  const { bin } = await findPostgres();
  const port = await freePort();
  const data = join(folder, 'data');
  const chosen = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    ...(!isDurable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...settings,
  };
  const words = Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(join(folder, 'log'), 'a');
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...words], {
    ...runAs,
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'ignore', log],
  });
  closeSync(log);
  server.unref();
  while (!isReady(folder, server.pid)) {
    if (server.exitCode !== null) {
      throw new Error(`PostgreSQL does not start: ${readFileSync(join(folder, 'log'), 'utf8')}`);
    }
    await delay(20);
  }
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    port,
    folder,
    pid: server.pid ?? 0,
  };
}

/** Stops a server, and forgets its files unless they are to be kept. */
export async function stopPostgres(
  { folder, pid }: Pick<PostgresServer, 'folder' | 'pid'>,
  keepFiles = false,
): Promise<void> {
  // Immediate shutdown: its files need no care any more, or are to look as after a crash.
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
  // Not for ever: where nobody buries the dead, a process that ended goes on being there.
  for (let waited = 0; waited < 250 && isAlive(pid); waited += 1) await delay(20);
  if (!keepFiles) rmSync(folder, { recursive: true, force: true });
}

/** The process that serves a folder, or `null`. */
export function postmasterOf(folder: string): number | null {
  try {
    return Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether the server says in its own file that it takes connections, as `pg_ctl` looks it up. One that was
 * killed has left such a file behind.
 */
function isReady(folder: string, pid: number | undefined): boolean {
  return postmasterOf(folder) === pid && statusOf(folder).includes('ready');
}

function statusOf(folder: string): string {
  try {
    return readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8');
  } catch {
    return '';
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
