import { situationView } from '@amends/core/testing';
import { MakeGoodPicker, OrderAmends } from '@amends/ui';

const view = situationView('runningLate');

/** Everything for an order's page. `fallback` is what the banner leads to without JavaScript. */
export default function Basic() {
  return (
    <OrderAmends
      view={{ orderId: view.orderId, cases: [view] }}
      onChoose={(intent) => situationView('runningLate', { chosen: intent.pick })}
      fallback={<MakeGoodPicker view={view} />}
    />
  );
}
