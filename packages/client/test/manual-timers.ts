import type { Timers } from '../src/index.js';

/** Timers that run when the test says so. */
export interface ManualTimers extends Timers {
  /** Waits until a timer that `matches` is set, fires it and resolves to its delay. */
  fire(matches?: (milliseconds: number) => boolean): Promise<number>;
  /** The delays of the timers that are set. */
  readonly pending: readonly number[];
}

/** Request timeouts of the tests: a figure that no pause has. */
export const REQUEST_TIMEOUT = 77_777;
/** Silence after which a live stream counts as dead. */
export const SILENCE = 90_000;

/** Whether a delay is a pause between tries or polls. */
export const isPause = (milliseconds: number): boolean =>
  milliseconds !== REQUEST_TIMEOUT && milliseconds !== SILENCE;

/** Makes them. */
export function createManualTimers(): ManualTimers {
  const entries = new Map<number, { run: () => void; milliseconds: number }>();
  const waiters = new Set<() => void>();
  let last = 0;

  return {
    set(run, milliseconds) {
      last += 1;
      entries.set(last, { run, milliseconds });
      // Not before `set` has returned: no real timer fires at once.
      queueMicrotask(() => {
        for (const waiter of [...waiters]) waiter();
      });
      return last;
    },
    clear(handle) {
      entries.delete(handle as number);
    },
    fire(matches = isPause) {
      return new Promise((resolve) => {
        const attempt = (): void => {
          const found = [...entries].find(([, { milliseconds }]) => matches(milliseconds));
          if (!found) return;
          waiters.delete(attempt);
          entries.delete(found[0]);
          resolve(found[1].milliseconds);
          found[1].run();
        };
        waiters.add(attempt);
        attempt();
      });
    },
    get pending() {
      return [...entries.values()].map(({ milliseconds }) => milliseconds);
    },
  };
}
