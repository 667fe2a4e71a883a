import type { Log } from '../log.js';

/** Work that goes on after its answer: what it finds out must not show in when the answer comes. */
export interface Afterwards {
  /** Begins once the answer is made. A failure is in the log, and nowhere else. */
  run(task: () => Promise<void>): void;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

/** Nothing under way yet. */
export function createAfterwards(log: Log): Afterwards {
  const underway = new Set<Promise<void>>();
  return {
    run(task) {
      const done = new Promise((resolve) => setImmediate(resolve))
        .then(task)
        .catch((error: unknown) => {
          log({ level: 'error', event: 'afterwards.failed', error });
        })
        .finally(() => underway.delete(done));
      underway.add(done);
    },
    async settled() {
      while (underway.size > 0) await Promise.all(underway);
    },
  };
}
