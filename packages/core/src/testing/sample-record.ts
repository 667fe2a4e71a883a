import type { Milestone, OrderEvent } from '../model/event.js';
import type { Order } from '../model/order.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';

/** The order of the design's example: a documentary on DVD, and popcorn to go with it. */
export const sampleOrder: Order = {
  id: '1001',
  placedAt: '2026-11-02T15:04:00-05:00',
  country: 'US',
  region: 'US-NY',
  timeZone: 'America/New_York',
  locale: 'en-US',
  currency: 'USD',
  customer: {
    id: 'c-1',
    name: 'Maren',
    email: 'maren@example.org',
    hasAccount: true,
    history: { orders: 7, breaches: 0, value: { amount: 41_300, currency: 'USD' } },
  },
  payment: { label: 'Visa ending 4242' },
  total: { amount: 4_900, currency: 'USD' },
  shipping: { amount: 900, currency: 'USD' },
  lines: [
    {
      id: 'l1',
      title: 'Documentary on DVD',
      quantity: 1,
      unitPrice: { amount: 2_400, currency: 'USD' },
    },
    { id: 'l2', title: 'Popcorn', quantity: 1, unitPrice: { amount: 1_600, currency: 'USD' } },
  ],
};

/** What its checkout promised: at the door by Tuesday, 10 November 2026. */
export const samplePromise: OrderPromise = {
  id: 'p1',
  kind: 'deliver',
  window: { from: '2026-11-08', by: '2026-11-10' },
  timeZone: 'America/New_York',
  lineIds: ['l1', 'l2'],
  madeAt: '2026-11-02T15:04:00-05:00',
  source: 'checkout',
  essential: false,
  revises: null,
};

/** A record of the sample order. What is not given is as in the design's example, without events. */
export function sampleRecord({
  order = {},
  promises = [samplePromise],
  events = [],
}: {
  readonly order?: Partial<Order>;
  readonly promises?: readonly OrderPromise[];
  readonly events?: readonly OrderEvent[];
} = {}): OrderRecord {
  return { order: { ...sampleOrder, ...order }, promises, events };
}

/** An event: its id, what happened and when, and whatever else is said. */
export function sampleEvent(
  id: string,
  milestone: Milestone,
  occurredAt: string,
  rest: Omit<Partial<OrderEvent>, 'id' | 'milestone' | 'occurredAt'> = {},
): OrderEvent {
  return { id, milestone, occurredAt, ...rest };
}
