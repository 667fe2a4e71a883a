'use client';

import { useOrder } from '@amends/react';
import { OrderAmends } from '@amends/ui/order-amends';
import { OrderTimeline } from '@amends/ui/order-timeline';
import { PromiseLedger } from '@amends/ui/promise-ledger';
import type { Pictures } from '../../lib/pictures.ts';
import { Items } from './items.tsx';
import { Letter } from './letter.tsx';
import { More } from './more.tsx';
import { Notice } from './notice.tsx';
import { Standing } from './standing.tsx';
import styles from './order.module.css';

interface OrderStatusProps {
  readonly pictures: Pictures;
  /** Why a form that was posted kept nothing. */
  readonly notice: string | undefined;
  /** What a form that was posted kept. */
  readonly kept: string | undefined;
}

/** Everything an order's page says. Begins as the server rendered it, and changes when the order does. */
export function OrderStatus({ pictures, notice, kept }: OrderStatusProps) {
  const { view: order } = useOrder();
  const [main] = order?.cases ?? [];
  if (!order || !main) return null;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>Your order</h1>
        <p>{order.orderId}</p>
      </header>
      <Notice code={notice} kept={kept} isChosen={main.choice !== null} />
      <Standing view={main} />
      <OrderAmends
        className={styles.news}
        view={order}
        // All of it stands below, where it needs no script.
        details={[]}
        fallback={main.apology === null ? undefined : <Letter view={main} />}
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <OrderTimeline className={styles.card} view={main} />
          <More view={main} />
        </div>
        <div className={styles.column}>
          <Items lines={main.lines} pictures={pictures} />
          <PromiseLedger className={styles.card} view={main} />
        </div>
      </div>
    </div>
  );
}
