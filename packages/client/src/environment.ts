import { newId } from './new-id.js';
import { browserTabs } from './tabs.js';
import type { Tabs } from './tabs.js';

/** Timers, so that tests and other runtimes can bring their own. */
export interface Timers {
  /** Calls `run` once after `milliseconds`; returns what {@link Timers.clear} takes. */
  readonly set: (run: () => void, milliseconds: number) => unknown;
  readonly clear: (handle: unknown) => void;
}

/**
 * Whether anybody looks. Updates stop while the page is hidden, because browsers allow a store's
 * tabs only a handful of open streams between them, and resume when it shows or the network returns.
 */
export interface Attention {
  readonly isAwake: () => boolean;
  /** `false` where it is known that there is no network. @default not known */
  readonly isOnline?: (() => boolean) | undefined;
  /** Calls `listener` whenever an answer may have changed, or the network came or went. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Everything the client takes from the outside world. */
export interface Environment {
  readonly fetch: typeof fetch;
  readonly timers: Timers;
  readonly attention: Attention;
  /** Those that may look at the same order. */
  readonly tabs: Tabs;
  /** A fresh, unguessable id for one intent. */
  readonly newId: () => string;
  /** Between 0 and 1: spreads the retries of many customers. */
  readonly random: () => number;
}

/** What the platform offers: a browser's, a worker's or Node's. */
export const platform: Environment = {
  // Looked up at each call, so that instrumentation installed later is seen.
  fetch: (input, init) => globalThis.fetch(input, init),
  timers: {
    set: (run, milliseconds) => setTimeout(run, milliseconds),
    clear: (handle) => {
      clearTimeout(handle as ReturnType<typeof setTimeout>);
    },
  },
  attention: {
    isAwake: () => typeof document === 'undefined' || document.visibilityState !== 'hidden',
    isOnline: () => typeof navigator === 'undefined' || navigator.onLine,
    subscribe: (listener) => {
      if (typeof document === 'undefined') return () => undefined;
      document.addEventListener('visibilitychange', listener);
      window.addEventListener('online', listener);
      window.addEventListener('offline', listener);
      return () => {
        document.removeEventListener('visibilitychange', listener);
        window.removeEventListener('online', listener);
        window.removeEventListener('offline', listener);
      };
    },
  },
  tabs: browserTabs,
  newId,
  random: Math.random,
};
