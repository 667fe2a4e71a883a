import { useEffect, useRef } from 'react';

const QUIET_MS = 250;

/** Tells of a state as a link, whenever it has come to rest. `toLink` is the same at every rendering. */
export function useLink<State>(
  first: string,
  state: State,
  toLink: (state: State) => string,
  onLink: ((link: string) => void) | undefined,
): void {
  const told = useRef(first);
  useEffect(() => {
    const timer = setTimeout(() => {
      const next = toLink(state);
      if (next === told.current) return;
      told.current = next;
      onLink?.(next);
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [state, toLink, onLink]);
}
