import type { PgBoss } from 'pg-boss';
import type { Runtime } from '../runtime/runtime.js';
import { unfinishedRounds } from '../store/incidents.js';
import type { JobEngine } from '../work/job-engine.js';
import { fanOutBatch } from './fan-out.js';

/** Takes the words about incidents round to the orders that they touch. */
export interface Rounds {
  /** Hands over an incident whose new word is kept. Never fails: what is not handed over now is found again. */
  start(incidentId: string): Promise<void>;
  /** Brings every word to every order, now. For tests and scripts. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

const queue = 'incident-rounds';
const sweepEveryMs = 60_000;

interface Job {
  readonly incidentId: string;
}

/**
 * Rounds on the job engine. The incident's row says how far its word has
 * come, and a job takes it a few orders further: of all processes one is at an incident at a time, what
 * a crash cuts short goes on from the last note, and a flood of orders is a long row of short jobs. They
 * are asked for with the first incident: a store without one pays nothing.
 */
export function createRounds(engine: JobEngine, runtime: Omit<Runtime, 'rounds'>): Rounds {
  const { database, log } = runtime;
  const context: Runtime = { ...runtime, rounds: { start: () => Promise.resolve(), drain, close } };
  let working: Promise<PgBoss> | null = null;
  let isClosed = false;

  const work = async (boss: PgBoss, incidentId: string): Promise<void> => {
    if (!isClosed && !(await fanOutBatch(context, incidentId))) await send(boss, incidentId);
  };

  const startWork = async (): Promise<PgBoss> => {
    const boss = await engine.start();
    // One queued and one active for each incident: a job hands on to the next while it still runs.
    await boss.createQueue(queue, { policy: 'stately' });
    await boss.updateQueue(queue, {
      retryLimit: 20,
      retryBackoff: true,
      retryDelay: 2,
      notify: true,
    });
    await boss.work<Job>(queue, { pollingIntervalSeconds: 2 }, async ([job]) => {
      if (job !== undefined) await work(boss, job.data.incidentId);
    });
    return boss;
  };

  async function start(incidentId: string): Promise<void> {
    if (isClosed) return;
    try {
      working ??= startWork();
      await send(await working, incidentId);
    } catch (error) {
      working = null;
      log({ level: 'error', event: 'incident.unsent', incidentId, error });
    }
  }

  async function sweep(): Promise<void> {
    for (const incidentId of await unfinishedRounds(database.queries)) await start(incidentId);
  }

  async function drain(): Promise<void> {
    for (const incidentId of await unfinishedRounds(database.queries)) {
      while (!(await fanOutBatch(context, incidentId)));
    }
  }

  async function close(): Promise<void> {
    isClosed = true;
    clearInterval(sweeping);
    await working?.catch(() => null);
  }

  const unswept = (error: unknown): void =>
    log({ level: 'error', event: 'incident.unswept', error });
  const sweeping = setInterval(() => void sweep().catch(unswept), sweepEveryMs);
  sweeping.unref();
  void sweep().catch(unswept);
  return { start, drain, close };
}

async function send(boss: PgBoss, incidentId: string): Promise<void> {
  await boss.send(queue, { incidentId } satisfies Job, { singletonKey: incidentId });
}
