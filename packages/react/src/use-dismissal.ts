'use client';
import { useSyncExternalStore } from 'react';
import { useAmends } from './amends-context.js';
import { createDismissals } from './dismissals.js';

/** Where no provider is: kept by the browser alone, and looked at only there. */
const ownDismissals = createDismissals();

/** Whether something was put away, and the means to do so. */
export interface Dismissal {
  readonly isDismissed: boolean;
  readonly dismiss: () => void;
  readonly restore: () => void;
}

/**
 * Remembers that the customer put something away, in the provider's storage or the browser's own.
 *
 * @param key names what was put away. Put the headline's status in it, so that new trouble shows.
 * @param options.initial what the server knows of it (a cookie); `false` by default, and then the
 *   server renders the thing and it leaves with hydration.
 */
export function useDismissal(key: string, options?: { readonly initial?: boolean }): Dismissal {
  const dismissals = useAmends()?.dismissals ?? ownDismissals;
  const isDismissed = useSyncExternalStore(
    dismissals.subscribe,
    () => dismissals.has(key),
    () => options?.initial ?? false,
  );
  return {
    isDismissed,
    dismiss: () => {
      dismissals.set(key, true);
    },
    restore: () => {
      dismissals.set(key, false);
    },
  };
}
