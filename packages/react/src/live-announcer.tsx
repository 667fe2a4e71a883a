'use client';
import { useEffect, useId } from 'react';
import type { Announcer } from './announcer.js';
import { useObservable } from './observable.js';

/** Long enough to be read out; then nobody stumbles over it at the end of the page. */
const CLEAR_AFTER = 15_000;

/**
 * Hides the region from the eye and not from screen readers. Through the style object rather than
 * markup, so that it holds under a content security policy; empty until then, it takes no room.
 */
function hide(element: HTMLElement | null): void {
  if (!element) return;
  Object.assign(element.style, {
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    // Upwards only: sideways it would stick out of a page that runs the other way.
    marginBlockStart: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
}

/** The one polite live region. Mounted empty with the provider: text put in later is read reliably. */
export function LiveAnnouncer({ announcer }: { readonly announcer: Announcer }) {
  const { id, lines } = useObservable(announcer);
  const elementId = useId();

  useEffect(() => {
    if (lines.length === 0) return;
    const timer = setTimeout(() => {
      announcer.clear(id);
    }, CLEAR_AFTER);
    return () => {
      clearTimeout(timer);
    };
  }, [announcer, id, lines]);

  return (
    <div
      ref={hide}
      id={elementId}
      role="status"
      aria-live="polite"
      aria-atomic="true"
      data-amends-announcer=""
    >
      {lines.map((line, index) => (
        <div key={`${String(id)}-${String(index)}`}>{line}</div>
      ))}
    </div>
  );
}
