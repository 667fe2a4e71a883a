'use client';

import type { CaseView } from '@amends/core';
import { useAmends } from '@amends/react';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { part, usePart } from './order-context.js';
import type { OrderHandlers } from './order-handlers.js';
import { useOnDemand } from './use-on-demand.js';

/** What can be looked up, or said, besides. */
export type OrderDetail = 'timeline' | 'ledger' | 'updates' | 'report';

/** All of them, in the order in which they are wanted. */
export const everyDetail: readonly OrderDetail[] = ['timeline', 'ledger', 'updates', 'report'];

interface OrderDetailsProps {
  readonly view: CaseView;
  readonly shown: readonly OrderDetail[];
  readonly handlers: OrderHandlers;
}

const Details = part('div', 'details');
const Detail = part('details', 'detail');

const loadDetails = () => import('./order-detail.js');

/** What is there to be looked up: closed, and loaded when it is opened or the customer comes near. */
export function OrderDetails({ view, shown, handlers }: OrderDetailsProps): ReactElement {
  const { messages } = usePart('details');
  const code = useOnDemand(loadDetails);
  const [opened, setOpened] = useState<readonly OrderDetail[]>([]);
  const client = useAmends()?.client;
  const canReport = Boolean(handlers.onClaim ?? client ?? view.actions.claim);
  const Content = code.module?.OrderDetailContent;
  return (
    <Details>
      {shown.map(
        (kind) =>
          (kind !== 'report' || canReport) && (
            <Detail
              key={kind}
              data-kind={kind}
              onToggle={({ currentTarget: { open } }) => {
                setOpened((before) => [
                  ...before.filter((each) => each !== kind),
                  ...(open ? [kind] : []),
                ]);
                if (open) code.want();
              }}
            >
              <summary
                className="amends-order__summon"
                onPointerEnter={code.prepare}
                onFocus={code.prepare}
              >
                {messages[kind]}
              </summary>
              <div
                className="amends-order__content"
                aria-busy={code.state === 'loading' || undefined}
              >
                {code.state === 'failed' && (
                  <p className="amends-order__unreachable" role="status">
                    {messages.unreachable}{' '}
                    <button type="button" className="amends-button" onClick={code.want}>
                      {messages.retry}
                    </button>
                  </p>
                )}
                {Content && opened.includes(kind) && (
                  <Content kind={kind} view={view} handlers={handlers} label={messages[kind]} />
                )}
              </div>
            </Detail>
          ),
      )}
    </Details>
  );
}
