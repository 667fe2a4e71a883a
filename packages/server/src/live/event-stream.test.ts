import { describe, expect, it } from 'vitest';
import { createBus } from './bus.js';
import { eventStream } from './event-stream.js';

function watched(
  options: { heartbeat?: number; message?: () => Promise<{ type: string; n: number } | null> } = {},
) {
  const bus = createBus();
  const stop = new AbortController();
  let told = 0;
  const stream = eventStream({
    message: options.message ?? (() => Promise.resolve({ type: 'order.changed', n: (told += 1) })),
    subscribe: (onChange) => bus.subscribe('1', onChange),
    signal: stop.signal,
    heartbeat: options.heartbeat ?? 60_000,
  });
  const reader = stream.getReader();
  const next = async (): Promise<string | null> => {
    const { value } = await reader.read();
    return value === undefined ? null : new TextDecoder().decode(value);
  };
  return { bus, stop, next, reader };
}

describe('a live stream', () => {
  it('tells how it stands at the start, and every change', async () => {
    const { bus, next } = watched();
    expect(await next()).toBe('event: order.changed\ndata: {"type":"order.changed","n":1}\n\n');
    bus.publish(['2', '1', '1']);
    expect(await next()).toContain('"n":2');
  });

  it('tells of changes that came while it was looking in one more message', async () => {
    const looks = [gate(), gate()];
    let n = 0;
    const { bus, next } = watched({
      message: async () => {
        n += 1;
        const mine = n;
        await looks[mine - 1]?.passed;
        return { type: 'order.changed', n: mine };
      },
    });
    bus.publish(['1']);
    bus.publish(['1']);
    bus.publish(['1']);
    looks[0]?.open();
    expect(await next()).toContain('"n":1');
    looks[1]?.open();
    expect(await next()).toContain('"n":2');
    expect(n).toBe(2);
  });

  it('shows signs of life', async () => {
    const { next } = watched({ heartbeat: 1 });
    await next();
    expect(await next()).toBe(': still here\n\n');
  });

  it('ends when the customer leaves, and nobody is told any more', async () => {
    const { bus, next, reader } = watched();
    await next();
    await reader.cancel();
    expect(() => bus.publish(['1'])).not.toThrow();
  });

  it('ends when the server closes', async () => {
    const { stop, next } = watched();
    await next();
    stop.abort();
    expect(await next()).toBeNull();
  });

  it.each([
    ['there is nothing to tell', () => Promise.resolve(null)],
    ['it cannot be told', () => Promise.reject(new Error('the database is gone'))],
  ])('ends when %s, so that the browser asks again', async (_, message) => {
    const { next } = watched({ message });
    expect(await next()).toBeNull();
  });
});

/** Something to wait at until it is opened. */
function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open: () => open() };
}
