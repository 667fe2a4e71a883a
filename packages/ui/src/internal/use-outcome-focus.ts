'use client';

import { useEffect, useId } from 'react';

/**
 * Whoever sent something hears how it went, and goes on from there: the words take the focus.
 *
 * @param outcome how it went; `null` while there is nothing to say.
 * @returns the id for the element that holds the words.
 */
export function useOutcomeFocus(outcome: string | null): string {
  const id = useId();
  useEffect(() => {
    if (outcome !== null) document.getElementById(id)?.focus();
  }, [id, outcome]);
  return id;
}
