import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AmendsProvider } from '@amends/react';
import { Frame } from '../../../components/frame/frame.tsx';
import { OrderStatus } from '../../../components/order/order-status.tsx';
import { nonce } from '../../../lib/nonce.ts';
import { picturesOf } from '../../../lib/pictures.ts';
import { orderPath } from '../../../lib/order-path.ts';
import { readWithKey } from '../../../lib/orders.ts';
import '@amends/ui/styles.css';

export const metadata: Metadata = {
  title: 'Your order',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
};

interface Props {
  readonly params: Promise<{ orderId: string }>;
  readonly searchParams: Promise<{
    key?: string | string[];
    notice?: string | string[];
    kept?: string | string[];
  }>;
}

/** The status of one order, for whoever has its link. Rendered whole on the server, then kept up to date. */
export default async function OrderPage({ params, searchParams }: Props) {
  const [{ orderId }, query] = await Promise.all([params, searchParams]);
  const key = single(query.key);
  const order = await readWithKey(orderId, key);
  if (order === null) notFound();
  return (
    <Frame
      path={orderPath(orderId, key ?? null)}
      hasIncident={order.cases.every(({ incident }) => incident === null)}
    >
      <AmendsProvider client={{ baseUrl: '/amends', key }} initial={order} nonce={await nonce()}>
        <OrderStatus
          pictures={picturesOf(order)}
          notice={single(query.notice)}
          kept={single(query.kept)}
        />
      </AmendsProvider>
    </Frame>
  );
}

function single(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
