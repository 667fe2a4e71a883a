import type { Instant, LocalDay, OrderRecord } from '@amends/core';
import { deliveryFor } from '../../lib/delivery.ts';
import { at, textAt } from './draft.ts';
import { returning, tracked } from './easypost-payloads.ts';
import type { Payload } from './payload.ts';
import { fulfilment, order } from './shopify-payloads.ts';
import type { Step } from './steps.ts';
import type { Story } from './story.ts';

/** Where a parcel goes, as the checkout knows it; the recorded trackers end there. */
interface Destination extends Pick<OrderRecord['order'], 'timeZone' | 'country' | 'region'> {
  /** As the customer typed it at checkout; where the recording has an address, that one stands. */
  readonly email: string;
}

const email = 'bob.norman@mail.example.com';
const east = { timeZone: 'America/New_York', country: 'US', email } as const;
const charleston: Destination = { ...east, region: 'US-SC' };
const brooklyn: Destination = { ...east, region: 'US-NY' };
const louisville: Destination = {
  ...east,
  timeZone: 'America/Kentucky/Louisville',
  region: 'US-KY',
};

/** Bought, sent, and due in the next days. */
const onItsWay: Story = ({ at: when, day }) => {
  const bought = order('shopify/order-1073459966.json', { placedAt: when(-3, '08:10') });
  const tracker = tracked('easypost/tracker-in-transit-1.json', {
    lastScanAt: when(-1, '21:05'),
    expectedOn: day(0),
  });
  const packed = fulfilment('shopify/fulfillment-1069019871.json', {
    order: bought,
    lines: [0],
    tracker,
    sentAt: when(-3, '16:20'),
  });
  return [checkout(bought, charleston), told(bought), told(packed), told(tracker)];
};

/** The day is still ahead, the carrier expects to miss it, and the shop has said so. */
const willBeLate: Story = ({ at: when, day }) => {
  const bought = order('shopify/order-1073459970.json', {
    placedAt: when(-3, '08:30'),
    sentAt: when(-3, '15:30'),
    topic: 'orders/fulfilled',
  });
  const tracker = tracked('easypost/event-fedex.json', {
    lastScanAt: when(-1, '19:40'),
    expectedOn: day(3),
    number: '123456789',
  });
  const packed = fulfilment('shopify/fulfillment-1069019878.json', {
    order: bought,
    lines: [0],
    tracker,
    sentAt: when(-3, '15:40'),
  });
  const moved = newDate(bought, brooklyn, when(0, '08:55'), { from: day(2), by: day(3) });
  return [checkout(bought, brooklyn), told(bought), told(packed), told(tracker), moved];
};

/** It could not be packed at first and left late; the day has passed, and the shop has said another. */
const runningLate: Story = ({ at: when, day }) => {
  const bought = order('shopify/order-450789469.json', {
    placedAt: when(-6, '11:20'),
    sentAt: when(-5, '09:40'),
    topic: 'orders/updated',
  });
  const tracker = tracked('easypost/tracker-in-transit-2.json', {
    lastScanAt: when(-1, '18:30'),
    expectedOn: day(2),
  });
  const packed = fulfilment('shopify/fulfillment-1069019877.json', {
    order: bought,
    lines: [0, 1, 2],
    tracker,
    sentAt: when(-3, '16:05'),
    retryOf: at(bought.draft, '/fulfillments/0/id'),
  });
  const moved = newDate(bought, louisville, when(-2, '15:10'), { from: day(1), by: day(2) });
  return [checkout(bought, louisville), told(bought), told(packed), moved, told(tracker)];
};

/** Coat and shoes came in time; the berets did not. */
const partMissing: Story = ({ at: when, day }) => {
  const bought = order('shopify/order-1073459963.json', { placedAt: when(-6, '13:45') });
  const tracker = tracked('easypost/tracker-delivered-1.json', { lastScanAt: when(-2, '11:20') });
  const packed = fulfilment('shopify/fulfillment-1069019873.json', {
    order: bought,
    lines: [0, 1],
    tracker,
    sentAt: when(-5, '15:15'),
  });
  const berets = textAt(bought.draft, '/line_items/2/id');
  const window = { from: day(3), by: day(4) };
  const moved = newDate(bought, charleston, when(-1, '09:30'), window, [berets]);
  return [checkout(bought, charleston), told(bought), told(packed), told(tracker), moved];
};

/** The carrier sends it back. */
const returnedToSender: Story = ({ at: when }) => {
  const bought = order('shopify/order-1073459976.json', { placedAt: when(-5, '09:15') });
  const tracker = returning(
    tracked('easypost/tracker-in-transit-3.json', { lastScanAt: when(-1, '16:40') }),
  );
  const packed = fulfilment('shopify/fulfillment-1069019868.json', {
    order: bought,
    lines: [0],
    tracker,
    sentAt: when(-5, '15:50'),
  });
  return [checkout(bought, charleston), told(bought), told(packed), told(tracker)];
};

/** It came two days late; the customer had chosen by then, and has it. */
const madeGood: Story = ({ at: when }) => {
  const bought = order('shopify/order-1073459983.json', { placedAt: when(-8, '10:05') });
  const tracker = tracked('easypost/tracker-delivered-2.json', { lastScanAt: when(-2, '11:42') });
  const packed = fulfilment('shopify/fulfillment-1069019875.json', {
    order: bought,
    lines: [0],
    tracker,
    sentAt: when(-5, '15:35'),
  });
  const chosen: Step = { at: when(-3, '20:15'), orderId: idOf(bought), does: 'choose' };
  return [checkout(bought, charleston), told(bought), told(packed), chosen, told(tracker)];
};

/** The stories that are made from recorded orders. */
export const recordedStories: readonly Story[] = [
  onItsWay,
  willBeLate,
  runningLate,
  partMissing,
  returnedToSender,
  madeGood,
];

function idOf(bought: Payload): string {
  return textAt(bought.draft, '/id');
}

/** As much of a Shopify order as the checkout and the platform both know. */
interface PlacedOrder {
  readonly created_at: string;
  readonly currency: string;
  readonly line_items: readonly {
    readonly id: number;
    readonly name: string;
    readonly quantity: number;
  }[];
}

/** What the checkout wrote down: the promise stands in no payload, and neither does the way to the door. */
function checkout(bought: Payload, { email, ...destination }: Destination): Step {
  const placed = bought.draft.value as unknown as PlacedOrder;
  const placedAt: Instant = new Date(placed.created_at).toISOString();
  const lines = placed.line_items.map(({ id, name, quantity }) => ({
    id: String(id),
    title: name,
    quantity,
  }));
  const { currency } = placed;
  return {
    at: placedAt,
    orderId: idOf(bought),
    does: 'checkout',
    kind: 'deliver',
    window: deliveryFor(placedAt).window,
    order: {
      id: idOf(bought),
      placedAt,
      ...destination,
      locale: 'en-US',
      currency,
      customer: { email },
      lines,
    },
  };
}

/** The shop moves the day. */
function newDate(
  bought: Payload,
  { timeZone }: Destination,
  saidAt: Instant,
  window: { readonly from: LocalDay; readonly by: LocalDay },
  lineIds?: readonly string[],
): Step {
  const lines = lineIds === undefined ? {} : { lineIds };
  return {
    at: saidAt,
    orderId: idOf(bought),
    does: 'state-new-date',
    kind: 'deliver',
    window,
    timeZone,
    ...lines,
  };
}

/** A payload on its way to the shop. */
function told(payload: Payload): Step {
  const about = payload.draft.value as { readonly id?: number; readonly order_id?: number };
  // A carrier knows parcels and no orders.
  const orderId = payload.source === 'easypost' ? '' : String(about.order_id ?? about.id);
  return { at: payload.sentAt, orderId, does: 'webhook', payload };
}
