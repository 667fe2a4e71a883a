import type { Instant, OrderRecord } from '@amends/core';
import { addDays } from '@amends/core';
import { productBySlug } from '../../lib/catalogue.ts';
import { recordOfPurchase } from '../../lib/checkout.ts';
import { deliveryFor } from '../../lib/delivery.ts';
import { destinationOf } from '../../lib/destinations.ts';
import { shop } from '../../lib/shop.ts';
import type { StepThat } from './steps.ts';
import type { Story } from './story.ts';

/**
 * The order that has to ask: the belts for the tape player did not come. The first new date lay within
 * thirty days, so that silence was a yes; it cannot be kept either, and now silence is a no.
 */
const waitOrCancel: Story = ({ at, day }) => {
  const orderId = 'DC1900000001';
  const placedAt = at(-9, '09:20');
  const order = bought(orderId, ['tape-player', 'blank-tape'], placedAt, {
    name: 'Maren Keller',
    email: 'maren@example.org',
    state: 'NY',
  });
  const { timeZone } = order;
  const later = { orderId, does: 'state-new-date', kind: 'ship', timeZone } as const;
  return [
    { at: placedAt, orderId, does: 'checkout', order, kind: 'ship', window: { by: day(-3) } },
    {
      at: at(-5, '11:30'),
      orderId,
      does: 'note',
      event: { milestone: 'backordered', reason: 'stock' },
    },
    { ...later, at: at(-5, '11:35'), window: { by: day(4) } },
    { ...later, at: at(-1, '15:10'), window: { by: addDays(day(-3), 41) } },
  ];
};

/** Lost on its way. The customer wanted neither of what was offered, asked, and was answered by a person. */
const askedAndAnswered: Story = ({ at }) => {
  const orderId = 'DC0400000001';
  const placedAt = at(-8, '12:40');
  const order = bought(orderId, ['nano-red'], placedAt, {
    name: 'Ada Lindgren',
    email: 'ada@example.org',
    state: 'IL',
  });
  return [
    {
      at: placedAt,
      orderId,
      does: 'checkout',
      order,
      kind: 'deliver',
      window: deliveryFor(placedAt).window,
    },
    { at: at(-8, '15:55'), orderId, does: 'note', event: { milestone: 'shipped' } },
    {
      at: at(-3, '10:30'),
      orderId,
      does: 'note',
      event: { milestone: 'lost', reason: 'carrier-error' },
    },
    {
      at: at(-1, '19:05'),
      orderId,
      does: 'ask',
      text: 'It was meant for my father’s birthday on Saturday. The colour does not matter, the day does. Could a green one leave today instead?',
    },
    {
      at: at(0, '09:20'),
      orderId,
      does: 'answer',
      answer: {
        by: 'June Abara',
        text: 'It can. A green one is packed and waits on my bench for your word: it leaves today with a courier, on us. If you would rather not gamble on Saturday, the whole price goes back to your card.',
        options: [{ kind: 'replace' }, { kind: 'partial-refund' }],
      },
    },
  ];
};

/** Bought while orders did not reach the workshop: the trouble of the whole shop has a face here. */
const heldUpWithOthers: Story = ({ at }) => {
  const orderId = 'DC1100000001';
  const placedAt = at(-1, '14:25');
  const order = bought(orderId, ['headphones', 'pencil'], placedAt, {
    name: 'Jonas Reyes',
    email: 'jonas@example.org',
    state: 'TX',
  });
  const { window } = deliveryFor(placedAt);
  return [{ at: placedAt, orderId, does: 'checkout', order, kind: 'deliver', window }];
};

/** The stories of orders that were placed in the shop itself: no platform and no carrier tells of them. */
export const ownStories: readonly Story[] = [waitOrCancel, askedAndAnswered, heldUpWithOthers];

/** An order as the shop's own checkout writes it down. */
function bought(
  orderId: string,
  slugs: readonly string[],
  placedAt: Instant,
  { name, email, state }: { readonly name: string; readonly email: string; readonly state: string },
): StepThat<'checkout'>['order'] & { readonly timeZone: string } {
  const destination = destinationOf(state);
  if (destination === undefined) throw new Error(`${shop.name} does not deliver to ${state}.`);
  const lines = slugs.flatMap((slug) => {
    const product = productBySlug(slug);
    return product === undefined ? [] : [{ product, quantity: 1 }];
  });
  const { order } = recordOfPurchase(orderId, lines, { name, email, destination }, placedAt);
  return order satisfies OrderRecord['order'];
}
