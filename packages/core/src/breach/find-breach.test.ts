import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/index.js';
import type { OrderEvent } from '../model/event.js';
import { instant, randomRecord } from '../__tests__/random-record.js';
import type { Order } from '../model/order.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import {
  sampleEvent,
  sampleOrder,
  samplePromise,
  sampleRecord,
  situations,
} from '../testing/index.js';
import { breachIdFor, findBreach } from './index.js';
import type { BreachOptions } from './index.js';

const revision: OrderPromise = {
  ...samplePromise,
  id: 'p2',
  window: { by: '2026-11-13' },
  madeAt: '2026-11-09T09:00:00-05:00',
  revises: 'p1',
};

function breachOf({
  order = {},
  promises = [samplePromise],
  events = [],
  about = 'p1',
  asOf = '2026-11-11T10:00:00-05:00',
  ...options
}: {
  readonly order?: Partial<Order>;
  readonly promises?: readonly OrderPromise[];
  readonly events?: readonly OrderEvent[];
  readonly about?: string;
  readonly asOf?: string;
} & Omit<BreachOptions, 'asOf'> = {}) {
  const record = sampleRecord({ order, promises, events });
  const promise = promises.find(({ id }) => id === about) ?? samplePromise;
  return findBreach(record, assess(record, promise, { asOf }), { asOf, ...options });
}

const november = (day: string) => `2026-11-${day}T10:00:00-05:00`;

describe('a breach', () => {
  it.each([
    ['on track', '03'],
    ['kept', '09'],
  ])('is none while the promise is %s', (status, day) => {
    const events = status === 'kept' ? [sampleEvent('e1', 'delivered', november('08'))] : [];
    expect(breachOf({ events, asOf: november(day) })).toBeNull();
  });

  it('is pending while the promise is at risk', () => {
    const events = [
      sampleEvent('e1', 'shipped', november('05'), { lineIds: ['l2'], eta: '2026-11-12' }),
    ];
    expect(breachOf({ events, asOf: november('05') })).toMatchObject({
      id: '1001:p1',
      stage: 'pending',
      lateDays: 0,
      since: november('05').replace('T10:00:00-05:00', 'T15:00:00Z'),
      lines: [{ lineId: 'l2', units: 1 }],
    });
  });

  it('has one id however often and whenever it is found, over every revision', () => {
    const ids = ['11', '12', '16', '30'].flatMap((day) =>
      ['p1', 'p2'].map(
        (about) =>
          breachOf({ about, promises: [samplePromise, revision], asOf: november(day) })?.id,
      ),
    );
    expect(new Set(ids.filter((id) => id !== undefined))).toEqual(new Set(['1001:p1']));
  });

  it('is the same whatever order its evidence came in, and keeps its id whatever comes of it', () => {
    fc.assert(
      fc.property(
        randomRecord.chain((record) =>
          fc.record({
            record: fc.constant(record),
            shuffled: fc.shuffledSubarray([...record.events], {
              minLength: record.events.length,
            }),
            at: fc.tuple(instant, instant),
          }),
        ),
        ({ record, shuffled, at }) => {
          const ids = record.promises.flatMap((promise) =>
            at.flatMap((asOf) => {
              const found = (each: OrderRecord) =>
                findBreach(each, assess(each, promise, { asOf }), { asOf });
              const breach = found(record);
              const again = { ...record, events: [...shuffled, ...shuffled.slice(0, 2)] };
              expect(found(again)).toEqual(breach);
              return breach === null || promise.id === 'p3' ? [] : [breach.id];
            }),
          );
          expect(new Set(ids).size).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('has an id of its own for every order and promise, whatever they are called', () => {
    const id = fc.string({
      unit: fc.constantFrom('a', ':', '%', '3', 'A', '/', 'é'),
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.tuple(id, id), fc.tuple(id, id), (one, other) => {
        const isSame = one[0] === other[0] && one[1] === other[1];
        expect(breachIdFor(...one) === breachIdFor(...other)).toBe(isSame);
      }),
      { numRuns: 2_000 },
    );
    expect(breachIdFor('\ud800', 'p1')).toBe(breachIdFor('\ufffd', 'p1'));
  });

  it('names the promise that was first made, and the units that are missing', () => {
    const events = [
      sampleEvent('e1', 'delivered', november('09'), { lineIds: ['l1'], quantity: 3 }),
    ];
    const lines = sampleOrder.lines.map((line) => ({ ...line, quantity: 4 }));
    expect(
      breachOf({
        about: 'p2',
        promises: [samplePromise, revision],
        order: { lines },
        events,
        asOf: november('16'),
      }),
    ).toMatchObject({
      promiseId: 'p1',
      lines: [
        { lineId: 'l1', units: 1 },
        { lineId: 'l2', units: 4 },
      ],
    });
  });

  it('still names them once they have come', () => {
    const events = [
      sampleEvent('e1', 'delivered', november('09'), { lineIds: ['l1'] }),
      sampleEvent('e2', 'delivered', november('13'), { lineIds: ['l2'] }),
    ];
    expect(breachOf({ events, asOf: november('20') })).toMatchObject({
      lines: [{ lineId: 'l2', units: 1 }],
      lateDays: 3,
    });
  });

  it('of a promise that the record does not hold cannot be placed', () => {
    const { asOf } = situations.runningLate;
    const assessment = assess(sampleRecord(), samplePromise, { asOf });
    expect(() => findBreach(sampleRecord({ promises: [] }), assessment, { asOf })).toThrow(
      expect.objectContaining({ code: 'not_found' }),
    );
  });
});

describe('days late', () => {
  it.each([
    ['11', 1],
    ['13', 3],
    ['14', 3],
    ['15', 3],
    ['16', 4],
  ])('are business days: as of the %sth there are %d', (day, lateDays) => {
    expect(breachOf({ asOf: november(day) })?.lateDays).toBe(lateDays);
  });

  it('run from the claim where it came in time and was no good', () => {
    const events = [
      sampleEvent('e1', 'delivered', november('09')),
      sampleEvent('e2', 'claim', november('26'), { claim: 'damaged' }),
    ];
    expect(breachOf({ events, asOf: november('27') })).toMatchObject({
      lateDays: 1,
      since: '2026-11-26T15:00:00Z',
    });
  });

  it('are none before the deadline, however certain the failure', () => {
    const events = [sampleEvent('e1', 'lost', november('06'))];
    expect(breachOf({ events, asOf: november('09') })).toMatchObject({
      stage: 'actual',
      lateDays: 0,
    });
  });
});

describe('severity', () => {
  const plain = { promises: [{ ...samplePromise, lineIds: ['l1', 'l2'] }] };
  const part = [sampleEvent('e1', 'delivered', november('09'), { lineIds: ['l1'] })];
  const cheapPopcorn = sampleOrder.lines.map((line) =>
    line.id === 'l2' ? { ...line, unitPrice: { amount: 200, currency: 'USD' } } : line,
  );

  it.each([
    ['a day late', { asOf: november('11') }, 'slight'],
    ['two days late', { asOf: november('12') }, 'moderate'],
    ['four days late', { asOf: november('16') }, 'moderate'],
    ['five days late', { asOf: november('17') }, 'grave'],
    [
      'two days late with a small part',
      { asOf: november('12'), events: part, order: { lines: cheapPopcorn } },
      'slight',
    ],
    [
      'a day late with dear goods',
      {
        order: {
          lines: sampleOrder.lines.map((line) => ({
            ...line,
            unitPrice: { amount: 20_000, currency: 'USD' },
          })),
        },
      },
      'moderate',
    ],
    [
      'a day late for the second time',
      { order: { customer: { history: { breaches: 1 } } } },
      'moderate',
    ],
    [
      'a day late where the day was the point',
      { promises: [{ ...samplePromise, essential: true }] },
      'grave',
    ],
    [
      'a day late, and three more to wait',
      { promises: [samplePromise, { ...revision, window: { by: '2026-11-13' } }] },
      'moderate',
    ],
    [
      'lost with everything in it',
      { events: [sampleEvent('e1', 'lost', november('06'))], asOf: november('07') },
      'grave',
    ],
    [
      'lost with a small part',
      {
        events: [...part, sampleEvent('e2', 'lost', november('10'), { lineIds: ['l2'] })],
        order: { lines: cheapPopcorn },
        asOf: november('10'),
      },
      'moderate',
    ],
  ] as const)('%s', (_, input, severity) => {
    expect(breachOf({ ...plain, ...input })?.severity).toBe(severity);
  });

  it("is the store's to weigh", () => {
    expect(breachOf({ asOf: november('12'), severity: { graveDays: 2 } })?.severity).toBe('grave');
  });

  it('weighs by units where prices are missing, or in another currency', () => {
    const lines = sampleOrder.lines.map(({ id, title }) => ({
      id,
      title,
      quantity: id === 'l1' ? 9 : 1,
    }));
    const events = [sampleEvent('e1', 'delivered', november('09'), { lineIds: ['l1'] })];
    expect(breachOf({ order: { lines }, events, asOf: november('12') })?.severity).toBe('slight');
  });
});

describe('recurrence', () => {
  const earlier: OrderPromise = {
    ...samplePromise,
    id: 'p0',
    kind: 'ship',
    window: { by: '2026-11-05' },
  };

  it("counts other promises of the order that were broken before, and the customer's other orders", () => {
    const order = { customer: { history: { breaches: 2 } } };
    expect(breachOf({ order, promises: [earlier, samplePromise] })?.recurrence).toEqual({
      order: 1,
      customer: 2,
    });
    expect(breachOf({ promises: [earlier, samplePromise], about: 'p0' })?.recurrence).toEqual({
      order: 0,
      customer: 0,
    });
  });

  it('counts the first date once the new one is broken too', () => {
    const promises = [samplePromise, revision];
    expect(breachOf({ promises, asOf: november('12') })?.recurrence.order).toBe(0);
    expect(breachOf({ promises, asOf: november('14') })?.recurrence.order).toBe(1);
    expect(breachOf({ promises, about: 'p2', asOf: november('14') })?.recurrence.order).toBe(1);
  });

  it('counts one trouble once, although it breaks two dates', () => {
    const events = [sampleEvent('e1', 'lost', november('10'))];
    expect(breachOf({ promises: [samplePromise, revision], events })?.recurrence.order).toBe(0);
  });

  it('counts what the records of other orders show, of this customer and once each', () => {
    const lateOrder = (id: string, customerId: string, by = '2026-10-20') => ({
      ...sampleRecord({
        order: { id, customer: { id: customerId } },
        promises: [{ ...samplePromise, window: { by }, madeAt: '2026-10-01T10:00:00-04:00' }],
      }),
    });
    const others = [
      lateOrder('900', 'c-1'),
      lateOrder('900', 'c-1'),
      lateOrder('901', 'c-2'),
      // Broken only after this one was.
      lateOrder('902', 'c-1', '2026-11-10'),
      lateOrder('1001', 'c-1'),
    ];
    const customer = (otherOrders: typeof others, breaches: number) =>
      breachOf({ otherOrders, order: { customer: { id: 'c-1', history: { breaches } } } })
        ?.recurrence.customer;
    expect(customer(others, 0)).toBe(1);
    expect(customer(others, 3)).toBe(3);
    expect(breachOf({ otherOrders: others, order: { customer: {} } })?.recurrence.customer).toBe(0);
  });

  it('counts words of our own that we did not keep', () => {
    expect(breachOf({ brokenWords: 1 })).toMatchObject({
      recurrence: { order: 1, customer: 0 },
      severity: 'moderate',
    });
  });

  it('knows nothing of promises that were made later', () => {
    const promises = [samplePromise, { ...earlier, madeAt: november('20') }];
    expect(breachOf({ promises })?.recurrence.order).toBe(0);
  });
});

describe('fault', () => {
  const shipped = sampleEvent('e1', 'shipped', november('05'), { shipmentId: 's1' });
  const trouble = (rest: Partial<OrderEvent>) => [
    shipped,
    sampleEvent('e2', 'in-transit', november('09'), {
      shipmentId: 's1',
      condition: 'exception',
      ...rest,
    }),
  ];

  it.each([
    ['weather', 'external'],
    ['customs', 'external'],
    ['strike', 'external'],
    ['disaster', 'external'],
    ['security', 'external'],
    ['stock', 'store'],
    ['capacity', 'store'],
    ['store-error', 'store'],
    ['supplier', 'supplier'],
    ['carrier-error', 'carrier'],
    ['customer', 'customer'],
    ['payment', 'customer'],
    ['other', 'carrier'],
    [null, 'carrier'],
  ] as const)('of what is put down to %s lies with: %s', (reason, fault) => {
    expect(breachOf({ events: trouble({ reason }) })?.fault).toBe(fault);
  });

  it.each([
    ['nobody handed it over', [], 'store'],
    ['it is not in stock', [sampleEvent('e1', 'backordered', november('04'))], 'store'],
    [
      'the store cancelled',
      [sampleEvent('e1', 'cancelled', november('04'), { source: 'store' })],
      'store',
    ],
    [
      'the supplier let the store down',
      [sampleEvent('e1', 'backordered', november('04'), { reason: 'supplier' })],
      'supplier',
    ],
    [
      'it was lost',
      [shipped, sampleEvent('e2', 'lost', november('09'), { shipmentId: 's1' })],
      'carrier',
    ],
    ['it is stuck', [shipped], 'carrier'],
    [
      'the wrong thing came',
      [
        sampleEvent('e1', 'delivered', november('09')),
        sampleEvent('e2', 'claim', november('10'), { claim: 'wrong-item' }),
      ],
      'store',
    ],
    [
      'nobody knows',
      [shipped, sampleEvent('e2', 'in-transit', november('11'), { shipmentId: 's1' })],
      'unknown',
    ],
    [
      'the address was wrong, for the customer to mend',
      trouble({ reason: 'address', actionBy: 'customer' }),
      'customer',
    ],
    [
      'it was refused at the door',
      [
        shipped,
        sampleEvent('e2', 'returning', november('09'), { shipmentId: 's1', reason: 'customer' }),
      ],
      'customer',
    ],
  ] as const)('where %s lies with: %s', (_, events, fault) => {
    expect(breachOf({ events })?.fault).toBe(fault);
  });

  it('is looked for among the lines that are missing', () => {
    const events = [
      sampleEvent('e1', 'backordered', november('04'), { lineIds: ['l2'], reason: 'supplier' }),
      sampleEvent('e2', 'delivered', november('09'), {
        lineIds: ['l1'],
        condition: 'delayed',
        reason: 'weather',
      }),
    ];
    expect(breachOf({ events })?.fault).toBe('supplier');
  });

  it('is still known once it has come', () => {
    const events = [
      ...trouble({ reason: 'weather' }),
      sampleEvent('e3', 'delivered', november('13'), { shipmentId: 's1' }),
    ];
    expect(breachOf({ events, asOf: november('20') })?.fault).toBe('external');
  });
});
