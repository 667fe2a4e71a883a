'use client';

import type { CaseView } from '@amends/core';
import type { ReactElement } from 'react';
import type { OrderDetail } from './order-details.js';
import type { OrderHandlers } from './order-handlers.js';
import { OrderTimeline } from '../order-timeline/order-timeline.js';
import { PromiseLedger } from '../promise-ledger/promise-ledger.js';
import { ReportProblem } from '../report-problem/report-problem.js';
import { UpdatesSignup } from '../updates-signup/updates-signup.js';

interface OrderDetailContentProps {
  readonly kind: OrderDetail;
  readonly view: CaseView;
  readonly handlers: OrderHandlers;
  /** What opened it says already what it is. */
  readonly label: string;
}

/** What stands behind one line of the details. Loaded when it is wanted. */
export function OrderDetailContent({
  kind,
  view,
  handlers: { onFollow, onClaim },
  label,
}: OrderDetailContentProps): ReactElement {
  const named = { 'aria-label': label, 'aria-labelledby': undefined };
  switch (kind) {
    case 'timeline':
      return (
        <OrderTimeline view={view} {...named}>
          <OrderTimeline.Groups />
          <OrderTimeline.Empty />
        </OrderTimeline>
      );
    case 'ledger':
      return (
        <PromiseLedger view={view} {...named}>
          <PromiseLedger.List />
        </PromiseLedger>
      );
    case 'updates':
      return (
        <UpdatesSignup view={view} onFollow={onFollow} {...named}>
          <UpdatesSignup.Now />
          <UpdatesSignup.Channels />
          <UpdatesSignup.Address />
          <UpdatesSignup.Paces />
          <UpdatesSignup.Always />
          <UpdatesSignup.Outcome />
          <UpdatesSignup.Submit />
        </UpdatesSignup>
      );
    case 'report':
      return <ReportProblem view={view} onClaim={onClaim} {...named} />;
  }
}
