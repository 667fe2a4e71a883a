'use client';

import { useEffect, useId } from 'react';
import { hasOutcome } from './sending-form.js';

/**
 * Whoever sent something hears how it went, and goes on from there: the words take the focus.
 *
 * @param state where the form stands.
 * @returns the id for the element that holds the words.
 */
export function useOutcomeFocus(state: string): string {
  const id = useId();
  useEffect(() => {
    if (hasOutcome(state)) document.getElementById(id)?.focus();
  }, [id, state]);
  return id;
}
