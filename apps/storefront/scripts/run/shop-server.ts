import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { environmentOf } from '../replay/secrets.ts';
import type { Secrets } from '../replay/secrets.ts';
import { storefront } from './places.ts';

/** What the shop runs under. */
export interface ShopOptions {
  readonly port: number;
  readonly secrets: Secrets;
  /** Where the database and the book are kept. */
  readonly folder: string;
  /** The moment at which the demonstration stands. */
  readonly now: string;
}

/** The shop, running. */
export interface Shop {
  readonly origin: string;
  /** Everything it printed. */
  printed(): string;
  /** Resolves when it has gone, by itself or not. */
  readonly gone: Promise<void>;
  /** Tells it to stop, lets it close its database, and waits until it is gone. */
  stop(): Promise<void>;
}

const patience = 60_000;

/** Starts the built shop on the loopback and waits until it answers. */
export async function startShop(options: ShopOptions): Promise<Shop> {
  const origin = `http://127.0.0.1:${options.port}`;
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const child = spawn(
    process.execPath,
    [next, 'start', '--hostname', '127.0.0.1', '--port', String(options.port)],
    { cwd: storefront, stdio: ['ignore', 'pipe', 'pipe'], env: environment(options, origin) },
  );
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  }
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await answering(child, origin, () => printed.join(''));
  return {
    origin,
    gone,
    printed: () => printed.join(''),
    async stop() {
      child.kill('SIGTERM');
      const hurry = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await gone;
      clearTimeout(hurry);
    },
  };
}

function environment({ secrets, folder, now }: ShopOptions, origin: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...environmentOf(secrets),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    // The shop closes its database before it goes: see instrumentation.ts.
    NEXT_MANUAL_SIG_HANDLE: 'true',
    AMENDS_ORIGIN: origin,
    AMENDS_FOLDER: folder,
    AMENDS_DEMO_NOW: now,
  };
}

async function answering(
  child: ChildProcess,
  origin: string,
  printed: () => string,
): Promise<void> {
  const giveUpAt = performance.now() + patience;
  while (child.exitCode === null && performance.now() < giveUpAt) {
    const answer = await fetch(`${origin}/`, { signal: AbortSignal.timeout(patience) }).catch(
      () => null,
    );
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  child.kill('SIGKILL');
  throw new Error(`The shop did not start.\n\n${printed()}`);
}
