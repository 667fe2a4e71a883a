'use client';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { CaseView } from '@amends/core';
import type { EventSurface } from './events.js';
import { useEmit } from './use-emit.js';

/**
 * Emits `shown` once the element has really come into sight, and again when the headline's status
 * changes: being rendered below the fold is not being seen.
 */
export function useShown(
  element: RefObject<Element | null>,
  view: CaseView,
  surface: EventSurface,
): void {
  const emit = useEmit();
  const lastShown = useRef<string | null>(null);

  useEffect(() => {
    const target = element.current;
    const what = `${view.caseId} ${view.headline.status} ${surface}`;
    if (!target || lastShown.current === what || typeof IntersectionObserver === 'undefined')
      return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      lastShown.current = what;
      emit('shown', view, surface);
    });
    observer.observe(target);
    return () => {
      observer.disconnect();
    };
  }, [element, emit, view, surface]);
}
