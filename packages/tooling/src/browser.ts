import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a Playwright launch needs to start the browser that was found. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** Where it came from, for the progress line. */
  readonly source: 'environment' | 'path' | 'npm' | 'apt';
}

const quietArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
] as const;

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

async function starts(executablePath: string): Promise<boolean> {
  try {
    await run(executablePath, ['--version', ...quietArgs], { timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

async function fromNpm(): Promise<FoundBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  if (!(await starts(executablePath))) return undefined;
  return { executablePath, args: quietArgs, source: 'npm' };
}

async function fromApt(): Promise<FoundBrowser | undefined> {
  try {
    await run('apt-get', ['update', '-qq'], { timeout: 300_000 });
    await run('apt-get', ['install', '-y', '-qq', 'chromium'], {
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch {
    return undefined;
  }
  const executablePath = onPath();
  return executablePath === undefined
    ? undefined
    : { executablePath, args: quietArgs, source: 'apt' };
}

async function search(): Promise<FoundBrowser> {
  const named = process.env.AMENDS_BROWSER;
  if (named !== undefined && named !== '' && named !== 'npm') {
    if (!isExecutable(named)) {
      throw new Error(`AMENDS_BROWSER names ${named}, which cannot be run. Correct or unset it.`);
    }
    return { executablePath: named, args: quietArgs, source: 'environment' };
  }
  const installed = named === 'npm' ? undefined : onPath();
  if (installed !== undefined) {
    return { executablePath: installed, args: quietArgs, source: 'path' };
  }
  const found = (await fromNpm()) ?? (await fromApt());
  if (found !== undefined) return found;
  throw new Error(
    'No browser: none on PATH, the one inside @sparticuz/chromium does not start on this machine, and apt-get could ' +
      'not install chromium. Install Chromium, or set AMENDS_BROWSER to its path.',
  );
}

let found: Promise<FoundBrowser> | undefined;

/**
 * The Chromium that tests run in: `AMENDS_BROWSER` when set (a path, or `npm` to force the bundled one), else the one on
 * PATH, else the one that `@sparticuz/chromium` carries, else Debian's, installed on the spot.
 */
export function findBrowser(): Promise<FoundBrowser> {
  found ??= search();
  return found;
}
