import fc from 'fast-check';
import { ACTORS, CLAIM_KINDS, CONDITIONS, EVENT_REASONS, MILESTONES } from '../model/event.js';
import type { OrderEvent } from '../model/event.js';
import type { Order } from '../model/order.js';
import { PROMISE_KINDS } from '../model/promise.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { sampleOrder, samplePromise } from '../testing/sample-record.js';
import { isoOf, parseInstant } from '../time/index.js';

const HOUR = 3_600_000;
const start = parseInstant(sampleOrder.placedAt);

/** An instant within the first forty days of the sample order. */
export const instant = fc
  .integer({ min: 0, max: 40 * 24 })
  .map((hours) => isoOf(start + hours * HOUR));

/** Words that somebody means ill with, or that are merely odd. */
const hostile = fc.constantFrom(
  'Walnut lamp',
  '{count, plural, other {#}}',
  '<img src=x onerror=alert(1)>',
  'Lamp\u202e\u0007\n\nline two',
  '💡'.repeat(200),
  '',
);

/** Words that must never be shown: they are in fields that no view has. */
export const SECRET = 'c0nfident1al';

const lineIds = fc.constantFrom(null, ['l1'], ['l2'], ['l1', 'l2']);

const event: fc.Arbitrary<OrderEvent> = fc
  .record({
    id: fc.integer({ min: 0, max: 30 }).map((number) => `e${number}`),
    milestone: fc.oneof(
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          'shipped',
          'delivered',
          'claim',
          'lost',
          'returned',
          'refunded',
          'notified',
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom(...MILESTONES) },
    ),
    occurredAt: instant,
    condition: fc.constantFrom(...CONDITIONS),
    reason: fc.option(fc.constantFrom(...EVENT_REASONS)),
    actionBy: fc.constantFrom(...ACTORS),
    source: fc.constantFrom('easypost', 'store', 'customer', SECRET),
    claim: fc.constantFrom(...CLAIM_KINDS),
    text: hostile,
    shipmentId: fc.constantFrom(null, 's1', 's2'),
    lineIds,
    quantity: fc.constantFrom(null, null, 1, 2),
    eta: fc.constantFrom(null, '2026-11-09', { from: '2026-11-12', by: '2026-11-14' }),
    promiseId: fc.constantFrom(null, 'p1', 'p2', 'p3'),
    raw: fc.record({ code: fc.constant(SECRET), text: hostile }),
    tracking: fc.record({
      carrier: hostile,
      number: fc.constantFrom('0034 0434', null),
      url: fc.constantFrom(
        'https://track.example/1',
        'javascript:alert(1)',
        'http://track.example',
        'https://user:pass@track.example',
        'no address',
      ),
    }),
    amount: fc.constantFrom(null, { amount: 900, currency: 'USD' }),
  })
  .map((made) => made);

const order: fc.Arbitrary<Order> = fc
  .record({
    timeZone: fc.constantFrom('America/New_York', 'Pacific/Kiritimati', 'Asia/Kathmandu'),
    locale: fc.constantFrom('en-US', 'en-GB', 'de', 'nonsense!', null),
    currency: fc.constantFrom('USD', 'JPY', 'KWD'),
    name: fc.option(hostile),
    title: hostile,
    hasAccount: fc.constantFrom(true, false, null),
    breaches: fc.constantFrom(0, 2, null),
    label: fc.option(hostile),
    total: fc.option(fc.integer({ min: 0, max: 20_000_000 })),
    shipping: fc.option(fc.integer({ min: 0, max: 5_000 })),
    prices: fc.tuple(
      fc.option(fc.integer({ min: 0, max: 1_000_000 })),
      fc.integer({ min: 0, max: 99 }),
    ),
    quantity: fc.integer({ min: 1, max: 5 }),
  })
  .map(
    ({
      timeZone,
      locale,
      currency,
      name,
      title,
      hasAccount,
      breaches,
      label,
      total,
      shipping,
      prices,
      quantity,
    }) => {
      const money = (amount: number | null) => (amount === null ? null : { amount, currency });
      return {
        ...sampleOrder,
        timeZone,
        locale,
        currency,
        customer: {
          id: SECRET,
          name,
          email: `${SECRET}@example.org`,
          hasAccount,
          history: { breaches },
        },
        payment: { label },
        total: money(total),
        shipping: money(shipping),
        lines: [
          {
            id: 'l1',
            title,
            quantity,
            unitPrice: money(prices[0]),
            imageUrl: 'javascript:alert(1)',
          },
          {
            id: 'l2',
            title: 'Popcorn',
            quantity: 1,
            unitPrice: money(prices[1]),
            imageUrl: '/popcorn.jpg',
          },
        ],
      };
    },
  );

/** An order with promises and a life that nobody would wish on a parcel. */
export const randomRecord: fc.Arbitrary<OrderRecord> = fc
  .record({
    order,
    kind: fc.oneof(
      { weight: 3, arbitrary: fc.constant('deliver' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...PROMISE_KINDS) },
    ),
    by: fc.constantFrom('2026-11-10', '2026-11-10T17:00:00-05:00', null),
    revised: fc.constantFrom('2026-11-13', null),
    covered: lineIds,
    events: fc.array(event, { maxLength: 10 }),
  })
  .map(({ order: made, kind, by, revised, covered, events }) => {
    const first: OrderPromise = {
      ...samplePromise,
      kind,
      timeZone: null,
      lineIds: covered,
      window: { by },
    };
    return {
      order: made,
      promises: [
        first,
        {
          ...first,
          id: 'p2',
          revises: 'p1',
          window: { by: revised },
          madeAt: '2026-11-09T12:00:00Z',
          source: 'email',
        },
        { ...first, id: 'p3', kind: 'ship', window: { by: '2026-11-06' }, lineIds: null },
      ],
      events,
    };
  });
