import type { OrderRecord } from '../../model/record.js';
import { defaultPolicy } from '../../policy/index.js';
import { sampleEvent as event, sampleOrder, sampleRecord } from '../sample-record.js';
import { late, shipped, tracking } from './parcels.js';
import type { BriefSituation, OrderSituation, TextSituation } from './situation.js';

const proof = {
  placedAt: '2026-11-02T10:00:00-05:00',
  shipping: null,
  total: { amount: 18_000, currency: 'USD' },
  lines: [
    {
      id: 'cards',
      title: 'Business cards, 500',
      quantity: 1,
      unitPrice: { amount: 18_000, currency: 'USD' },
    },
  ],
} as const;

/** The print shop promised a proof. */
const proofPromise = {
  id: 'proof',
  kind: 'complete',
  window: { by: '2026-11-06' },
  madeAt: '2026-11-02T10:00:00-05:00',
  source: 'email',
} as const;

/** Three hundred free minutes and the like: what nobody without an account can use. */
const onlyCredit = {
  ...defaultPolicy,
  id: 'credit-first',
  rules: defaultPolicy.rules.map((rule) =>
    rule.then.remedies === undefined || rule.then.remedies.length === 0
      ? rule
      : {
          ...rule,
          then: { ...rule.then, remedies: ['store-credit', 'gift-card', 'refund-shipping'] },
        },
  ),
  remedies: [
    ...defaultPolicy.remedies,
    {
      kind: 'gift-card',
      amounts: { EUR: 2_500 },
      arrivesInBusinessDays: 1,
      availableIn: ['DE', 'FR'],
    },
  ],
} as typeof defaultPolicy;

const popcorn: OrderSituation = {
  kind: 'order',
  number: 1,
  title: 'The popcorn',
  about:
    'A film comes with popcorn. A hurricane holds up the popcorn; the film comes in time. One line is late, the other is kept; the popcorn follows by itself, or its price comes back.',
  asOf: '2026-11-11T10:00:00-05:00',
  record: sampleRecord({
    events: [
      event('e1', 'shipped', '2026-11-05T09:00:00-05:00', {
        shipmentId: 's1',
        source: 'easypost',
        lineIds: ['l1'],
        tracking,
      }),
      event('e2', 'backordered', '2026-11-06T08:30:00-05:00', {
        source: 'store',
        lineIds: ['l2'],
        condition: 'exception',
        reason: 'disaster',
      }),
      event('e3', 'delivered', '2026-11-09T13:20:00-05:00', {
        shipmentId: 's1',
        source: 'easypost',
        lineIds: ['l1'],
      }),
    ],
  }),
};

const silentPrinter: OrderSituation = {
  kind: 'order',
  number: 2,
  title: 'The silent printer',
  about:
    'A proof was promised; four business days pass and nobody says a word. Silence shows on the first day it counts; the second time for this customer it is graver, and a senior person has to look.',
  asOf: '2026-11-09T10:00:00-05:00',
  record: sampleRecord({
    order: {
      ...proof,
      customer: { ...sampleOrder.customer, history: { orders: 3, breaches: 1, value: null } },
    },
    promises: [proofPromise],
    events: [event('e1', 'placed', '2026-11-02T10:00:00-05:00', { source: 'store' })],
  }),
};

const uselessCredit: OrderSituation = {
  kind: 'order',
  number: 3,
  title: 'The useless credit',
  about:
    'Credit to somebody without an account, a gift card that does not work here: not offered. The customer says what would help, and the answer has a date; when it is missed, that is noticed.',
  policy: onlyCredit,
  asOf: late.asOf,
  record: {
    ...late.record,
    order: {
      ...late.record.order,
      customer: { ...late.record.order.customer, hasAccount: false },
    },
  },
  steps: [
    {
      at: '2026-11-11T11:00:00-05:00',
      pick: { kind: 'ask', text: 'Five dollars off this bill would have done.' },
    },
    { at: '2026-11-16T10:00:00-05:00' },
  ],
};

const threeOptions: OrderSituation = {
  kind: 'order',
  number: 4,
  title: 'Three options',
  about:
    'The customer asks for the moon. A person answers with three that the store can live with, within the caps; one is chosen, once.',
  asOf: late.asOf,
  record: late.record,
  steps: [
    { at: '2026-11-11T11:00:00-05:00', pick: { kind: 'ask', text: 'The moon, please.' } },
    {
      at: '2026-11-11T15:00:00-05:00',
      answer: {
        text: 'The moon is out of stock. One of these is yours, if you like.',
        by: 'Judith Okoro',
        options: [
          { kind: 'refund-shipping', value: { amount: 900, currency: 'USD' } },
          { kind: 'discount-this-order', value: { amount: 1_200, currency: 'USD' } },
          { kind: 'store-credit', value: { amount: 1_500, currency: 'USD' } },
        ],
      },
    },
    { at: '2026-11-11T16:00:00-05:00', pick: 'discount-this-order' },
  ],
};

const justSaySorry: OrderSituation = {
  kind: 'order',
  number: 5,
  title: 'Just say sorry',
  about: 'The customer wants nothing: that counts as a choice, is thanked for, and closes.',
  asOf: '2026-11-14T09:00:00-05:00',
  record: late.arrived,
  steps: [{ at: '2026-11-14T10:00:00-05:00', pick: { kind: 'decline' } }],
};

const lost: OrderRecord = {
  ...late.record,
  order: {
    ...late.record.order,
    customer: {
      ...late.record.order.customer,
      history: { orders: 24, breaches: 0, value: { amount: 312_000, currency: 'USD' } },
    },
  },
  events: [
    ...shipped,
    event('e4', 'lost', '2026-11-18T08:00:00-05:00', {
      shipmentId: 's1',
      source: 'easypost',
      condition: 'exception',
      reason: 'carrier-error',
    }),
  ],
};

const goodCustomer: OrderSituation = {
  kind: 'order',
  number: 6,
  title: 'The good customer',
  about:
    'Many orders, and now a grave delay. Once it is settled, staff write a note by hand; nothing on the customer’s screen gives that away.',
  asOf: '2026-11-19T10:00:00-05:00',
  record: lost,
  steps: [
    { at: '2026-11-19T11:00:00-05:00', pick: 'replace' },
    { at: '2026-11-20T09:00:00-05:00', done: 'R-2026-7' },
    {
      at: '2026-11-24T15:00:00-05:00',
      record: {
        ...lost,
        events: [
          ...lost.events,
          event('e5', 'delivered', '2026-11-24T13:00:00-05:00', {
            shipmentId: 's2',
            source: 'easypost',
          }),
        ],
      },
    },
  ],
};

const intern: TextSituation = {
  kind: 'text',
  number: 9,
  title: 'The intern',
  about: 'A merchant’s draft says whose mistake it was. The linter says what is wrong, and why.',
  severity: 'moderate',
  text: [
    'Dear Maren,',
    'Your order did not leave on Monday, because our intern forgot to print the label. We are sorry.',
    'It leaves today and is with you on Friday, and we have refunded your postage.',
    'Judith Okoro, Head of Customer Care',
  ].join('\n'),
  rules: ['blame-shift'],
};

const smallSlip: OrderSituation = {
  kind: 'order',
  number: 10,
  title: 'A small slip',
  about: 'A wrong name in a greeting: a short correction in a line; no dialog, no voucher.',
  asOf: '2026-11-09T12:00:00-05:00',
  record: sampleRecord({
    order: {
      lines: [
        ...sampleOrder.lines,
        {
          id: 'greeting',
          title: 'Greeting on the card',
          quantity: 1,
          unitPrice: { amount: 0, currency: 'USD' },
        },
      ],
    },
    promises: [
      {
        id: 'greeting',
        kind: 'complete',
        window: { by: '2026-11-06' },
        lineIds: ['greeting'],
        madeAt: '2026-11-02T15:04:00-05:00',
        source: 'checkout',
      },
    ],
    events: [
      event('e1', 'completed', '2026-11-05T09:00:00-05:00', {
        source: 'store',
        lineIds: ['greeting'],
      }),
      // It said Karen. She is Maren.
      event('e2', 'unknown', '2026-11-06T10:00:00-05:00', {
        source: 'store',
        lineIds: ['greeting'],
        retracts: 'e1',
      }),
      event('e3', 'completed', '2026-11-09T09:00:00-05:00', {
        source: 'store',
        lineIds: ['greeting'],
      }),
    ],
  }),
};

/** The first ten of the brief, save those that are histories. */
export const firstHalf: readonly BriefSituation[] = [
  popcorn,
  silentPrinter,
  uselessCredit,
  threeOptions,
  justSaySorry,
  goodCustomer,
  intern,
  smallSlip,
];
