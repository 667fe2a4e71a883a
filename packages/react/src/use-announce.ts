'use client';
import { useCallback } from 'react';
import { useAmends } from './amends-context.js';

/**
 * Says lines of text to screen readers, politely, through the provider's live region. Does nothing
 * outside a provider: a region that appears together with its text is not read reliably.
 */
export function useAnnounce(): (...lines: readonly string[]) => void {
  const announcer = useAmends()?.announcer;
  return useCallback((...lines) => announcer?.announce(...lines), [announcer]);
}
