import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderEvent } from '../model/event.js';
import type { OrderPromise } from '../model/promise.js';
import { sampleEvent, samplePromise, sampleRecord } from '../testing/index.js';
import { parseInstant } from '../time/index.js';
import { reconcile } from './index.js';

const day = (number: number) => `2026-11-0${number}T12:00:00-05:00`;
const event = (id: string, number: number, rest: Partial<OrderEvent> = {}) =>
  sampleEvent(id, 'in-transit', day(number), rest);
const at = (number: number) => parseInstant(day(number));

function known(events: readonly OrderEvent[], asOf = at(9), promises?: readonly OrderPromise[]) {
  return reconcile(sampleRecord({ events, ...(promises && { promises }) }), asOf);
}
const idsOf = (events: readonly OrderEvent[], asOf = at(9)) =>
  known(events, asOf).facts.map(({ id }) => id);

describe('what is known', () => {
  it('is what was recorded by then, in the order in which it happened', () => {
    const events = [event('e3', 3), event('e1', 1, { recordedAt: day(4) }), event('e2', 2)];
    expect(idsOf(events)).toEqual(['e1', 'e2', 'e3']);
    expect(idsOf(events, at(3))).toEqual(['e2', 'e3']);
    expect(idsOf(events, at(2) - 1)).toEqual([]);
    expect(idsOf(events, at(2))).toEqual(['e2']);
  });

  it('is each event once, however often and in whatever spelling it was sent', () => {
    const events = [
      event('e1', 1, { condition: 'ok', eta: null }),
      { ...event('e1', 1), occurredAt: '2026-11-01T17:00:00Z' },
      { ...event('e1', 1), recordedAt: day(5) },
    ];
    expect(known(events)).toMatchObject({ issues: [], facts: [{ id: 'e1', recordedAt: at(1) }] });
  });

  it('is what was said first where one id says two things; that is an issue', () => {
    const events = [
      event('e1', 2, { recordedAt: day(3), shipmentId: 's2' }),
      event('e1', 1, { shipmentId: 's1' }),
    ];
    const issue = { code: 'duplicate-id-differs', params: {}, eventIds: ['e1'] };
    for (const order of [events, [...events].reverse()]) {
      expect(known(order)).toMatchObject({ facts: [{ shipmentId: 's1' }], issues: [issue] });
    }
    expect(known(events, at(2)).issues).toEqual([]);
  });

  it('puts what happened at one moment in an order of its own', () => {
    const events = ['e2', 'e1', 'e3'].map((id) => event(id, 1));
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: 3 }), (shuffled) => {
        expect(idsOf(shuffled)).toEqual(['e1', 'e2', 'e3']);
      }),
    );
  });

  it("had happened by then, whatever the sender's clock says; that is an issue", () => {
    const evidence = known([event('e1', 5, { recordedAt: day(4) })]);
    expect(evidence.facts[0]?.at).toBe(at(4));
    expect(evidence.issues).toEqual([
      { code: 'occurred-after-recorded', params: {}, eventIds: ['e1'] },
    ]);
  });
});

describe('what is taken back', () => {
  const retract = (id: string, target: string, number: number) =>
    event(id, number, { retracts: target });

  it('stops counting once that was recorded', () => {
    const events = [event('e1', 1), retract('r1', 'e1', 3)];
    expect(idsOf(events, at(3) - 1)).toEqual(['e1']);
    expect(idsOf(events, at(3))).toEqual(['r1']);
  });

  it('may be taken back before it is heard of', () => {
    const events = [event('e1', 1, { recordedAt: day(5) }), retract('r1', 'e1', 3)];
    expect(known(events, at(3)).issues).toEqual([
      { code: 'unknown-retraction', params: { retracts: 'e1' }, eventIds: ['r1'] },
    ]);
    expect(known(events, at(5))).toMatchObject({ issues: [], facts: [{ id: 'r1' }] });
  });

  it('counts again where the taking back was taken back', () => {
    const events = [event('e1', 1), retract('r1', 'e1', 2), retract('r2', 'r1', 3)];
    expect(idsOf(events)).toEqual(['e1', 'r2']);
    expect(idsOf([...events, retract('r3', 'r2', 4)])).toEqual(['r1', 'r3']);
  });

  it('stays taken back by one where another taking back was withdrawn', () => {
    const events = [
      event('e1', 1),
      retract('r1', 'e1', 2),
      retract('r2', 'e1', 3),
      retract('r3', 'r1', 4),
    ];
    expect(idsOf(events)).toEqual(['r2', 'r3']);
  });

  it.each([
    ['itself', [retract('r1', 'r1', 1)], ['r1']],
    ['one another', [retract('r1', 'r2', 1), retract('r2', 'r1', 2)], ['r1', 'r2']],
  ])('is nothing where events take back %s; that is an issue', (_, events, ring) => {
    expect(known(events)).toMatchObject({
      issues: [{ code: 'retraction-cycle', params: {}, eventIds: ring }],
    });
    expect(idsOf(events)).toEqual(ring);
  });

  it('can be part of a ring that another event breaks open', () => {
    const events = [retract('r1', 'r2', 1), retract('r2', 'r1', 2), retract('r3', 'r1', 3)];
    expect(idsOf(events)).not.toContain('r1');
    expect(idsOf(events)).toContain('r3');
  });

  it('holds a chain of any length', () => {
    const chain = Array.from({ length: 5_000 }, (_, at) =>
      sampleEvent(`e${at}`, 'unknown', day(1), { retracts: at === 0 ? null : `e${at - 1}` }),
    );
    expect(known(chain).facts).toHaveLength(2_500);
  });
});

describe('contradictions', () => {
  it.each([
    [
      'delivered before it was shipped',
      [
        event('e1', 2, { milestone: 'delivered', shipmentId: 's1' }),
        event('e2', 3, { milestone: 'shipped', shipmentId: 's1' }),
      ],
      { code: 'delivered-before-shipped', eventIds: ['e1', 'e2'] },
    ],
    [
      'delivered, and then on its way back',
      [
        event('e1', 2, { milestone: 'delivered', shipmentId: 's1' }),
        event('e2', 3, { milestone: 'returning', shipmentId: 's1' }),
      ],
      { code: 'delivered-then-returned', eventIds: ['e1', 'e2'] },
    ],
    [
      'the whole order delivered before it was shipped, in a parcel without an id',
      [
        event('e1', 2, { milestone: 'delivered' }),
        event('e2', 3, { milestone: 'shipped', lineIds: ['l1'] }),
        event('e3', 4, { milestone: 'shipped' }),
      ],
      { code: 'delivered-before-shipped', eventIds: ['e1', 'e3'] },
    ],
    [
      'a line that was never ordered',
      [event('e1', 2, { lineIds: ['l9'] })],
      { code: 'unknown-line', params: { lineId: 'l9' } },
    ],
    [
      'a promise that was never made',
      [event('e1', 2, { promiseId: 'p9' })],
      { code: 'unknown-promise', params: { promiseId: 'p9' } },
    ],
  ] as const)('%s: an issue, and no error', (_, events, issue) => {
    expect(known(events).issues).toMatchObject([issue]);
  });

  it('between promises are issues too', () => {
    const ring: OrderPromise[] = [
      { ...samplePromise, revises: 'p2' },
      { ...samplePromise, id: 'p2', revises: 'p1' },
      { ...samplePromise, id: 'p3', revises: 'p9' },
    ];
    expect(known([], at(9), ring).issues).toEqual([
      { code: 'revision-cycle', params: { promiseId: 'p1' }, eventIds: [] },
      { code: 'revision-cycle', params: { promiseId: 'p2' }, eventIds: [] },
      { code: 'unknown-promise', params: { promiseId: 'p9', revisedBy: 'p3' }, eventIds: [] },
    ]);
  });

  it('of two parcels are none', () => {
    const events = [
      event('e1', 2, { milestone: 'delivered', shipmentId: 's1' }),
      event('e2', 3, { milestone: 'shipped', shipmentId: 's2' }),
    ];
    expect(known(events).issues).toEqual([]);
  });
});

describe('hostile text', () => {
  const texts = [
    '__proto__',
    'constructor',
    '<img src=x onerror=alert(1)>',
    '\u0000',
    '\ud800',
    'e'.repeat(5_000),
  ];

  it.each(texts)('%.20s is an id like any other', (text) => {
    const events = [
      event(text, 1, { shipmentId: text, lineIds: [text], raw: { text } }),
      event('r1', 2, { retracts: text }),
    ];
    const evidence = known(events);
    expect(evidence.facts.map(({ id }) => id)).toEqual(['r1']);
    expect(evidence.retractions.map(({ taken }) => taken.id)).toEqual([text]);
  });
});
