import { AmendsProvider } from '@amends/react';
import { ApologyDialog } from '@amends/ui/apology-dialog';
import { DelayBanner } from '@amends/ui/delay-banner';
import { OrderAmends } from '@amends/ui/order-amends';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { LATE } from '../jobs.ts';
import type { JobProps, Jobs } from '../jobs.ts';

const orderOf = ({ view }: JobProps) => ({ orderId: view.orderId, cases: [view] });

/** As it comes, details and all: keeps its place free until a slow address has answered. */
function Late({ view }: JobProps): ReactElement {
  return (
    <AmendsProvider client={{ baseUrl: `/late/${LATE}` }} orderId={view.orderId}>
      <OrderAmends />
    </AmendsProvider>
  );
}

/** As the quick start has it, without what can be looked up besides: nobody else has that. */
function Order(props: JobProps): ReactElement {
  const [order] = useState(() => orderOf(props));
  return (
    <AmendsProvider>
      <OrderAmends view={order} details={[]} onChoose={() => Promise.resolve(props.chosen)} />
    </AmendsProvider>
  );
}

export default {
  notice: ({ view }) => <DelayBanner view={view} />,
  late: Late,
  order: Order,
  dialog: ({ view, chosen }) => (
    <ApologyDialog view={view} open onChoose={() => Promise.resolve(chosen)} />
  ),
} satisfies Jobs;
