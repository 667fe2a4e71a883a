'use client';

import type { CaseView } from '@amends/core';
import type { ReactElement } from 'react';
import type { OrderDetail } from './order-details.js';
import type { OrderHandlers } from './order-handlers.js';
import {
  OrderTimelineEmpty,
  OrderTimelineGroups,
  OrderTimelineRoot,
} from '../order-timeline/order-timeline-parts.js';
import { PromiseLedgerList, PromiseLedgerRoot } from '../promise-ledger/promise-ledger-parts.js';
import { ReportProblem } from '../report-problem/report-problem.js';
import {
  UpdatesSignupAddress,
  UpdatesSignupAlways,
  UpdatesSignupChannels,
  UpdatesSignupNow,
  UpdatesSignupOutcome,
  UpdatesSignupPaces,
  UpdatesSignupRoot,
  UpdatesSignupSubmit,
} from '../updates-signup/updates-signup-parts.js';

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
  handlers: { onFollow, ...reporting },
  label,
}: OrderDetailContentProps): ReactElement {
  const named = { 'aria-label': label, 'aria-labelledby': undefined };
  switch (kind) {
    case 'timeline':
      return (
        <OrderTimelineRoot view={view} {...named}>
          <OrderTimelineGroups />
          <OrderTimelineEmpty />
        </OrderTimelineRoot>
      );
    case 'ledger':
      return (
        <PromiseLedgerRoot view={view} {...named}>
          <PromiseLedgerList />
        </PromiseLedgerRoot>
      );
    case 'updates':
      return (
        <UpdatesSignupRoot view={view} onFollow={onFollow} {...named}>
          <UpdatesSignupNow />
          <UpdatesSignupChannels />
          <UpdatesSignupAddress />
          <UpdatesSignupPaces />
          <UpdatesSignupAlways />
          <UpdatesSignupOutcome />
          <UpdatesSignupSubmit />
        </UpdatesSignupRoot>
      );
    case 'report':
      return (
        <ReportProblem
          view={view}
          onClaim={reporting.onClaim}
          onPhoto={reporting.onPhoto}
          photoBytesAtMost={reporting.photoBytesAtMost}
          {...named}
        />
      );
  }
}
