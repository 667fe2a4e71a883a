import { keepAdvance } from '../cases/keep.js';
import { withoutValues } from '../log.js';
import type { Runtime } from '../runtime/runtime.js';
import { write } from '../runtime/runtime.js';
import { claimDue, firstDue, postponeCheck } from '../store/checks.js';

/** How a process watches. */
export interface WatchOptions {
  /** How many orders it looks at side by side; 4 when absent. The embedded database has room for one at a time. */
  readonly concurrency?: number;
  /** How late it may notice what another process has noted, in seconds; 30 when absent. */
  readonly every?: number;
}

/** Looks at every order when its own time has come, whether or not anybody else does. */
export interface Watch {
  /** Looks at everything that is due now, and at nothing else. Answers how many orders that were. */
  drain(): Promise<number>;
  /** Ends once the looks under way have. */
  close(): Promise<void>;
}

/**
 * The watch of one process. What is due stands in a table with an index on the instant, written in the
 * transaction that changes an order; a process takes the order that has been due the longest, skips what
 * others are at, and writes its next instant down with whatever follows. So there is no leader, no order
 * is looked at twice, a process that dies leaves nothing half-done, and one that comes back after a week
 * begins with what is most overdue. It sleeps until the next instant that is known.
 *
 * @param isOn whether it runs by itself; otherwise it only drains.
 */
export function createWatch(
  runtime: Omit<Runtime, 'watch' | 'rounds'>,
  { concurrency = 4, every = 30 }: WatchOptions,
  isOn: boolean,
): Watch {
  const { database, clock, log } = runtime;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<number> | null = null;

  /** Looks at one order. Answers whether there was one. */
  const look = async (): Promise<boolean> => {
    const now = clock();
    const taken: { orderId?: string } = {};
    try {
      return await write(runtime, async (queries) => {
        const orderId = await claimDue(queries, now);
        if (orderId === null) return { value: false, changed: [], workIds: [] };
        taken.orderId = orderId;
        const kept = await keepAdvance(queries, orderId, now, runtime.rules);
        const changed = (kept?.added ?? 0) > 0 ? [orderId] : [];
        return { value: true, changed, workIds: kept?.workIds ?? [] };
      });
    } catch (error) {
      const { orderId } = taken;
      if (orderId === undefined) throw error;
      log({ level: 'error', event: 'order.unchecked', orderId, error });
      await postponeCheck(database.queries, orderId, describe(withoutValues(error)), now);
      return true;
    }
  };

  const lane = async (): Promise<number> => {
    let looked = 0;
    while (!isClosed && (await look())) looked += 1;
    return looked;
  };

  const drain = async (): Promise<number> => {
    const lanes = await Promise.all(Array.from({ length: concurrency }, lane));
    return lanes.reduce((sum, looked) => sum + looked, 0);
  };

  /** One round at a time: the next begins when its first order is due, or another process may have noted one. */
  const run = async (): Promise<void> => {
    try {
      round = drain();
      const looked = await round;
      if (looked > 0) log({ level: 'debug', event: 'watch.looked', count: looked });
      sleep(await firstDue(database.queries));
    } catch (error) {
      log({ level: 'error', event: 'watch.failed', error });
      sleep(null);
    }
  };

  const sleep = (until: string | null): void => {
    if (isClosed) return;
    const left = until === null ? Infinity : Date.parse(until) - Date.parse(clock());
    timer = setTimeout(() => void run(), Math.min(every * 1000, Math.max(left, shortestSleepMs)));
    timer.unref();
  };

  if (isOn) void run();
  return {
    drain,
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await round?.catch(() => 0);
    },
  };
}

/** What is due this instant may be in another's hands. */
const shortestSleepMs = 250;

function describe(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 500);
}
