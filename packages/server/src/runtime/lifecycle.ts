import { AmendsError } from '@amends/core';
import type { PolicyInForce } from '../cases/policy-in-force.js';
import { policyTopic } from '../cases/policy-in-force.js';
import { createRounds } from '../incidents/rounds.js';
import type { Relay } from '../live/relay.js';
import { startRelay } from '../live/relay.js';
import { databasePhotos } from '../photos/database-photos.js';
import type { PhotoStore } from '../photos/photo-store.js';
import { housekeep } from '../retention/housekeep.js';
import type { Keeping } from '../retention/retention.js';
import type { Database, OpenDatabase } from '../store/database.js';
import type { WatchOptions } from '../watch/watch.js';
import { createWatch } from '../watch/watch.js';
import type { Dispatcher, Retries } from '../work/dispatcher.js';
import { idleDispatcher, startDispatcher } from '../work/dispatcher.js';
import type { Performers } from '../work/performer.js';
import type { JobEngine } from '../work/job-engine.js';
import { jobEngine } from '../work/job-engine.js';
import { performedTypes } from '../work/performer.js';
import type { Runtime } from './runtime.js';

/** What a lifecycle opens. */
export interface LifecycleOptions {
  readonly database: Database;
  /** Who does which work; nobody at all when empty. */
  readonly performers: Performers;
  readonly retries: Retries;
  /** How long what is over is kept. */
  readonly keeping: Keeping;
  /** Where pictures' bytes lie; the database when absent. */
  readonly photos: PhotoStore | undefined;
  /** How orders are watched; `false`: they are looked at when somebody asks for it. */
  readonly watch: WatchOptions | false;
  /** By which rules cases are judged; read anew whenever one is published. */
  readonly inForce: PolicyInForce;
  readonly shared: Omit<Runtime, 'database' | 'dispatcher' | 'rounds' | 'watch' | 'photos'>;
}

/** Opens the store once, when it is first needed, and closes it once. */
export interface Lifecycle {
  /**
   * The runtime, opened at the first call. An opening that failed is tried again at the next.
   *
   * @throws {AmendsError} `store_closed` after `close`; whatever opening the database throws.
   */
  readonly open: () => Promise<Runtime>;
  /** Falls when closing begins. */
  readonly closing: AbortSignal;
  readonly close: () => Promise<void>;
}

/** A lifecycle that has opened nothing yet. */
export function createLifecycle(options: LifecycleOptions): Lifecycle {
  const closing = new AbortController();
  let opening: Promise<Runtime> | null = null;
  let closed: Promise<void> | null = null;

  const open = (): Promise<Runtime> => {
    if (closing.signal.aborted) return Promise.reject(storeClosed());
    opening ??= start(options, closing.signal).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  const end = async (): Promise<void> => {
    const started = opening;
    closing.abort();
    // What never opened needs no closing.
    const runtime = await started?.catch(() => null);
    if (!runtime) return;
    await runtime.watch.close();
    await runtime.rounds.close();
    await runtime.dispatcher.close();
    await runtime.database.close();
  };

  return { open, closing: closing.signal, close: () => (closed ??= end()) };
}

async function start(
  { database, performers, retries, photos, watch, keeping, inForce, shared }: LifecycleOptions,
  closing: AbortSignal,
): Promise<Runtime> {
  const opened = await database.open();
  const engine = jobEngine(opened, shared.log);
  let relay: Relay | null = null;
  try {
    relay = await startRelay(shared.bus, opened.signals, shared.log);
    const { bus } = relay;
    const readPolicy = (): Promise<void> => inForce.refresh(opened.queries, shared.log);
    shared.bus.subscribe(policyTopic, () => void readPolicy());
    await readPolicy();
    const pictures = photos ?? databasePhotos(opened.queries);
    const { clock, log } = shared;
    const tidying = { database: opened, photos: pictures, log, keeping, signal: closing };
    const dispatcher: Dispatcher =
      performedTypes(performers).length === 0
        ? idleDispatcher
        : await startDispatcher(
            engine,
            {
              database: opened,
              performers,
              rules: shared.rules,
              now: () => shared.clock(),
              bus,
              log: shared.log,
            },
            retries,
            [
              {
                name: 'housekeeping',
                every: 3600,
                run: () => housekeep(tidying, clock()),
              },
            ],
          );
    const running = {
      ...shared,
      bus,
      database: closingWith(opened, engine, relay),
      dispatcher,
      photos: pictures,
    };
    const watched = {
      ...running,
      watch: createWatch(running, watch === false ? {} : watch, watch !== false),
    };
    return { ...watched, rounds: createRounds(engine, watched) };
  } catch (error) {
    await engine.close();
    await relay?.close();
    await opened.close();
    throw error;
  }
}

/** Nobody does a job or is told of a change any more once the database closes. */
function closingWith(opened: OpenDatabase, engine: JobEngine, relay: Relay): OpenDatabase {
  const close = async (): Promise<void> => {
    await engine.close();
    await relay.close();
    await opened.close();
  };
  return { ...opened, close };
}

function storeClosed(): AmendsError {
  return new AmendsError({
    code: 'store_closed',
    message: 'The server was closed and takes nothing any more. Make a new one.',
  });
}
