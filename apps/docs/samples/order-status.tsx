import { AmendsProvider } from '@amends/react';
import { OrderAmends } from '@amends/ui';
import type { ComponentProps } from 'react';

/** A page of yours. In production `client` is `{ baseUrl: '/api/amends', key }`. */
export function OrderStatus(
  props: Pick<ComponentProps<typeof AmendsProvider>, 'client' | 'initial'>,
) {
  return (
    <AmendsProvider {...props}>
      <h1>Your order</h1>
      <OrderAmends />
    </AmendsProvider>
  );
}
