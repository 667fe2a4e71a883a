import type { Instant, LocalDay, OrderRecord } from '@amends/core';
import { deliveryFor } from '../../lib/delivery.ts';
import { textAt } from './draft.ts';
import type { SceneCalendar } from './calendar.ts';
import { fulfilled, orderPlaced, returning, tracked } from './payloads.ts';
import type { Payload } from './payloads.ts';
import type { Step } from './steps.ts';

/** Where a parcel goes, as the checkout knows it; the recorded trackers end there. */
type Destination = Pick<OrderRecord['order'], 'timeZone' | 'country' | 'region'>;

const charleston: Destination = { timeZone: 'America/New_York', country: 'US', region: 'US-SC' };
const brooklyn: Destination = { timeZone: 'America/New_York', country: 'US', region: 'US-NY' };
const louisville: Destination = {
  timeZone: 'America/Kentucky/Louisville',
  country: 'US',
  region: 'US-KY',
};

type Story = (calendar: SceneCalendar) => Step[];

/** Bought, sent, and due in the next days. */
const onItsWay: Story = ({ at: when }) => {
  const tracker = tracked('easypost/tracker-in-transit-1.json', {
    lastScanAt: when(-1, '21:05'),
    expectedAt: when(0, '18:00'),
  });
  const order = orderPlaced('shopify/order-1073459966.json', when(-3, '08:10'));
  return [
    checkout(order, charleston),
    hook(order, when(-3, '08:10')),
    hook(
      fulfilled('shopify/fulfillment-1069019871.json', order, [0], tracker, when(-3, '16:20')),
      when(-3, '16:20'),
    ),
    hook(tracker, when(-1, '21:05')),
  ];
};

/** The day is still ahead, the carrier expects to miss it, and the shop has said so. */
const willBeLate: Story = ({ at: when, day }) => {
  const tracker = tracked('easypost/event-fedex.json', {
    lastScanAt: when(-1, '19:40'),
    expectedAt: when(3, '18:00'),
    number: '123456789',
  });
  const order = orderPlaced('shopify/order-1073459970.json', when(-3, '08:30'), 'orders/fulfilled');
  return [
    checkout(order, brooklyn),
    hook(order, when(-3, '15:30')),
    hook(
      fulfilled('shopify/fulfillment-1069019878.json', order, [0], tracker, when(-3, '15:40')),
      when(-3, '15:40'),
    ),
    hook(tracker, when(-1, '19:40')),
    newDate(order, brooklyn, when(0, '08:55'), { from: day(2), by: day(3) }),
  ];
};

/** It left late, the promised day has passed, and the shop has said another. */
const runningLate: Story = ({ at: when, day }) => {
  const tracker = tracked('easypost/tracker-in-transit-2.json', {
    lastScanAt: when(-1, '18:30'),
    expectedAt: when(2, '18:00'),
  });
  const order = orderPlaced('shopify/order-450789469.json', when(-6, '11:20'));
  return [
    checkout(order, louisville),
    hook(order, when(-6, '11:20')),
    hook(
      fulfilled(
        'shopify/fulfillment-1069019877.json',
        order,
        [0, 1, 2],
        tracker,
        when(-3, '16:05'),
      ),
      when(-3, '16:05'),
    ),
    newDate(order, louisville, when(-2, '15:10'), { from: day(1), by: day(2) }),
    hook(tracker, when(-1, '18:30')),
  ];
};

/** Coat and shoes came in time; the berets did not. */
const partMissing: Story = ({ at: when, day }) => {
  const tracker = tracked('easypost/tracker-delivered-1.json', { lastScanAt: when(-2, '11:20') });
  const order = orderPlaced('shopify/order-1073459963.json', when(-6, '13:45'));
  const berets = textAt(order.draft, '/line_items/2/id');
  return [
    checkout(order, charleston),
    hook(order, when(-6, '13:45')),
    hook(
      fulfilled('shopify/fulfillment-1069019873.json', order, [0, 1], tracker, when(-5, '15:15')),
      when(-5, '15:15'),
    ),
    hook(tracker, when(-2, '11:20')),
    newDate(order, charleston, when(-1, '09:30'), { from: day(3), by: day(4) }, [berets]),
  ];
};

/** The carrier sends it back. */
const returnedToSender: Story = ({ at: when }) => {
  const tracker = returning(
    tracked('easypost/tracker-in-transit-3.json', { lastScanAt: when(-1, '16:40') }),
  );
  const order = orderPlaced('shopify/order-1073459976.json', when(-5, '09:15'));
  return [
    checkout(order, charleston),
    hook(order, when(-5, '09:15')),
    hook(
      fulfilled('shopify/fulfillment-1069019868.json', order, [0], tracker, when(-5, '15:50')),
      when(-5, '15:50'),
    ),
    hook(tracker, when(-1, '16:40')),
  ];
};

/** It came two days late; the customer had chosen by then, and has it. */
const madeGood: Story = ({ at: when }) => {
  const tracker = tracked('easypost/tracker-delivered-2.json', { lastScanAt: when(-2, '11:42') });
  const order = orderPlaced('shopify/order-1073459983.json', when(-8, '10:05'));
  return [
    checkout(order, charleston),
    hook(order, when(-8, '10:05')),
    hook(
      fulfilled('shopify/fulfillment-1069019875.json', order, [0], tracker, when(-5, '15:35')),
      when(-5, '15:35'),
    ),
    { at: when(-3, '20:15'), orderId: idOf(order), does: 'choose' },
    hook(tracker, when(-2, '11:42')),
  ];
};

/** Every story of the demonstration. */
export const stories: readonly Story[] = [
  onItsWay,
  willBeLate,
  runningLate,
  partMissing,
  returnedToSender,
  madeGood,
];

function idOf(order: Payload): string {
  return textAt(order.draft, '/id');
}

/** What the checkout wrote down: the promise stands in no payload, and neither does the way to the door. */
function checkout(order: Payload, destination: Destination): Step {
  const placed = order.draft.value as unknown as PlacedOrder;
  const placedAt: Instant = new Date(placed.created_at).toISOString();
  return {
    at: placedAt,
    orderId: idOf(order),
    does: 'checkout',
    window: deliveryFor(placedAt).window,
    order: {
      id: idOf(order),
      placedAt,
      ...destination,
      locale: 'en-US',
      currency: placed.currency,
      lines: placed.line_items.map(({ id, name, quantity }) => ({
        id: String(id),
        title: name,
        quantity,
      })),
    },
  };
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

/** The shop moves the day, and says so by e-mail. */
function newDate(
  order: Payload,
  { timeZone }: Destination,
  saidAt: Instant,
  window: { readonly from: LocalDay; readonly by: LocalDay },
  lineIds?: readonly string[],
): Step {
  const lines = lineIds === undefined ? {} : { lineIds };
  return { at: saidAt, orderId: idOf(order), does: 'state-new-date', window, timeZone, ...lines };
}

/** A payload on its way: to the order it speaks of, at the moment it was sent. */
function hook(payload: Payload, sentAt: Instant): Step {
  const { value } = payload.draft as unknown as {
    readonly value: { readonly id?: number; readonly order_id?: number };
  };
  const orderId = payload.source === 'easypost' ? '' : String(value.order_id ?? value.id);
  return { at: sentAt, orderId, does: 'webhook', payload };
}
