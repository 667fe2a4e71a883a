import type { OrderEvent } from '../model/event.js';
import type { Instant } from '../model/order.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { sampleEvent as event, sampleOrder, samplePromise, sampleRecord } from './sample-record.js';

/** A record worth looking at, the instant at which to look, and what there is to see. */
export interface Situation {
  readonly record: OrderRecord;
  readonly asOf: Instant;
  readonly about: string;
}

const parcel = { shipmentId: 's1', source: 'easypost' } as const;
const tracking = {
  carrier: 'USPS',
  number: '9400111899223344556677',
  url: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400111899223344556677',
};

const shipped: readonly OrderEvent[] = [
  event('e1', 'placed', '2026-11-02T15:04:00-05:00', { source: 'shopify' }),
  event('e2', 'label-created', '2026-11-04T10:12:00-05:00', {
    ...parcel,
    source: 'shopify',
    lineIds: ['l1', 'l2'],
    tracking,
  }),
  event('e3', 'shipped', '2026-11-05T09:00:00-05:00', {
    ...parcel,
    recordedAt: '2026-11-05T09:20:00-05:00',
    eta: '2026-11-09',
    raw: { code: 'in_transit', text: 'Accepted at USPS Origin Facility' },
  }),
];

const delivered = event('e9', 'delivered', '2026-11-09T13:20:00-05:00', {
  ...parcel,
  recordedAt: '2026-11-09T13:31:00-05:00',
  raw: { code: 'delivered', text: 'Delivered, In/At Mailbox' },
});

const revision: OrderPromise = {
  ...samplePromise,
  id: 'p2',
  window: { from: '2026-11-12', by: '2026-11-13' },
  madeAt: '2026-11-10T09:30:00-05:00',
  source: 'email',
  revises: 'p1',
};

/** A day of weather on the way: what the carrier said, and when it now expects it. */
const storm = event('e4', 'in-transit', '2026-11-09T06:40:00-05:00', {
  ...parcel,
  condition: 'delayed',
  reason: 'weather',
  eta: { from: '2026-11-12', by: '2026-11-13' },
  raw: { code: 'weather_delay', text: 'Weather Delay, Memphis, TN' },
});

/** The situations that must work, by name: each a record in the published contract. */
export const situations = {
  onItsWay: {
    about: 'The parcel is with the carrier, expected a day before the promised one.',
    asOf: '2026-11-06T12:00:00-05:00',
    record: sampleRecord({
      events: [...shipped, event('e4', 'in-transit', '2026-11-06T04:10:00-05:00', parcel)],
    }),
  },
  atRisk: {
    about: 'The carrier now expects it three days after the promised day; nothing is broken yet.',
    asOf: '2026-11-09T12:00:00-05:00',
    record: sampleRecord({ events: [...shipped, storm] }),
  },
  runningLate: {
    about: 'The promised day went by, the parcel still moves, and the store has stated a new date.',
    asOf: '2026-11-11T10:00:00-05:00',
    record: sampleRecord({
      promises: [samplePromise, revision],
      events: [
        ...shipped,
        storm,
        event('e5', 'notified', '2026-11-10T09:30:00-05:00', {
          source: 'store',
          promiseId: 'p1',
          channel: 'email',
        }),
        event('e6', 'in-transit', '2026-11-10T22:15:00-05:00', {
          ...parcel,
          raw: { code: 'in_transit', text: 'Departed USPS Regional Facility, Memphis, TN' },
        }),
      ],
    }),
  },
  lateWithPartMissing: {
    about:
      'The film came in time; the popcorn is held up by a hurricane and has a date of its own.',
    asOf: '2026-11-11T10:00:00-05:00',
    record: sampleRecord({
      promises: [samplePromise, { ...revision, lineIds: ['l2'] }],
      events: [
        event('e1', 'shipped', '2026-11-05T09:00:00-05:00', {
          ...parcel,
          recordedAt: '2026-11-05T09:20:00-05:00',
          lineIds: ['l1'],
          tracking,
          raw: { code: 'in_transit', text: 'Accepted' },
        }),
        event('e2', 'backordered', '2026-11-06T08:30:00-05:00', {
          source: 'store',
          lineIds: ['l2'],
          condition: 'exception',
          reason: 'disaster',
        }),
        delivered,
        event('e10', 'notified', '2026-11-10T09:30:00-05:00', {
          source: 'store',
          promiseId: 'p1',
          channel: 'email',
        }),
      ],
    }),
  },
  stalled: {
    about: 'Nobody has scanned the parcel for three business days, and nobody has said why.',
    asOf: '2026-11-10T12:00:00-05:00',
    record: sampleRecord({ events: shipped }),
  },
  returnedToSender: {
    about: 'Nobody was at home, nobody collected it, and it is back with the store.',
    asOf: '2026-11-19T10:00:00-05:00',
    record: sampleRecord({
      events: [
        ...shipped,
        event('e4', 'out-for-delivery', '2026-11-09T07:50:00-05:00', parcel),
        event('e5', 'attempt-failed', '2026-11-09T15:05:00-05:00', {
          ...parcel,
          condition: 'exception',
          actionBy: 'customer',
          raw: { code: 'delivery_exception', text: 'Notice Left (No Authorized Recipient)' },
        }),
        event('e6', 'returning', '2026-11-16T09:00:00-05:00', {
          ...parcel,
          condition: 'exception',
          raw: { code: 'return_to_sender', text: 'Unclaimed, Being Returned to Sender' },
        }),
        event('e7', 'returned', '2026-11-18T14:40:00-05:00', {
          ...parcel,
          condition: 'exception',
          raw: { code: 'return_to_sender', text: 'Delivered, To Original Sender' },
        }),
      ],
    }),
  },
  deliveredLate: {
    about: 'It came three days after the promised day.',
    asOf: '2026-11-14T09:00:00-05:00',
    record: sampleRecord({
      promises: [samplePromise, revision],
      events: [
        ...shipped,
        storm,
        event('e5', 'out-for-delivery', '2026-11-13T08:05:00-05:00', parcel),
        {
          ...delivered,
          occurredAt: '2026-11-13T14:20:00-05:00',
          recordedAt: '2026-11-13T14:31:00-05:00',
        },
      ],
    }),
  },
  arrivedEarly: {
    about: 'It came before the first day of the promised window.',
    asOf: '2026-11-07T18:00:00-05:00',
    record: sampleRecord({
      events: [
        ...shipped,
        {
          ...delivered,
          occurredAt: '2026-11-07T11:02:00-05:00',
          recordedAt: '2026-11-07T11:14:00-05:00',
        },
      ],
    }),
  },
  contested: {
    about: 'Delivered in time, says the carrier; the customer has nothing.',
    asOf: '2026-11-11T10:00:00-05:00',
    record: sampleRecord({
      events: [
        ...shipped,
        delivered,
        event('e10', 'claim', '2026-11-09T19:45:00-05:00', {
          source: 'customer',
          claim: 'not-received',
          text: 'The page says delivered, but there is nothing in the mailbox or with the neighbors.',
        }),
      ],
    }),
  },
  lost: {
    about: 'The carrier has given the parcel up before the promised day.',
    asOf: '2026-11-09T12:00:00-05:00',
    record: sampleRecord({
      events: [
        ...shipped,
        event('e4', 'lost', '2026-11-09T08:00:00-05:00', {
          ...parcel,
          condition: 'exception',
          reason: 'carrier-error',
          raw: { code: 'lost', text: 'Item Lost, Claim Initiated' },
        }),
      ],
    }),
  },
  neverShipped: {
    about:
      'The promised day went by, and no carrier ever had it. The date was the point of the order.',
    asOf: '2026-11-12T10:00:00-05:00',
    record: sampleRecord({
      order: { ...sampleOrder, customer: { ...sampleOrder.customer, hasAccount: false } },
      promises: [{ ...samplePromise, essential: true }],
      events: [
        event('e1', 'placed', '2026-11-02T15:04:00-05:00', { source: 'shopify' }),
        event('e2', 'label-created', '2026-11-06T17:30:00-05:00', {
          ...parcel,
          source: 'shopify',
          lineIds: ['l1', 'l2'],
          tracking,
        }),
      ],
    }),
  },
} as const satisfies Readonly<Record<string, Situation>>;

/** A name in {@link situations}. */
export type SituationName = keyof typeof situations;
