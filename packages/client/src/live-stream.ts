import type { OrderView } from '@amends/core';
import type { Environment } from './environment.js';
import { createEventParser } from './event-parser.js';
import { parseJson, readOrderView } from './read-answer.js';

/** Silence after which a stream counts as dead: a laptop that slept, a proxy that forgot us. */
const LONGEST_SILENCE = 90_000;

/** What to tell the owner of a stream. */
export interface LiveListener {
  /** The server accepted: it says how the order stands, and then every change. */
  readonly opened: () => void;
  /** Bytes came: the connection is worth keeping. */
  readonly heard: () => void;
  readonly changed: (order: OrderView) => void;
}

/** `refused`: this server gives no stream to this customer. `ended`: it broke off or never began. */
export type LiveEnd = 'refused' | 'ended';

/**
 * Follows an order's server-sent events until the stream ends or `signal` aborts. By `fetch` rather
 * than `EventSource`, which can carry no `Authorization` header and hides why it failed.
 */
export async function followLive(
  url: string,
  headers: Readonly<Record<string, string>>,
  listener: LiveListener,
  { fetch, timers }: Pick<Environment, 'fetch' | 'timers'>,
  signal: AbortSignal,
): Promise<LiveEnd> {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
  };
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  let silence = timers.set(abort, LONGEST_SILENCE);

  const feed = createEventParser((type, data) => {
    if (type !== 'order.changed') return;
    const message = parseJson(data) as { order?: unknown } | undefined;
    const read = readOrderView(message?.order);
    if (read.ok) listener.changed(read.value);
  });

  try {
    const response = await fetch(url, {
      headers: { ...headers, accept: 'text/event-stream' },
      cache: 'no-store',
      signal: controller.signal,
    });
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    if (!response.ok || !isStream || !response.body) {
      await response.body?.cancel();
      return response.status >= 500 || response.status === 429 ? 'ended' : 'refused';
    }
    listener.opened();
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = await reader.read();
      if (done || signal.aborted) return 'ended';
      timers.clear(silence);
      silence = timers.set(abort, LONGEST_SILENCE);
      listener.heard();
      feed(decoder.decode(value, { stream: true }));
    }
  } catch {
    return 'ended';
  } finally {
    timers.clear(silence);
    signal.removeEventListener('abort', abort);
    abort();
  }
}
