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
  let end = (): void => undefined;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let isMaking = false;
      let isStale = false;
      let isOver = false;

      const send = (text: string): void => controller.enqueue(encoder.encode(text));
      const heart = setInterval(() => send(': still here\n\n'), options.heartbeat);
      heart.unref();

      const tell = async (): Promise<void> => {
        isStale = true;
        if (isMaking) return;
        isMaking = true;
        while (isStale && !isOver) {
          isStale = false;
          const message = await options.message().catch(() => null);
          if (isOver) return;
          if (message === null) return end();
          send(`event: ${message.type}\ndata: ${JSON.stringify(message)}\n\n`);
        }
        isMaking = false;
      };

      const unsubscribe = options.subscribe(() => void tell());
      end = () => {
        if (isOver) return;
        isOver = true;
        clearInterval(heart);
        unsubscribe();
        options.signal.removeEventListener('abort', end);
        controller.close();
      };
      options.signal.addEventListener('abort', end);
      if (options.signal.aborted) end();
      else void tell();
    },
    cancel: () => end(),
  });
}
