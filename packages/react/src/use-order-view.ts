'use client';
import { useMemo } from 'react';
import type { ClientError, OrderSnapshot } from '@amends/client';
import type { OrderView } from '@amends/core';
import { useAmends } from './amends-context.js';
import { nothing, useObservable } from './observable.js';
import { laterOf } from './use-case-view.js';

/** What there is to show of an order. */
export interface OrderViewState {
  /** `loading`: not here yet. `failed`: it could not be read, and there is nothing to show. */
  readonly state: 'loading' | 'failed' | 'ready';
  /** The order's cases, gravest first; `null` before they are here. */
  readonly view: OrderView | null;
  /** Why the last read failed, also where an earlier view is still shown. */
  readonly error: ClientError | null;
  /** What is shown may be out of date: there is no connection, and we keep trying. */
  readonly isOffline: boolean;
  /** Reads the order again. */
  readonly retry: () => void;
}

/**
 * What a component that shows a whole order should show: the view it was given, or the provider's later
 * one. Works with neither client nor provider where a view is given; without either it is `loading`.
 */
export function useOrderView(given: OrderView | undefined): OrderViewState {
  const order = useAmends()?.order ?? null;
  const isOurs = order !== null && (given === undefined || order.orderId === given.orderId);
  const snapshot = useObservable<OrderSnapshot | null>(isOurs ? order : nothing);
  const live = snapshot?.view ?? null;
  const view = useMemo(() => merge(live, given ?? null), [live, given]);
  const error = snapshot?.error ?? null;
  return {
    state: view ? 'ready' : error ? 'failed' : 'loading',
    view,
    error,
    isOffline: snapshot?.connection === 'offline' || error?.code === 'offline',
    retry: () => void (isOurs && order.refresh()),
  };
}

/** The live order, save where the one that was given says more recently how a case stands. */
function merge(live: OrderView | null, given: OrderView | null): OrderView | null {
  if (!live || !given) return live ?? given;
  const cases = live.cases.map((each) => {
    const known = given.cases.find(({ caseId }) => caseId === each.caseId);
    return known ? laterOf(each, known) : each;
  });
  return { ...live, cases };
}
