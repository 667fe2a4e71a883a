'use client';
import { useMemo, useState } from 'react';
import type { CaseView, OrderView } from '@amends/core';
import { AmendsProvider } from '../amends-provider.js';
import type { AmendsProviderProps } from '../amends-provider.js';
import { createTestClient } from './test-client.js';
import type { TestClientOptions } from './test-client.js';

/** Props of {@link AmendsTestProvider}. */
export interface AmendsTestProviderProps
  extends Omit<AmendsProviderProps, 'client' | 'initial' | 'orderId'>, TestClientOptions {
  /** The case to show, or the whole order. */
  readonly view: CaseView | OrderView;
}

/** A provider whose order stands still, for tests and stories of components that use the hooks. */
export function AmendsTestProvider({ view, answer, ...props }: AmendsTestProviderProps) {
  const order = useMemo(
    () => ('cases' in view ? view : { orderId: view.orderId, cases: [view] }),
    [view],
  );
  const [client] = useState(() => createTestClient(order, answer ? { answer } : {}));
  return <AmendsProvider {...props} client={client} initial={order} />;
}
