'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { createClient } from '@amends/client';
import type { AmendsClient, ClientOptions } from '@amends/client';
import type { OrderView } from '@amends/core';
import { AmendsContext } from './amends-context.js';
import type { AmendsContextValue, Messages } from './amends-context.js';
import { createAnnouncer } from './announcer.js';
import { createDismissals } from './dismissals.js';
import type { DismissalStorage } from './dismissals.js';
import type { AmendsEvent } from './events.js';
import { createFixedOrder } from './fixed-order.js';
import { LiveAnnouncer } from './live-announcer.js';

/** Where the handler is, as plain JSON: this much can be passed from a server component. */
export type ClientAddress = Readonly<
  Pick<ClientOptions, 'baseUrl' | 'key' | 'locale' | 'timeoutMs'>
>;

/** Props of {@link AmendsProvider}. All may be left out. */
export interface AmendsProviderProps {
  /** A client, or the address to make one for. Without it the views are plain JSON. */
  readonly client?: AmendsClient | ClientAddress | undefined;
  /** The order that the page is about. @default the one in `initial` */
  readonly orderId?: string | undefined;
  /** What the server read. A later one (a fresh server render) replaces what is shown. */
  readonly initial?: OrderView | undefined;
  /** The locale of the components' own words. @default each view's own */
  readonly locale?: string | undefined;
  /** Overrides of the components' own words. */
  readonly messages?: Messages | undefined;
  /** Content security policy nonce for style elements that dependencies insert. */
  readonly nonce?: string | undefined;
  /** Where dismissals are kept. @default localStorage */
  readonly storage?: DismissalStorage | undefined;
  /** Told what was shown, opened, dismissed and chosen; no personal data. */
  readonly onEvent?: ((event: AmendsEvent) => void) | undefined;
  /** Told of errors that a component survived. @default the browser's `reportError` */
  readonly onError?: ((error: unknown) => void) | undefined;
  readonly children?: ReactNode;
}

const NO_MESSAGES: Messages = {};

/**
 * Gives everything below it the order, the client, the words and one polite live region, which it
 * mounts empty after its children. Renders no other element.
 */
export function AmendsProvider({
  client: given,
  orderId,
  initial,
  locale,
  messages = NO_MESSAGES,
  nonce,
  storage,
  onEvent,
  onError,
  children,
}: AmendsProviderProps) {
  const client = useClient(given);
  const id = orderId ?? initial?.orderId;
  const order = useMemo(() => {
    const own = initial?.orderId === id ? initial : undefined;
    if (id === undefined) return null;
    return client?.order(id, { initial: own }) ?? (own ? createFixedOrder(own) : null);
  }, [client, id, initial]);
  const [announcer] = useState(createAnnouncer);
  const dismissals = useMemo(() => createDismissals(storage), [storage]);
  const { emit, report } = useReports(onEvent, onError);

  // The first one is in the store already; a later one comes from a fresh render on the server. One
  // that says the same is no news: it must not undo what has happened on the page since.
  const accepted = useRef(initial);
  useEffect(() => {
    const last = accepted.current;
    accepted.current = initial;
    if (!initial || initial === last || order?.orderId !== initial.orderId) return;
    if (JSON.stringify(initial) !== JSON.stringify(last)) order.accept(initial);
  }, [order, initial]);

  const value = useMemo<AmendsContextValue>(
    () => ({
      client,
      order,
      locale: locale ?? null,
      messages,
      nonce,
      announcer,
      dismissals,
      emit,
      report,
    }),
    [client, order, locale, messages, nonce, announcer, dismissals, emit, report],
  );

  return (
    <AmendsContext.Provider value={value}>
      {children}
      <LiveAnnouncer announcer={announcer} />
    </AmendsContext.Provider>
  );
}

/** A client as it is, or one made for an address and kept for as long as the address says the same. */
function useClient(given: AmendsClient | ClientAddress | undefined): AmendsClient | null {
  const ready = given && 'order' in given ? given : null;
  const { baseUrl, key, locale, timeoutMs } = given && !('order' in given) ? given : {};
  const made = useMemo(
    () => (baseUrl === undefined ? null : createClient({ baseUrl, key, locale, timeoutMs })),
    [baseUrl, key, locale, timeoutMs],
  );
  return ready ?? made;
}

/** The store's callbacks, behind functions that stay the same and never throw. */
function useReports(
  onEvent: AmendsProviderProps['onEvent'],
  onError: AmendsProviderProps['onError'],
): Pick<AmendsContextValue, 'emit' | 'report'> {
  const latest = useRef({ onEvent, onError });
  useEffect(() => {
    latest.current = { onEvent, onError };
  });
  const report = useCallback((error: unknown) => {
    const fallback = typeof reportError === 'function' ? reportError : undefined;
    try {
      (latest.current.onError ?? fallback)?.(error);
    } catch (second) {
      fallback?.(second);
    }
  }, []);
  const emit = useCallback(
    (event: AmendsEvent) => {
      try {
        latest.current.onEvent?.(event);
      } catch (error) {
        report(error);
      }
    },
    [report],
  );
  return { emit, report };
}
