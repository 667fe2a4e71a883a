import type { Metadata } from 'next';
import Link from 'next/link';
import { lookupText } from '@amends/core';
import { Frame } from '../../../components/frame/frame.tsx';
import { FindOrder } from '../../../components/order/find-order.tsx';
import styles from '../../../components/order/find-order.module.css';
import { isDemo } from '../../../lib/clock.ts';
import { now } from '../../../lib/now.ts';

export const metadata: Metadata = { title: 'Find your order', robots: { index: false } };

interface Props {
  readonly searchParams: Promise<{ notice?: string | string[] }>;
}

/** The way back to an order whose link is lost. Everybody gets the same answer. */
export default async function FindPage({ searchParams }: Props) {
  const { notice } = await searchParams;
  const asOf = await now();
  return (
    <Frame path="/orders/find">
      <div className={styles.page}>
        <h1>Find your order</h1>
        <p className={styles.lead}>
          Every mail about your order has a link that opens its page. If you cannot find it, we send
          it again, to the address that you gave when you ordered.
        </p>
        {notice === 'link_sent' && (
          <p className={styles.answer} role="status">
            {lookupText({}, { asOf })}
          </p>
        )}
        {typeof notice === 'string' && notice !== 'link_sent' && (
          <p className={styles.answer} role="alert">
            That did not reach us whole. Please try once more.
          </p>
        )}
        <FindOrder />
        {isDemo() && (
          <p className={styles.hint}>
            In this demonstration: order <b>450789469</b>, <b>bob.norman@hostmail.com</b>. The mail
            is in the <Link href="/demo/outbox">outbox</Link> a moment later.
          </p>
        )}
      </div>
    </Frame>
  );
}
