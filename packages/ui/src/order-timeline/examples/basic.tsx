import { situationView } from '@amends/core/testing';
import { OrderTimeline } from '@amends/ui/order-timeline';

const view = situationView('runningLate');

/** What happened and what is to come, on the order's page. */
export default function Basic() {
  return <OrderTimeline view={view} />;
}
