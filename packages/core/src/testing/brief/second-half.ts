import type { Incident } from '../../model/incident.js';
import type { OrderRecord } from '../../model/record.js';
import { defaultPolicy } from '../../policy/index.js';
import { situations } from '../situations.js';
import {
  sampleEvent as event,
  sampleOrder,
  samplePromise,
  sampleRecord,
} from '../sample-record.js';
import { deliveredAt, late, shipped } from './parcels.js';
import type { BriefSituation, HistorySituation, OrderSituation } from './situation.js';

const systemDown: Incident = {
  id: 'orders-down',
  title: 'Our order system was down',
  status: 'identified',
  startedAt: '2026-11-09T08:00:00-05:00',
  reason: 'store-error',
  clearBy: '2026-11-12',
  timeZone: 'America/New_York',
  scope: { placed: { from: '2026-11-01T00:00:00-05:00', until: '2026-11-10T00:00:00-05:00' } },
  updates: [
    {
      id: 'u1',
      at: '2026-11-09T08:30:00-05:00',
      text: 'Orders are not reaching our warehouse. We are looking for the cause.',
      status: 'investigating',
      nextUpdateBy: '2026-11-09T10:30:00-05:00',
    },
    {
      id: 'u2',
      at: '2026-11-09T10:10:00-05:00',
      text: 'We have found the cause. Orders are being sent by hand until it is mended.',
      status: 'identified',
      nextUpdateBy: '2026-11-09T16:00:00-05:00',
    },
  ],
  signatory: { name: 'Eleanor Marsh', role: 'Managing Director', imageUrl: null },
};

const orderSystemDown: OrderSituation = {
  kind: 'order',
  number: 11,
  title: 'The order system is down',
  about:
    'An incident for everybody, what it means for each order it touches, updates on a timetable, and a plain account afterwards.',
  asOf: '2026-11-09T11:00:00-05:00',
  incidents: [systemDown],
  record: sampleRecord({
    events: [event('e1', 'placed', '2026-11-02T15:04:00-05:00', { source: 'shopify' })],
  }),
};

const ownFile: OrderSituation = {
  kind: 'order',
  number: 12,
  title: 'The customer’s own file was wrong',
  about: 'Help and a new date, no blame, no guilt that is not ours.',
  asOf: '2026-11-09T10:00:00-05:00',
  record: sampleRecord({
    order: {
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
    },
    promises: [
      {
        id: 'cards',
        kind: 'complete',
        window: { by: '2026-11-06' },
        madeAt: '2026-11-02T10:00:00-05:00',
        source: 'checkout',
      },
      {
        id: 'cards-2',
        kind: 'complete',
        window: { by: '2026-11-12' },
        madeAt: '2026-11-06T09:00:00-05:00',
        source: 'email',
        revises: 'cards',
      },
    ],
    events: [
      event('e1', 'placed', '2026-11-02T10:00:00-05:00', { source: 'store' }),
      event('e2', 'unknown', '2026-11-04T10:00:00-05:00', {
        source: 'store',
        condition: 'exception',
        reason: 'customer',
        actionBy: 'customer',
        raw: { code: null, text: 'The file has no bleed' },
      }),
    ],
  }),
};

const somebodyElsesError: OrderSituation = {
  kind: 'order',
  number: 13,
  title: 'Somebody else’s error',
  about:
    'The supplier shipped the wrong thing. The store takes it on itself; the word “supplier” never reaches the customer.',
  asOf: '2026-11-10T10:00:00-05:00',
  record: sampleRecord({
    events: [
      ...shipped,
      deliveredAt('e4', '2026-11-09T13:20:00-05:00'),
      event('e5', 'claim', '2026-11-09T18:00:00-05:00', {
        source: 'customer',
        lineIds: ['l1'],
        claim: 'wrong-item',
        reason: 'supplier',
        text: 'This is a film about trains.',
      }),
    ],
  }),
};

const whatCanWeDo: OrderSituation = {
  kind: 'order',
  number: 14,
  title: 'What can we do?',
  about: 'A grave, personal failure: the question comes first, the options after.',
  asOf: '2026-11-12T10:00:00-05:00',
  policy: {
    ...defaultPolicy,
    id: 'ask-first',
    rules: [
      ...defaultPolicy.rules,
      {
        id: 'ask-first',
        when: { stage: 'actual', severity: ['grave'] },
        then: { remedies: [] },
        because:
          'Where it was the day itself that was lost, no list of ours knows what would help: we ask.',
      },
    ],
  },
  record: situations.neverShipped.record,
  steps: [
    {
      at: '2026-11-12T11:00:00-05:00',
      pick: { kind: 'ask', text: 'It was for my father’s birthday. I do not know.' },
    },
    {
      at: '2026-11-12T14:00:00-05:00',
      answer: {
        text: 'I would like to bring it to him myself on Saturday, at no cost to you.',
        by: 'Eleanor Marsh',
        options: [
          { kind: 'replace', value: null },
          { kind: 'partial-refund', value: { amount: 4_000, currency: 'USD' } },
        ],
      },
    },
  ],
};

const slowTable: OrderSituation = {
  kind: 'order',
  number: 15,
  title: 'The slow table',
  about:
    'An offhand “took a while” is recorded as a light claim without a form; a gesture and a senior word follow.',
  asOf: '2026-11-09T12:00:00-05:00',
  record: sampleRecord({
    events: [
      ...shipped,
      event('e4', 'in-transit', '2026-11-08T22:00:00-05:00', {
        shipmentId: 's1',
        source: 'easypost',
      }),
      deliveredAt('e6', '2026-11-09T08:00:00-05:00'),
      event('e5', 'claim', '2026-11-09T09:00:00-05:00', {
        source: 'customer',
        claim: 'slow',
        text: 'Took a while, this one.',
      }),
    ],
  }),
};

const noQuietRedating: OrderSituation = {
  kind: 'order',
  number: 16,
  title: 'No quiet re-dating',
  about:
    'The carrier moves the date by three days: the order is at risk. Once the store states a new date it is a new promise; the first stays visible.',
  asOf: '2026-11-09T12:00:00-05:00',
  record: situations.atRisk.record,
  steps: [{ at: late.asOf, record: late.record }],
};

const damagedAfterwards: OrderRecord = {
  ...late.arrived,
  events: [
    ...late.arrived.events,
    event('e20', 'claim', '2026-11-20T09:00:00-05:00', {
      source: 'customer',
      lineIds: ['l1'],
      claim: 'damaged',
      text: 'The disc does not play.',
    }),
  ],
};

const putItBehindYou: OrderSituation = {
  kind: 'order',
  number: 17,
  title: 'Put it behind you',
  about:
    'Delivered, made good, closed: banners gone, the receipt kept, nothing nags. A new failure reopens it with its history.',
  asOf: '2026-11-14T09:00:00-05:00',
  record: late.arrived,
  steps: [
    { at: '2026-11-14T10:00:00-05:00', pick: 'refund-shipping' },
    { at: '2026-11-16T10:00:00-05:00', done: 'R-2026-9' },
    { at: '2026-11-20T10:00:00-05:00', record: damagedAfterwards },
  ],
};

const theLaw: OrderSituation = {
  kind: 'order',
  number: 19,
  title: 'The law',
  about:
    'A US order that cannot ship in time: consent by silence within thirty days, cancellation by silence beyond. “If you do nothing …” is right on every date.',
  asOf: '2026-11-09T12:00:00-05:00',
  record: sampleRecord({
    promises: [
      {
        ...samplePromise,
        kind: 'ship',
        window: { by: '2026-11-10' },
      },
      {
        ...samplePromise,
        id: 'p2',
        kind: 'ship',
        window: { by: '2026-11-24' },
        madeAt: '2026-11-09T09:00:00-05:00',
        source: 'email',
        revises: 'p1',
      },
    ],
    events: [
      event('e1', 'placed', '2026-11-02T15:04:00-05:00', { source: 'shopify' }),
      event('e2', 'notified', '2026-11-09T09:00:00-05:00', {
        source: 'store',
        promiseId: 'p1',
        channel: 'email',
      }),
    ],
  }),
  steps: [{ at: '2026-11-25T09:00:00-05:00' }],
};

const deliveredSaysTheCarrier: OrderSituation = {
  kind: 'order',
  number: 20,
  title: 'Delivered, says the carrier',
  about:
    'The customer has nothing: contested, not kept; the choice between a replacement and the money.',
  asOf: situations.contested.asOf,
  record: situations.contested.record,
};

/** Ten months of one parcel a working day: nine in ten by the third day, the rest up to a week later. */
function tenMonths(): OrderRecord[] {
  return Array.from({ length: 200 }, (_, at) => {
    const start = Date.UTC(2026, 0, 5, 15) + at * 36 * 3_600_000;
    const days = at % 10 === 9 ? 4 + (((at / 10) | 0) % 4) : 2 + (at % 2);
    const on = (count: number) => new Date(start + count * 86_400_000).toISOString();
    return sampleRecord({
      order: { id: `h${at}`, placedAt: on(0), timeZone: 'America/New_York' },
      promises: [
        {
          id: 'p1',
          kind: 'deliver',
          window: { by: on(3).slice(0, 10) },
          madeAt: on(0),
          source: 'checkout',
        },
      ],
      events: [
        event('e1', 'shipped', on(1), {
          shipmentId: 's1',
          tracking: { carrier: 'USPS', number: `94${at}`, url: null },
        }),
        event('e2', 'delivered', on(days), { shipmentId: 's1' }),
      ],
    });
  });
}

const history = { records: tenMonths(), asOf: '2026-11-22T12:00:00Z' } as const;

const underPromise: HistorySituation = {
  kind: 'history',
  number: 7,
  title: 'Under-promise',
  about: 'Ten months of history: the suggested window would have been kept 95 times in 100.',
  ...history,
};

const policyOnTrial: HistorySituation = {
  kind: 'history',
  number: 8,
  title: 'The policy',
  about:
    'A merchandiser edits the policy: versioned, validated, run in shadow, simulated over past orders before it goes live.',
  ...history,
  candidate: {
    ...defaultPolicy,
    version: 2,
    remedies: defaultPolicy.remedies.map((terms) =>
      terms.kind === 'discount-this-order' ? { ...terms, basisPoints: 2_500 } : terms,
    ),
  },
};

const onTimeToSaySo: HistorySituation = {
  kind: 'history',
  number: 18,
  title: 'On time to say so',
  about: 'The time from the first sign to the first word is measured and shown.',
  asOf: '2026-11-22T12:00:00Z',
  records: [
    late.record,
    late.arrived,
    { ...sampleRecord(), order: { ...sampleOrder, id: '1002' } },
  ],
};

/** The second ten of the brief, and those of the first that are histories. */
export const secondHalf: readonly BriefSituation[] = [
  orderSystemDown,
  ownFile,
  somebodyElsesError,
  whatCanWeDo,
  slowTable,
  noQuietRedating,
  putItBehindYou,
  theLaw,
  deliveredSaysTheCarrier,
  underPromise,
  policyOnTrial,
  onTimeToSaySo,
];
