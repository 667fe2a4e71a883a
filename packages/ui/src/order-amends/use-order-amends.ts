'use client';

import type { CaseView, OrderView, ViewIncident } from '@amends/core';
import type { OrderViewState } from '@amends/react';
import { useOrderView } from '@amends/react';
import { useState } from 'react';
import { bannerFacts } from '../delay-banner/banner-facts.js';

/** What there is to say about an order, and in which place. */
export interface OrderAmendsState extends Omit<OrderViewState, 'view'> {
  /** Every case, gravest first. */
  readonly cases: readonly CaseView[];
  /** The case that the banner is about: the gravest of those that something is due on. */
  readonly lead: CaseView | null;
  /** What else is wrong: inside the same banner. */
  readonly rest: readonly CaseView[];
  /** The troubles of the whole shop that touch this order, each once. */
  readonly incidents: readonly ViewIncident[];
  /** Takes over a case as a handler of the store's own answered it. */
  readonly learn: (view: CaseView) => void;
}

/** An order's page without its look: what to show of an order, and in which place. */
export function useOrderAmends(given: OrderView | undefined): OrderAmendsState {
  const { view, ...order } = useOrderView(given);
  const [learnt, setLearnt] = useState<readonly CaseView[]>([]);
  const cases = (view?.cases ?? []).map((each) => {
    const later = learnt.find(({ caseId }) => caseId === each.caseId);
    return later && Date.parse(later.asOf) >= Date.parse(each.asOf) ? later : each;
  });
  const [lead = null, ...rest] = cases.filter((each) => bannerFacts(each).due);
  const incidents = cases.flatMap(({ incident }) => incident ?? []);
  return {
    ...order,
    cases,
    lead,
    rest,
    incidents: incidents.filter(
      ({ id }, at) => incidents.findIndex((each) => each.id === id) === at,
    ),
    learn: (fresh) => {
      setLearnt((known) => [fresh, ...known.filter(({ caseId }) => caseId !== fresh.caseId)]);
    },
  };
}
