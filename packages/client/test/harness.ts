import { onTestFinished } from 'vitest';
import { createClient } from '../src/index.js';
import type {
  AmendsClient,
  Attention,
  ClientOptions,
  OrderSnapshot,
  OrderStore,
} from '../src/index.js';
import type { OrderView } from '@amends/core';
import { startServer } from './contract-server.js';
import type { ContractServer } from './contract-server.js';
import { createManualTimers, REQUEST_TIMEOUT } from './manual-timers.js';
import type { ManualTimers } from './manual-timers.js';

/** A page that a test shows and hides. */
export interface ManualAttention extends Attention {
  show(): void;
  hide(): void;
  /** Pulls the network's plug, and puts it back. */
  unplug(): void;
  plugIn(): void;
}

/** A client against its own server on the loopback, both gone when the test ends. */
export interface Harness {
  readonly server: ContractServer;
  readonly client: AmendsClient;
  readonly timers: ManualTimers;
  readonly page: ManualAttention;
}

/** Starts both. Pauses run when the test fires them; ids are counted; nothing is random. */
export async function connect(
  order: OrderView,
  options: Partial<ClientOptions> = {},
): Promise<Harness> {
  const server = await startServer(order);
  onTestFinished(() => server.close());
  const timers = createManualTimers();
  const page = createAttention();
  let ids = 0;
  const client = createClient({
    baseUrl: server.url,
    timers,
    attention: page,
    timeoutMs: REQUEST_TIMEOUT,
    random: () => 1,
    newId: () => `key-${String((ids += 1))}`,
    ...options,
  });
  return { server, client, timers, page };
}

/** Subscribes until the test ends; returns the undo for those that leave earlier. */
export function watch(store: OrderStore, listener: () => void = () => undefined): () => void {
  const leave = store.subscribe(listener);
  onTestFinished(leave);
  return leave;
}

/** Resolves to the first snapshot that `check` accepts. Does not subscribe twice: watch first. */
export function until(
  store: OrderStore,
  check: (snapshot: OrderSnapshot) => boolean,
): Promise<OrderSnapshot> {
  return new Promise((resolve) => {
    const attempt = (): void => {
      const snapshot = store.getSnapshot();
      if (!check(snapshot)) return;
      resolve(snapshot);
      // Later, as a listener may be called while it is being subscribed.
      queueMicrotask(() => {
        leave();
      });
    };
    const leave = store.subscribe(attempt);
    attempt();
  });
}

function createAttention(): ManualAttention {
  const listeners = new Set<() => void>();
  let isAwake = true;
  let isOnline = true;
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  return {
    isAwake: () => isAwake,
    isOnline: () => isOnline,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    show: () => {
      isAwake = true;
      tell();
    },
    hide: () => {
      isAwake = false;
      tell();
    },
    unplug: () => {
      isOnline = false;
      tell();
    },
    plugIn: () => {
      isOnline = true;
      tell();
    },
  };
}
