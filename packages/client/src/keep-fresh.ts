import type { ClientError, ClientResult } from './client-error.js';
import type { Environment } from './environment.js';
import type { LiveEnd, LiveListener } from './live-stream.js';
import type { Connection } from './order-snapshot.js';
import { backOff, wait } from './retry.js';

const POLL_EVERY = 30_000;

/** What keeping fresh drives. */
export interface Freshness {
  /** Reads once and applies the answer. */
  readonly read: () => Promise<ClientResult<unknown>>;
  /** Follows the stream until it ends. */
  readonly follow: (on: Pick<LiveListener, 'opened' | 'heard'>) => Promise<LiveEnd>;
  readonly connected: (connection: Connection) => void;
}

/**
 * Keeps an order fresh until `signal` aborts: by the stream while it holds, and by asking while it
 * does not. Each round tries the stream again, later and later; a server that offers none is only
 * asked. Gives up when the server says that there is nothing to read for this customer.
 */
export async function keepFresh(
  { read, follow, connected }: Freshness,
  environment: Environment,
  signal: AbortSignal,
): Promise<void> {
  const isOver = (): boolean => signal.aborted;
  let failures = 0;
  let streams = true;

  const on = {
    opened: () => {
      connected('live');
    },
    heard: () => {
      failures = 0;
    },
  };

  while (!isOver()) {
    if (streams) streams = (await follow(on)) !== 'refused';
    if (isOver()) return;

    const answer = await read();
    if (isOver()) return;
    const error = answer.ok ? null : answer.error;
    if (error && isFinal(error)) {
      connected('idle');
      return;
    }
    connected(error ? 'offline' : 'polling');
    if (streams || error) failures += 1;
    else failures = 0;
    const pause = failures > 0 ? backOff(failures + 1, environment.random) : POLL_EVERY;
    await wait(Math.max(pause, error?.retryAfter ?? 0), environment, signal);
  }
}

/** The server understood and said no, or speaks a language we do not: asking again changes nothing. */
function isFinal({ kind, code, retryable }: ClientError): boolean {
  return (kind === 'problem' && !retryable) || code === 'unsupported_version';
}
