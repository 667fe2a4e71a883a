import type { OrderView } from '@amends/core';
import { AmendsProvider } from '@amends/react';
import { MakeGoodPicker, OrderAmends, Theme } from '@amends/ui';

/** What the server puts into the page for the script. */
export interface PageData {
  readonly order: OrderView;
  readonly nonce: string;
}

/** An order's page as a store would write it, taller than any window. */
export function Page({ order, nonce }: PageData) {
  const [first] = order.cases;
  return (
    <AmendsProvider client={{ baseUrl: '/amends' }} initial={order} nonce={nonce}>
      <Theme tokens={{ radius: '3px' }}>
        <main>
          <h1>Order {order.orderId}</h1>
          <OrderAmends fallback={first && <MakeGoodPicker view={first} />} />
          <pre>{'The rest of the page.\n'.repeat(200)}</pre>
        </main>
      </Theme>
    </AmendsProvider>
  );
}
