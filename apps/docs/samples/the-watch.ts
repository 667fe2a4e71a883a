import { createAmends, memoryDatabase } from '@amends/server';
import type { Fulfiller } from '@amends/server';
import { sampleOrder } from '@amends/core/testing';

/** A store that pays back whatever it is asked to. */
export const paid: string[] = [];
const fulfil: Fulfiller = {
  fulfil({ orderId }, { idempotencyKey }) {
    paid.push(orderId);
    return Promise.resolve({ status: 'done', reference: idempotencyKey });
  },
};

/** Lives through nine days of an order that nobody looks at. Answers what its page says then. */
export async function nineDays(): Promise<string | undefined> {
  let now = '2026-11-02T16:00:00Z';
  const amends = createAmends({
    database: memoryDatabase(),
    secrets: 'thirty-two characters or more of noise',
    fulfil,
    clock: () => now,
    watch: false, // the test is the clock; leave this out and it watches by itself
  });
  const { placedAt: madeAt } = sampleOrder;
  await amends.orders.record({
    order: sampleOrder,
    promises: [
      { id: 'p1', kind: 'ship', window: { by: '2026-11-10' }, madeAt, source: 'checkout' },
    ],
    events: [],
  });

  now = '2026-11-11T00:00:00-05:00'; // the promised day is over, and nothing was sent
  await amends.tick();

  const view = await amends.orders.view(sampleOrder.id);
  await amends.close();
  return view?.cases[0]?.headline.title;
}
