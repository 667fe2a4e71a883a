import type { Metadata } from 'next';
import { DemoOrders } from '../../components/demo/demo-orders.tsx';
import { Frame } from '../../components/frame/frame.tsx';
import { OwnOrders } from '../../components/order/own-orders.tsx';
import styles from '../../components/order/order.module.css';

export const metadata: Metadata = { title: 'Your orders', robots: { index: false } };

/** The orders that this visitor placed here. */
export default function OrdersPage() {
  return (
    <Frame path="/orders">
      <h1 className={styles.title}>Your orders</h1>
      <OwnOrders />
      <DemoOrders />
    </Frame>
  );
}
