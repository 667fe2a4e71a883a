'use client';
import type { OrderSnapshot } from '@amends/client';
import type { CaseView } from '@amends/core';
import { useAmends } from './amends-context.js';
import { nothing, useObservable } from './observable.js';
import { useHeadline } from './use-headline.js';

/**
 * What a component that takes a `view` should show: that view, or the provider's later one of the
 * same case. Works with neither client nor provider, and has changes announced where there is one.
 */
export function useCaseView(view: CaseView): CaseView {
  const order = useAmends()?.order;
  const isOurs = order?.orderId === view.orderId;
  const snapshot = useObservable<OrderSnapshot | null>(isOurs ? order : nothing);
  const live = snapshot?.view?.cases.find((each) => each.caseId === view.caseId);
  const current = live ? laterOf(live, view) : view;
  useHeadline(current);
  return current;
}

/** The one that was worked out later; the first when both were at once. */
export function laterOf(first: CaseView, second: CaseView): CaseView {
  return Date.parse(second.asOf) > Date.parse(first.asOf) ? second : first;
}
