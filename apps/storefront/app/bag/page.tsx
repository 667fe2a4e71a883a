import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { Checkout } from '../../components/bag/checkout.tsx';
import { Empty } from '../../components/bag/empty.tsx';
import { Lines } from '../../components/bag/lines.tsx';
import { Frame } from '../../components/frame/frame.tsx';
import styles from '../../components/bag/bag.module.css';
import { bagCookie, readBag } from '../../lib/bag.ts';

export const metadata: Metadata = { title: 'Your bag', robots: { index: false } };

interface Props {
  readonly searchParams: Promise<{ check?: string }>;
}

/** What is in the bag, when it arrives, and where it goes: the page on which the promise is made. */
export default async function BagPage({ searchParams }: Props) {
  const lines = readBag((await cookies()).get(bagCookie)?.value);
  return (
    <Frame path="/bag">
      <h1 className={styles.title}>Your bag</h1>
      {lines.length === 0 ? (
        <Empty />
      ) : (
        <div className={styles.columns}>
          <Lines lines={lines} />
          <Checkout check={(await searchParams).check} />
        </div>
      )}
    </Frame>
  );
}
