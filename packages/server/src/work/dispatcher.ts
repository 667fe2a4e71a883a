import type { PgBoss } from 'pg-boss';
import { freeClaims, pendingWork } from '../store/outbox.js';
import type { Attempted, AttemptContext } from './attempt.js';
import { attempt } from './attempt.js';
import type { Chore } from './chores.js';
import { startChores } from './chores.js';
import type { JobEngine } from './job-engine.js';
import { performedTypes } from './performer.js';
import type { Carrier } from '../telemetry/telemetry.js';
import { carrierNow } from '../telemetry/telemetry.js';
import { traceWork } from '../telemetry/trace-work.js';

/** How often and how long a piece of work is tried. */
export interface Retries {
  /** After so many failures it is given up; 12 when absent. */
  readonly limit?: number;
  /** Seconds before the second attempt; doubles each time. 2 when absent. */
  readonly delay?: number;
  /** The longest wait between two attempts, in seconds; one hour when absent. */
  readonly maxDelay?: number;
}

/** Sees to it that the work in the outbox is done. */
export interface Dispatcher {
  /** Hands over work whose transaction is through. Never fails: what cannot be handed over now is found again later. */
  dispatch(workIds: readonly string[]): Promise<void>;
  /** Attempts everything that is pending once, now, however long its next attempt would have waited. */
  drain(): Promise<void>;
  /** Whether jobs are done here: the engine runs, and its tables answer. */
  isAlive(): Promise<boolean>;
  /** Lets the attempts under way end, and gives back what they held: another process may have it at once. */
  close(): Promise<void>;
}

const queue = 'work';
const sweepEveryMs = 60_000;
const forever = 1_000_000;

interface Job {
  readonly workId: string;
  /** The trace of the request that led to it. */
  readonly trace?: Carrier | undefined;
}

/** Thrown to the job engine, so that it asks again later. */
class NotYet extends Error {
  override readonly name = 'NotYet';
}

/**
 * Has the job engine do the outbox's work. The outbox is the
 * truth and a job only its timer: a job is sent after the commit, at most one for each piece of work,
 * and a sweep finds what a crash left without one.
 */
export async function startDispatcher(
  engine: JobEngine,
  context: Omit<AttemptContext, 'signal' | 'failureLimit' | 'dispatch'>,
  { limit = 12, delay = 2, maxDelay = 3600 }: Retries,
  chores: readonly Chore[] = [],
): Promise<Dispatcher> {
  const { database, performers, log } = context;
  const closing = new AbortController();

  const boss = await engine.start();
  await boss.createQueue(queue, { policy: 'exclusive' });
  // Stated again at every start, so that a changed setting reaches a queue that is there.
  await boss.updateQueue(queue, {
    // The outbox counts failures itself; "not yet" is none, however often it is said.
    retryLimit: forever,
    retryBackoff: true,
    retryDelay: delay,
    retryDelayMax: maxDelay,
    expireInSeconds: 120,
    heartbeatSeconds: 30,
    notify: true,
  });

  const dispatch = async (workIds: readonly string[]): Promise<void> => {
    try {
      for (const workId of workIds) {
        await boss.send(queue, { workId, trace: carrierNow() } satisfies Job, {
          singletonKey: workId,
        });
      }
    } catch (error) {
      // The sweep sends it again.
      log({ level: 'error', event: 'work.undispatched', count: workIds.length, error });
    }
  };

  const attempts = { ...context, signal: closing.signal, failureLimit: limit, dispatch };

  // A drain and a job may want the same work at once; they share the attempt.
  const running = new Map<string, Promise<Attempted>>();
  const attemptOnce = (workId: string, trace?: Carrier): Promise<Attempted> => {
    const known = running.get(workId);
    if (known !== undefined) return known;
    const started = traceWork(workId, trace, () => attempt(workId, attempts)).finally(() =>
      running.delete(workId),
    );
    running.set(workId, started);
    return started;
  };

  const types = performedTypes(performers);
  const performable = (): Promise<string[]> => pendingWork(database.queries, types);
  const sweep = async (): Promise<void> => dispatch(await performable());

  if (database.isAlone) {
    await freeClaims(database.queries);
    await dropOrphans(boss, await performable());
  }
  await boss.work<Job>(
    queue,
    { localConcurrency: 4, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 },
    async ([job]) => {
      if (job === undefined) return;
      if ((await attemptOnce(job.data.workId, job.data.trace)) === 'waiting')
        throw new NotYet('Asked again later.');
    },
  );
  await sweep();
  await startChores(boss, chores);
  const sweeping = setInterval(() => {
    sweep().catch((error: unknown) => log({ level: 'error', event: 'work.unswept', error }));
  }, sweepEveryMs);
  sweeping.unref();

  return {
    dispatch,
    async drain() {
      await Promise.all((await performable()).map((workId) => attemptOnce(workId)));
    },
    async isAlive() {
      return !closing.signal.aborted && (await boss.getQueue(queue)) !== null;
    },
    async close() {
      clearInterval(sweeping);
      closing.abort();
      await Promise.allSettled(running.values());
    },
  };
}

/** Jobs that a process took and died over. Alone on the database, nobody can be at them: the sweep sends them anew. */
async function dropOrphans(boss: PgBoss, workIds: readonly string[]): Promise<void> {
  for (const workId of workIds) {
    const jobs = await boss.findJobs<Job>(queue, { key: workId });
    const orphans = jobs.filter(({ state }) => state === 'active').map(({ id }) => id);
    if (orphans.length > 0) await boss.deleteJob(queue, orphans);
  }
}

/** Leaves all work where it is, for a server that has nobody to do it. */
export const idleDispatcher: Dispatcher = {
  dispatch: () => Promise.resolve(),
  drain: () => Promise.resolve(),
  isAlive: () => Promise.resolve(true),
  close: () => Promise.resolve(),
};
