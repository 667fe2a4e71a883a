'use client';
import { createContext, useContext } from 'react';
import type { AmendsClient, OrderStore } from '@amends/client';
import type { Announcer } from './announcer.js';
import type { Dismissals } from './dismissals.js';
import type { AmendsEvent } from './events.js';

/** Overrides of the components' own words, by their keys. */
export type Messages = Readonly<Record<string, string>>;

/** What {@link AmendsProvider} gives to everything below it. */
export interface AmendsContextValue {
  /** `null` where the views are plain JSON. */
  readonly client: AmendsClient | null;
  /** The order that the page is about; `null` when the provider names none. */
  readonly order: OrderStore | null;
  /** The locale of the components' own words; `null` leaves it to each view. */
  readonly locale: string | null;
  readonly messages: Messages;
  /** For the style elements that scroll locking inserts, under a content security policy. */
  readonly nonce: string | undefined;
  readonly announcer: Announcer;
  readonly dismissals: Dismissals;
  /** Hands an event to the store's analytics. Never throws. */
  readonly emit: (event: AmendsEvent) => void;
  /** Reports an error that a component survived. Never throws. */
  readonly report: (error: unknown) => void;
}

/** Use {@link useAmends}; exported for class components. */
export const AmendsContext = createContext<AmendsContextValue | null>(null);

/** What the nearest provider gives; `null` without one, which every component copes with. */
export function useAmends(): AmendsContextValue | null {
  return useContext(AmendsContext);
}
