'use client';
import { useCallback } from 'react';
import type { CaseView } from '@amends/core';
import { useAmends } from './amends-context.js';
import { eventBase } from './events.js';
import type { EventSurface } from './events.js';

/** Tells the store's analytics what happened to a case on the page. Does nothing outside a provider. */
export function useEmit(): (
  type: 'shown' | 'opened' | 'dismissed',
  view: CaseView,
  surface: EventSurface,
) => void {
  const amends = useAmends();
  return useCallback(
    (type, view, surface) => amends?.emit({ ...eventBase(view), type, surface }),
    [amends],
  );
}
