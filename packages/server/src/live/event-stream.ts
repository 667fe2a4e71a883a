const encoder = new TextEncoder();

/** How a stream of server-sent events is fed and ended. */
export interface EventStreamOptions {
  /** Makes the next message; asked at the start and after every change, never twice at once. */
  readonly message: () => Promise<{ readonly type: string } | null>;
  /** Starts to listen for changes; answers the way to stop. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** Ends the stream: the customer left, or the server closes. */
  readonly signal: AbortSignal;
  /** Milliseconds between the signs of life that keep proxies from hanging up. */
  readonly heartbeat: number;
}

/**
 * Server-sent events: the state at the start, then again whenever it changed. Changes that come while
 * a message is being made are told in one message after it. A `null` message, or one that cannot be
 * made, ends the stream: the browser then asks again.
 */
export function eventStream(options: EventStreamOptions): ReadableStream<Uint8Array> {
  const { message, subscribe, signal, heartbeat } = options;
  const ends = new AbortController();
  const over = AbortSignal.any([signal, ends.signal]);
  let isCancelled = false;

  return new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string): void => {
        if (!over.aborted) controller.enqueue(encoder.encode(text));
      };
      const heart = setInterval(send, heartbeat, ': still here\n\n');
      heart.unref();

      let isStale = false;
      let isTelling = false;
      const tell = async (): Promise<void> => {
        isTelling = true;
        while (isStale && !over.aborted) {
          isStale = false;
          const next = await message().catch(() => null);
          if (next === null) ends.abort();
          else send(`event: ${next.type}\ndata: ${JSON.stringify(next)}\n\n`);
        }
        isTelling = false;
      };
      const changed = (): void => {
        isStale = true;
        if (!isTelling) void tell();
      };

      const unsubscribe = subscribe(changed);
      const end = (): void => {
        clearInterval(heart);
        unsubscribe();
        // A stream that its reader has cancelled is closed already, and may not be closed again.
        if (!isCancelled) controller.close();
      };
      if (over.aborted) end();
      else over.addEventListener('abort', end, { once: true });
      changed();
    },
    cancel() {
      isCancelled = true;
      ends.abort();
    },
  });
}
