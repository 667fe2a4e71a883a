'use client';

import type { ReactElement } from 'react';
import type { OrderAmendsMessages } from './order-amends.messages.js';
import { Dressed } from '../internal/dressed.js';

/** Keeps the banner's place free until it is known what to say. */
export function OrderSkeleton({
  messages,
}: {
  readonly messages: OrderAmendsMessages;
}): ReactElement {
  return (
    <Dressed
      as="div"
      of="OrderAmends.skeleton"
      className="amends-order__skeleton"
      data-part="skeleton"
    >
      <span className="amends-unseen">{messages.loading}</span>
    </Dressed>
  );
}

/** Nothing could be read: says so, and tries again. */
export function OrderFailed({
  retry,
  messages,
}: {
  readonly retry: () => void;
  readonly messages: OrderAmendsMessages;
}): ReactElement {
  return (
    <Dressed as="div" of="OrderAmends.failed" className="amends-order__failed" data-part="failed">
      <p role="status">{messages.failed}</p>
      <button type="button" className="amends-button" onClick={retry}>
        {messages.retry}
      </button>
    </Dressed>
  );
}
