'use client';

import type { ReactElement } from 'react';
import { part, usePart } from './order-context.js';

/** Keeps the banner's place free until it is known what to say. */
export const OrderSkeleton = part('div', 'skeleton', ({ messages }) => ({
  children: <span className="amends-unseen">{messages.loading}</span>,
}));

const Failed = part('div', 'failed');

/** Nothing could be read: says so, and tries again. */
export function OrderFailed({ retry }: { readonly retry: () => void }): ReactElement {
  const { messages } = usePart('failed');
  return (
    <Failed>
      <p role="status">{messages.failed}</p>
      <button type="button" className="amends-button" onClick={retry}>
        {messages.retry}
      </button>
    </Failed>
  );
}
