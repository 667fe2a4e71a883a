'use client';

import type { PromiseView, ViewMoment } from '@amends/core';
import { useEffect, useRef, useState } from 'react';

/** Options of {@link usePromiseBadge}. */
export interface UsePromiseBadgeOptions {
  readonly view: PromiseView;
  /** Told once, when the cut-off passes while the page is open: ask for the promise anew. */
  readonly onCutOff?: (() => void) | undefined;
}

/** What {@link usePromiseBadge} answers. */
export interface PromiseBadgeState {
  /** Until when to order for these dates; `null` where it does not matter, or once it has passed. */
  readonly cutOff: ViewMoment | null;
  /** Whether the cut-off has passed since: the dates no longer hold for a new order. */
  readonly isOver: boolean;
}

/** Timers count in 32 bits: a longer wait is made of several. */
const LONGEST_WAIT = 2_000_000_000;

/** The badge without its look: whether its dates can still be ordered for. */
export function usePromiseBadge({ view, onCutOff }: UsePromiseBadgeOptions): PromiseBadgeState {
  const { cutOff } = view;
  const at = cutOff === null ? null : Date.parse(cutOff.at);
  const [passed, setPassed] = useState<number | null>(null);
  const told = useRef(onCutOff);
  useEffect(() => {
    told.current = onCutOff;
  });

  useEffect(() => {
    if (at === null) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const left = at - Date.now();
      if (left > 0) {
        timer = setTimeout(wait, Math.min(left, LONGEST_WAIT));
        return;
      }
      setPassed(at);
      told.current?.();
    };
    wait();
    return () => {
      clearTimeout(timer);
    };
  }, [at]);

  const isOver = at !== null && passed === at;
  return { cutOff: isOver ? null : cutOff, isOver };
}
