import { transportError } from '@amends/client';
import type { ClientResult, OrderSnapshot, OrderStore } from '@amends/client';
import type { OrderView } from '@amends/core';

/** The store of an order given as plain JSON: it can be looked at, and nothing can be sent from it. */
export function createFixedOrder(view: OrderView): OrderStore {
  const snapshot: OrderSnapshot = {
    status: 'ready',
    view,
    error: null,
    connection: 'idle',
    pending: [],
  };
  const refuse = <T>(): Promise<ClientResult<T>> =>
    Promise.resolve({
      ok: false,
      error: transportError(
        'not_connected',
        'This order came as plain JSON. Give `<AmendsProvider>` a `client` to read and to send.',
      ),
    });
  return {
    orderId: view.orderId,
    subscribe: () => () => undefined,
    getSnapshot: () => snapshot,
    getServerSnapshot: () => snapshot,
    accept: () => undefined,
    refresh: refuse,
    choose: refuse,
    consent: refuse,
    claim: refuse,
    addPhoto: refuse,
    follow: refuse,
    stopUpdates: refuse,
  };
}
