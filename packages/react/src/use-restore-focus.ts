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
 * opened by program has none: focus would fall to the top of the page. Where the element is gone by
 * then (its banner left with the choice), focus goes to `fallback`, or else to what stood around it.
 */
export function useRestoreFocus(fallback?: RefObject<HTMLElement | null>): RestoreFocus {
  /** The element that had focus, and everything around it, innermost first. */
  const before = useRef<readonly Element[]>([]);
  return useMemo(
    () => ({
      onOpenAutoFocus() {
        before.current = withAncestors(document.activeElement);
      },
      onCloseAutoFocus(event) {
        event?.preventDefault();
        const [wanted, ...around] = before.current;
        before.current = [];
        if (takesFocus(wanted) || takesFocus(fallback?.current)) return;
        around.some((element) => element.isConnected && takesFocus(element, true));
      },
    }),
    [fallback],
  );
}

function withAncestors(element: Element | null): readonly Element[] {
  const { body } = document;
  return element && element !== body && body.contains(element)
    ? [element, ...withAncestors(element.parentElement)]
    : [];
}

/** Tries to focus an element; `force` makes one that cannot have focus take it this once. */
function takesFocus(element: Element | null | undefined, force = false): boolean {
  if (!(element instanceof HTMLElement)) return false;
  element.focus();
  if (document.activeElement === element) return true;
  if (!force) return false;
  element.tabIndex = -1;
  element.focus();
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  return document.activeElement === element;
}
