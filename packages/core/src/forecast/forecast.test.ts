import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AmendsError } from '../errors/amends-error.js';
import type { OrderEvent } from '../model/event.js';
import { sampleEvent, sampleRecord } from '../testing/index.js';
import { addDays, parseInstant } from '../time/index.js';
import { createLearner, forecasterFrom, journeysOf } from './index.js';
import type { Forecast, ForecastModel, ForecastQuestion, PastJourney } from './index.js';

const zone = 'America/New_York';
const noon = (day: string) => `${day}T12:00:00-05:00`;
const FIRST = '2026-01-05';
const NOW = noon('2026-03-30');

/** A past order of which the parcel was handed over and came after so many days. */
function past({
  ships = 1,
  comes = 5,
  ...rest
}: { ships?: number | null; comes?: number | null } & Partial<PastJourney> = {}): PastJourney {
  const after = (days: number | null) => (days === null ? null : noon(addDays(FIRST, days)));
  return {
    goal: 'door',
    timeZone: zone,
    placedAt: noon(FIRST),
    shippedAt: after(ships),
    arrivedAt: after(comes),
    until: NOW,
    ...rest,
  };
}

function learned(journeys: readonly PastJourney[], strength?: number): ForecastModel {
  const learner = createLearner({ strength });
  for (const journey of journeys) learner.learn(journey);
  return learner.model();
}

const many = (count: number, journey: PastJourney) => Array.from({ length: count }, () => journey);

/** Asks about an order placed on a Monday like those above, so many days later. */
function ask(
  model: ForecastModel,
  {
    day = 0,
    due = 7,
    ships = null,
    carrier = null,
    kind = 'deliver',
    out = null,
  }: {
    day?: number;
    due?: number;
    ships?: number | null;
    carrier?: string | null;
    kind?: 'deliver' | 'ship' | 'update';
    out?: number | null;
  } = {},
): Forecast | null {
  const record = sampleRecord({ order: { placedAt: noon('2026-04-06'), timeZone: zone } });
  const at = (days: number) => parseInstant(noon(addDays('2026-04-06', days)));
  const scan = (milestone: OrderEvent['milestone'], days: number) => ({
    at: at(days),
    event: sampleEvent('e', milestone, noon(addDays('2026-04-06', days)), {
      tracking: { carrier },
    }),
  });
  const firstScan = ships === null ? null : scan('shipped', ships);
  const question: ForecastQuestion = {
    asOf: at(day),
    // The end of the promised day.
    deadline: parseInstant(`${addDays('2026-04-06', due + 1)}T00:00:00-04:00`),
    zone,
    record,
    promise: {
      id: 'p',
      kind,
      window: { by: addDays('2026-04-06', due) },
      madeAt: noon('2026-04-06'),
    },
    unshipped: ships === null ? 1 : 0,
    journeys:
      firstScan === null
        ? []
        : [
            {
              label: null,
              firstScan,
              lastScan: out === null ? firstScan : scan('out-for-delivery', out),
            },
          ],
  };
  return forecasterFrom(model)(question);
}

const journeys = fc.record({
  ships: fc.option(fc.integer({ min: 0, max: 20 })),
  comes: fc.option(fc.integer({ min: 0, max: 200 })),
  carrier: fc.constantFrom('ups', 'UPS ', 'dhl', null, '__proto__'),
  country: fc.constantFrom('US', 'CA', undefined),
  promisedBy: fc.option(fc.integer({ min: 0, max: 90 }).map((days) => addDays(FIRST, days))),
  until: fc.integer({ min: 0, max: 100 }).map((days) => noon(addDays(FIRST, days))),
});
const histories = fc.array(journeys.map(past), { minLength: 20, maxLength: 60 });
const questions = fc.record({
  day: fc.integer({ min: 0, max: 60 }),
  due: fc.integer({ min: 0, max: 60 }),
  ships: fc.option(fc.integer({ min: 0, max: 20 })),
  carrier: fc.constantFrom('ups', 'gls', null),
});

describe('a forecast', () => {
  it('is a chance that rises with the deadline, and days that rise with the chance', () => {
    fc.assert(
      fc.property(histories, questions, (history, question) => {
        const model = learned(history);
        const answer = ask(model, question);
        if (answer === null) return;
        expect(answer.onTime).toBeGreaterThanOrEqual(0);
        expect(answer.onTime).toBeLessThanOrEqual(1);
        const days = [0.1, 0.5, 0.8, 0.95, 1].map((chance) => answer.by(chance) ?? '9999-12-31');
        expect(days).toEqual([...days].sort());
        expect(days[0]! >= addDays('2026-04-06', question.day)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('does not fall when the store has more time', () => {
    fc.assert(
      fc.property(histories, questions, (history, question) => {
        // Without promises, so that a later deadline is no other kind of order.
        const model = learned(history.map((journey) => ({ ...journey, promisedBy: null })));
        const chance = (due: number) => ask(model, { ...question, due })?.onTime ?? 0;
        expect(chance(question.due + 1)).toBeGreaterThanOrEqual(chance(question.due) - 1e-12);
      }),
      { numRuns: 60 },
    );
  });

  it('is what was counted, where all are alike', () => {
    const model = learned([...many(60, past({ comes: 4 })), ...many(40, past({ comes: 9 }))], 0);
    expect(ask(model, { ships: 1, day: 1 })?.onTime).toBeCloseTo(0.6);
    expect(ask(model, { day: 0 })?.onTime).toBeCloseTo(0.6);
    expect(ask(model, { ships: 1, day: 1 })?.by(0.6)).toBe('2026-04-10');
    expect(ask(model, { ships: 1, day: 1 })?.by(0.61)).toBe('2026-04-15');
  });

  it('asks what became of those that had taken as long', () => {
    const model = learned([...many(60, past({ comes: 4 })), ...many(40, past({ comes: 9 }))], 0);
    expect(ask(model, { ships: 1, day: 4 })?.onTime).toBeCloseTo(0.6);
    expect(ask(model, { ships: 1, day: 5 })?.onTime).toBe(0);
    expect(ask(model, { ships: 1, day: 5 })?.by(0.95)).toBe('2026-04-15');
  });

  it('counts what never came for as long as it was watched', () => {
    const lost = past({ comes: null });
    const model = learned([...many(50, past({ comes: 4 })), ...many(50, lost)], 0);
    expect(ask(model, { ships: 1, day: 1, due: 30 })?.onTime).toBeCloseTo(0.5);
    expect(ask(model, { ships: 1, day: 1 })?.by(0.9)).toBeNull();
    // Handed over yesterday: nobody knows yet, and it is held against nobody.
    const fresh = past({ comes: null, until: noon(addDays(FIRST, 2)) });
    const young = learned([...many(50, past({ comes: 4 })), ...many(50, fresh)], 0);
    expect(ask(young, { ships: 1, day: 1 })?.onTime).toBe(1);
  });

  it('waits for the hand-over first, where hand-overs are known', () => {
    const slow = past({ ships: 6, comes: 10 });
    const model = learned([...many(50, past({ ships: 1, comes: 5 })), ...many(50, slow)], 0);
    expect(ask(model, { day: 0 })?.onTime).toBeCloseTo(0.5);
    expect(ask(model, { day: 2 })?.onTime).toBe(0);
    // The history says nothing of hand-overs, so a missing one is no news.
    const silent = learned(many(100, past({ ships: null, comes: 5 })));
    expect(ask(silent, { day: 2 })?.onTime).toBe(1);
  });

  it('starts anew with the van', () => {
    const out = { outAt: noon(addDays(FIRST, 5)) };
    const model = learned([
      ...many(90, past({ comes: 5, ...out })),
      ...many(10, past({ comes: 12, ...out })),
    ]);
    expect(ask(model, { ships: 1, day: 7, out: 7 })?.onTime).toBeCloseTo(0.9);
  });

  it('knows a promise of hand-over, and none of a word', () => {
    const model = learned([...many(80, past({ ships: 2 })), ...many(20, past({ ships: 9 }))], 0);
    expect(ask(model, { kind: 'ship', due: 3 })?.onTime).toBeCloseTo(0.8);
    expect(ask(model, { kind: 'update' })).toBeNull();
  });

  it('says what it rests on, and nothing where there is too little', () => {
    const model = learned([
      ...many(40, past({ carrier: 'UPS' })),
      ...many(10, past({ carrier: 'DHL' })),
    ]);
    expect(ask(model, { ships: 1, carrier: ' ups' })?.basis).toEqual({
      traits: ['carrier', 'weekday'],
      orders: 40,
    });
    expect(ask(model, { ships: 1, carrier: 'gls' })?.basis).toEqual({ traits: [], orders: 50 });
    expect(ask(learned(many(19, past())), { ships: 1 })).toBeNull();
    expect(ask(learned([]))).toBeNull();
  });

  it('draws a thin group towards the larger one', () => {
    const model = learned([
      ...many(100, past({ carrier: 'ups', comes: 4 })),
      past({ carrier: 'dhl', comes: 12 }),
    ]);
    const thin = ask(model, { ships: 1, carrier: 'dhl' })?.onTime ?? 0;
    // One late order among twenty that count as on time.
    expect(thin).toBeGreaterThan(0.9);
    expect(thin).toBeLessThan(0.99);
  });
});

describe('what is learned', () => {
  it('is the same in any order, together or apart, and as JSON', () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat()), fc.nat(60), (history, seed, cut) => {
        const whole = learned(history);
        const mixed = [...history].map((each) => ({ each, key: Number(seed.next().value) }));
        mixed.sort((one, other) => one.key - other.key);
        expect(learned(mixed.map(({ each }) => each))).toEqual(whole);

        const together = createLearner();
        together.merge(learned(history.slice(cut)));
        together.merge(JSON.parse(JSON.stringify(learned(history.slice(0, cut)))) as ForecastModel);
        expect(together.model()).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it('can leave out what hardly differs, and forecasts on', () => {
    const history = [...many(50, past({ carrier: 'ups' })), ...many(3, past({ carrier: 'dhl' }))];
    const learner = createLearner();
    for (const journey of history) learner.learn(journey);
    const small = JSON.stringify(learner.model({ leastOrders: 30 }));
    expect(small).toContain('"ups"');
    expect(small).not.toContain('"dhl"');
    expect(ask(JSON.parse(small) as ForecastModel, { ships: 1, carrier: 'dhl' })?.onTime).toBe(1);
  });

  it('refuses what is no journey', () => {
    expect(() => learned([past({ placedAt: 'soon' })])).toThrow(
      expect.objectContaining({ code: 'invalid_instant', path: '/placedAt' }),
    );
    expect(() => learned([past({ timeZone: 'Mars' })])).toThrow(
      expect.objectContaining({ code: 'invalid_time_zone' }),
    );
  });
});

describe('a model from elsewhere', () => {
  const model = learned(many(30, past({ carrier: 'ups' })));

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['another version', { ...model, version: 2 }],
    ['another document', { ...model, schema: 'urn:example' }],
    ['a leg that there is not', { ...model, legs: [['order-moon', model.legs[0]?.[1]]] }],
    [
      'a day without a count',
      { ...model, legs: [['order-door', { ended: [1], left: [], parts: [] }]] },
    ],
    [
      'days that fall',
      { ...model, legs: [['order-door', { ended: [2, 1, 1, 1], left: [], parts: [] }]] },
    ],
    [
      'a day too far',
      { ...model, legs: [['order-door', { ended: [181, 1], left: [], parts: [] }]] },
    ],
    [
      'a count below zero',
      { ...model, legs: [['order-door', { ended: [1, -5], left: [], parts: [] }]] },
    ],
    [
      'half an order',
      { ...model, legs: [['order-door', { ended: [1, 0.5], left: [], parts: [] }]] },
    ],
    ['an infinite weight', { ...model, strength: Infinity }],
    ['an instant that is none', { ...model, learnedUntil: 'yesterday' }],
  ])('is refused: %s', (_, json) => {
    expect(() => forecasterFrom(json)).toThrow(AmendsError);
  });

  it('is refused when it nests without end, and never exhausts the stack', () => {
    let group: unknown = { ended: [], left: [], parts: [] };
    for (let depth = 0; depth < 50_000; depth += 1)
      group = { ended: [], left: [], parts: [['carrier', 'x', group]] };
    expect(() => forecasterFrom({ ...model, legs: [['order-door', group]] })).toThrow(
      expect.objectContaining({ code: 'invalid_payload' }),
    );
  });

  it('is read or refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('schema', 'legs', 'strength'), (value, key) => {
        for (const json of [value, { ...model, [key]: value }])
          try {
            forecasterFrom(json);
          } catch (error) {
            expect(error).toBeInstanceOf(AmendsError);
          }
      }),
    );
  });
});

describe('journeys of a record', () => {
  const tracking = { carrier: 'UPS', service: 'Ground' };
  const record = sampleRecord({
    order: { placedAt: '2026-11-02T15:04:00-05:00' },
    events: [
      sampleEvent('e1', 'label-created', '2026-11-03T09:00:00-05:00', {
        shipmentId: 's1',
        tracking,
      }),
      sampleEvent('e2', 'shipped', '2026-11-05T09:00:00-05:00', { shipmentId: 's1' }),
      sampleEvent('e3', 'out-for-delivery', '2026-11-09T09:00:00-05:00', { shipmentId: 's1' }),
      sampleEvent('e4', 'delivered', '2026-11-09T14:00:00-05:00', { shipmentId: 's1' }),
      sampleEvent('e5', 'shipped', '2026-11-06T09:00:00-05:00', { shipmentId: 's2' }),
    ],
  });

  it('are one a parcel', () => {
    const found = journeysOf(record, { asOf: '2026-11-20T00:00:00Z' });
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      ...tracking,
      goal: 'door',
      shippedAt: '2026-11-05T14:00:00Z',
      outAt: '2026-11-09T14:00:00Z',
      arrivedAt: '2026-11-09T19:00:00Z',
      until: '2026-11-20T00:00:00Z',
    });
    expect(found[1]).toMatchObject({ shippedAt: '2026-11-06T14:00:00Z', arrivedAt: null });
  });

  it('know nothing of later', () => {
    const [first] = journeysOf(record, { asOf: '2026-11-06T00:00:00Z' });
    expect(first).toMatchObject({
      shippedAt: '2026-11-05T14:00:00Z',
      outAt: null,
      arrivedAt: null,
    });
  });

  it('end where the order was cancelled', () => {
    const cancelled = sampleRecord({
      events: [sampleEvent('e1', 'cancelled', '2026-11-04T09:00:00-05:00')],
    });
    expect(journeysOf(cancelled, { asOf: '2026-11-20T00:00:00Z' })).toEqual([
      expect.objectContaining({ until: '2026-11-04T14:00:00Z', shippedAt: null }),
    ]);
  });
});
