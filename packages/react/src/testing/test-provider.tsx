'use client';
import { useMemo, useState } from 'react';
import type { CaseView, OrderView } from '@amends/core';
import { AmendsProvider } from '../amends-provider.js';
import type { AmendsProviderProps } from '../amends-provider.js';
import type { SeenSituation } from './see-situation.js';
import { createTestClient } from './test-client.js';
import type { TestClientOptions } from './test-client.js';

type ProviderProps = Omit<AmendsProviderProps, 'client' | 'initial' | 'orderId'>;

/** Props of {@link AmendsTestProvider}: a situation that goes on, or one state that stands still. */
export type AmendsTestProviderProps = ProviderProps &
  (
    | {
        /** What `seeSituation` opened: the engine answers what is clicked. */
        readonly situation: SeenSituation;
        readonly view?: never;
        readonly answer?: never;
      }
    | (TestClientOptions & {
        /** The case to show, or the whole order. */
        readonly view: CaseView | OrderView;
        readonly situation?: never;
      })
  );

/** A provider without a network or a clock of its own, for tests and stories of components that use the hooks. */
export function AmendsTestProvider({ situation, view, answer, ...props }: AmendsTestProviderProps) {
  const order = useMemo(() => {
    if (view === undefined) return situation.order;
    return 'cases' in view ? view : { orderId: view.orderId, cases: [view] };
  }, [situation, view]);
  const [still] = useState(() =>
    situation ? null : createTestClient(order, answer ? { answer } : {}),
  );
  return (
    <AmendsProvider {...props} client={situation?.client ?? still ?? undefined} initial={order} />
  );
}
