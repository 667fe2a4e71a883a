'use client';
import { useMemo } from 'react';
import type { OrderSnapshot, OrderStore } from '@amends/client';
import { useAmends } from './amends-context.js';
import { useObservable } from './observable.js';

/** An order's snapshot with what can be done about it. */
export type UseOrderResult = OrderSnapshot &
  Readonly<
    Pick<
      OrderStore,
      'refresh' | 'choose' | 'consent' | 'claim' | 'addPhoto' | 'follow' | 'stopUpdates'
    >
  >;

/**
 * Watches an order: the provider's own, or another of the same customer by id. Reading begins when
 * the component is on screen and ends when it leaves.
 *
 * @throws {Error} outside `<AmendsProvider>`, or when neither it nor the caller names an order.
 */
export function useOrder(orderId?: string): UseOrderResult {
  const store = useOrderStore(orderId);
  const snapshot = useObservable(store);
  return useMemo(() => {
    const { refresh, choose, consent, claim, addPhoto, follow, stopUpdates } = store;
    return { ...snapshot, refresh, choose, consent, claim, addPhoto, follow, stopUpdates };
  }, [snapshot, store]);
}

function useOrderStore(orderId: string | undefined): OrderStore {
  const amends = useAmends();
  if (!amends) {
    throw new Error(
      '`useOrder` must be used within `<AmendsProvider>`. Wrap the page in it, or give the components a `view` as plain JSON.',
    );
  }
  const { order, client } = amends;
  if (order && (orderId === undefined || order.orderId === orderId)) return order;
  if (client && orderId !== undefined) return client.order(orderId);
  throw new Error(
    orderId === undefined
      ? '`useOrder` does not know which order: pass its id, or give `<AmendsProvider>` an `orderId` or `initial`.'
      : '`useOrder` needs a `client` on `<AmendsProvider>` to read an order other than the one in its `initial`.',
  );
}
