'use client';

import type { ReactElement } from 'react';
import { part, usePart } from './order-context.js';

const Skeleton = part('div', 'skeleton', ({ messages }) => ({
  children: <span className="amends-unseen">{messages.loading}</span>,
}));

/** Keeps a place free until it is known what to say: the banner's, and that of so many lines below it. */
export function OrderSkeleton({ lines }: { readonly lines: number }): ReactElement {
  return (
    <>
      <Skeleton />
      {lines > 0 && (
        <div className="amends-order__details">
          {Array.from({ length: lines }, (_line, at) => (
            <div key={at} className="amends-order__detail">
              <div className="amends-order__blank" />
            </div>
          ))}
        </div>
      )}
    </>
  );
}

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
