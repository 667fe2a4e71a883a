'use client';
import { useSyncExternalStore } from 'react';

/** Anything that can be watched: the order stores of the client, and the small stores in here. */
export interface Observable<T> {
  readonly subscribe: (listener: () => void) => () => void;
  /** The same object for as long as nothing changed. */
  readonly getSnapshot: () => T;
  /** What the server rendered. */
  readonly getServerSnapshot: () => T;
}

/** The seam between observables and React: every hook that watches one goes through here. */
export function useObservable<T>({ subscribe, getSnapshot, getServerSnapshot }: Observable<T>): T {
  return useSyncExternalStore(subscribe, getSnapshot, getServerSnapshot);
}

/** Nothing to watch: hooks are called whether or not there is a store. */
export const nothing: Observable<null> = {
  subscribe: () => () => undefined,
  getSnapshot: () => null,
  getServerSnapshot: () => null,
};
