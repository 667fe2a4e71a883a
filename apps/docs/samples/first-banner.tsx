import { previewOrder } from '@amends/core';
import { DelayBanner } from '@amends/ui';
import '@amends/ui/styles.css';

const record = {
  order: {
    id: '1001',
    placedAt: '2026-11-02T15:04:00-05:00',
    timeZone: 'America/New_York',
    locale: 'en-US',
    currency: 'USD',
    lines: [{ id: 'l1', title: 'Walnut lamp', quantity: 1 }],
  },
  promises: [
    {
      id: 'p1',
      kind: 'deliver',
      window: { by: '2026-11-10' },
      madeAt: '2026-11-02T15:04:00-05:00',
    },
  ],
  events: [
    {
      id: 'e1',
      milestone: 'in-transit',
      condition: 'delayed',
      reason: 'weather',
      occurredAt: '2026-11-10T22:47:00-05:00',
      eta: '2026-11-13',
    },
  ],
} as const;

export function OrderPage() {
  const { cases } = previewOrder(record, { asOf: '2026-11-11T09:00:00-05:00' });
  return cases.map((view) => <DelayBanner key={view.caseId} view={view} />);
}
