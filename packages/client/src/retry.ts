import type { ClientResult } from './client-error.js';
import type { Environment } from './environment.js';

const FIRST_DELAY = 500;
const LONGEST_DELAY = 30_000;
/** A customer who waits for an answer is told sooner than a server asks us to come back. */
const PATIENCE = 10_000;

/**
 * How long to wait before try number `failures + 1`, in milliseconds: doubling from half a second to
 * half a minute, spread over its upper half so that customers do not all come back at once.
 */
export function backOff(failures: number, random: () => number): number {
  const ceiling = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** failures);
  return ceiling * (0.5 + random() / 2);
}

/** Resolves after `milliseconds`, or at once when `signal` aborts. */
export function wait(
  milliseconds: number,
  { timers }: Environment,
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve();
      return;
    }
    const done = (): void => {
      timers.clear(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = timers.set(done, milliseconds);
    signal?.addEventListener('abort', done);
  });
}

/**
 * Sends again after a failed connection or a 5xx, `tries` times in all. Never after a 4xx, a 429
 * included: the customer's next press carries the same idempotency key.
 */
export async function retry<T>(
  send: () => Promise<ClientResult<T>>,
  tries: number,
  environment: Environment,
): Promise<ClientResult<T>> {
  for (let failures = 0; ; failures += 1) {
    const result = await send();
    if (result.ok || !isWorthRetrying(result.error) || failures + 1 >= tries) return result;
    const delay = result.error.retryAfter ?? backOff(failures, environment.random);
    if (delay > PATIENCE) return result;
    await wait(delay, environment);
  }
}

function isWorthRetrying({ retryable, status }: { retryable: boolean; status: number | null }) {
  return retryable && (status === null || status >= 500);
}
