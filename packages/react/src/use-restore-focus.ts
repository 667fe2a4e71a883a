'use client';
import { useMemo, useRef } from 'react';
import type { RefObject } from 'react';

/** Handlers for a dialog's content: spread them on Radix's `Dialog.Content`, or call them by hand. */
export interface RestoreFocus {
  /** Remembers where focus is. Call just before the dialog takes it. */
  readonly onOpenAutoFocus: (event?: Pick<Event, 'preventDefault'>) => void;
  /** Puts focus back, and keeps the dialog from putting it elsewhere. */
  readonly onCloseAutoFocus: (event?: Pick<Event, 'preventDefault'>) => void;
}

/**
 * Returns focus to where it was when a dialog closes. Radix gives it to the dialog's trigger, and one
 * opened by program has none: focus would fall to the top of the page.
 *
 * @param fallback takes focus when the element that had it is gone or nothing had it: a heading or a
 *   region with `tabIndex={-1}`.
 */
export function useRestoreFocus(fallback?: RefObject<HTMLElement | null>): RestoreFocus {
  const before = useRef<Element | null>(null);
  return useMemo(
    () => ({
      onOpenAutoFocus() {
        before.current = document.activeElement;
      },
      onCloseAutoFocus(event) {
        event?.preventDefault();
        const wanted = before.current;
        before.current = null;
        const isThere =
          wanted instanceof HTMLElement && wanted.isConnected && wanted !== document.body;
        (isThere ? wanted : fallback?.current)?.focus();
      },
    }),
    [fallback],
  );
}
