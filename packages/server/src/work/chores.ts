import type { PgBoss } from 'pg-boss';

/** Something to be done from time to time, by one process at a time. */
export interface Chore {
  /** Letters and hyphens: the job engine knows it by this name. */
  readonly name: string;
  /** Seconds between the end of one time and the next. */
  readonly every: number;
  /** Seconds after a start; 60 when absent. */
  readonly first?: number;
  readonly run: () => Promise<unknown>;
}

/**
 * Has chores done by the job engine: whichever process is free does the next one and orders the one
 * after it. Of many processes that start, each orders one, and the engine keeps one.
 */
export async function startChores(boss: PgBoss, chores: readonly Chore[]): Promise<void> {
  for (const { name, every, first = 60, run } of chores) {
    const queue = `chore-${name}`;
    // At most one waits and one runs: the running one can order the next.
    await boss.createQueue(queue, { policy: 'stately', retryLimit: 3, retryDelay: 60 });
    await boss.send(queue, {}, { startAfter: first });
    await boss.work(queue, { pollingIntervalSeconds: 30 }, async () => {
      await run();
      await boss.send(queue, {}, { startAfter: every });
    });
  }
}
