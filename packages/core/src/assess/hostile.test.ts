import { describe, expect, it } from 'vitest';
import type { Milestone, OrderEvent } from '../model/event.js';
import type { OrderPromise } from '../model/promise.js';
import { readRecord } from '../model/read.js';
import { sampleEvent, samplePromise, sampleRecord } from '../testing/index.js';
import { isoOf, parseInstant } from '../time/index.js';
import { assess, judge, scopeOf } from './index.js';

const start = parseInstant('2026-11-03T12:00:00Z');
const asOf = '2026-12-24T12:00:00Z';

/** How often judging reads something of a fact: the step that everything is made of. */
function stepsFor(events: readonly OrderEvent[]): number {
  let steps = 0;
  const counting = <Value extends object>(value: Value): Value =>
    new Proxy(value, {
      get: (target, key, receiver): unknown => {
        steps += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  const record = sampleRecord({ events });
  const scope = scopeOf(record, samplePromise, { asOf });
  const all = new Map(scope.evidence.recorded.map((fact) => [fact, counting(fact)]));
  const facts = scope.facts.map((fact) => all.get(fact) ?? fact);
  judge({ ...scope, facts, evidence: { ...scope.evidence, facts, recorded: [...all.values()] } });
  return steps;
}

function events(
  count: number,
  milestones: readonly Milestone[],
  rest: (index: number) => Partial<OrderEvent> = () => ({}),
): OrderEvent[] {
  return Array.from({ length: count }, (_, index) =>
    sampleEvent(
      `e${index}`,
      milestones[index % milestones.length] ?? 'unknown',
      isoOf(start + index * 60_000),
      rest(index),
    ),
  );
}

describe('the work of a verdict grows no faster than the record', () => {
  const parcel = (index: number) => ({ shipmentId: `s${index}` });
  const backDated = (index: number) => ({
    ...parcel(index),
    recordedAt: isoOf(start + (index + 40_000) * 60_000),
  });
  it.each<[string, (count: number) => OrderEvent[]]>([
    ['one loss after another', (count) => events(count, ['lost'])],
    ['a loss a parcel', (count) => events(count, ['shipped', 'lost'], parcel)],
    ['damage and arrivals', (count) => events(count, ['delivered', 'damaged'], parcel)],
    [
      'claims upon claims',
      (count) => events(count, ['delivered', 'claim'], () => ({ claim: 'damaged' })),
    ],
    ['arrivals told after the deadline', (count) => events(count, ['delivered'], backDated)],
    [
      'losses and arrivals told late, of which nothing stands',
      (count) =>
        events(count, ['lost', 'delivered', 'unknown'], (index) => ({
          ...backDated(index),
          retracts: index % 3 === 2 ? `e${index - 2}` : null,
        })),
    ],
  ])('%s', (_name, make) => {
    const [few, many] = [stepsFor(make(150)), stepsFor(make(600))];
    // Four times the events: sixteen times the work would already be a square.
    expect(many / few).toBeLessThan(5);
  });

  it('and with its promises, of which there are at most five hundred, no faster than their square', () => {
    let steps = 0;
    const promises = (count: number) =>
      Array.from({ length: count }, (_, index): OrderPromise => ({
        ...samplePromise,
        id: `p${index}`,
        get revises() {
          steps += 1;
          return index === 0 ? null : `p${index - 1}`;
        },
      }));
    const stepsOf = (count: number) => {
      steps = 0;
      const record = sampleRecord({
        promises: promises(count),
        events: events(1, ['consented'], () => ({ promiseId: 'p1' })),
      });
      assess(record, record.promises[0] ?? samplePromise, { asOf });
      return steps;
    };
    expect(stepsOf(80) / stepsOf(20)).toBeLessThan(17);
  });
});

describe.each([
  '__proto__',
  'constructor',
  'toString',
  '<script>alert(1)</script>',
  '"; DROP TABLE orders; --',
  '\u0000\u202e',
  '\ud800',
  '../../etc/passwd',
  '${jndi:ldap://x}',
])('the text %j', (text) => {
  it('is an id, a line, a parcel and a carrier’s word like any other', () => {
    const record = sampleRecord({
      order: { id: text, lines: [{ id: text, title: text, quantity: 2 }] },
      promises: [{ ...samplePromise, id: text, lineIds: [text], source: text }],
      events: [
        sampleEvent(text, 'delivered', '2026-11-09T12:00:00Z', {
          shipmentId: text,
          lineIds: [text],
          quantity: 1,
          source: text,
          raw: { code: text, text },
          text,
        }),
      ],
    });
    const [promise] = readRecord(record).promises;
    if (promise === undefined) throw new Error('The promise is gone.');
    expect(assess(record, promise, { asOf: '2026-11-12T12:00:00Z' })).toMatchObject({
      orderId: text,
      promiseId: text,
      status: 'broken',
      lines: [{ lineId: text, fulfilled: 1, total: 2 }],
      issues: [],
    });
  });

  it('is no estimate, and no instant', () => {
    const event = sampleEvent('e1', 'shipped', '2026-11-05T12:00:00Z', { eta: text });
    const now = '2026-11-05T13:00:00Z';
    const verdict = assess(sampleRecord({ events: [event] }), samplePromise, { asOf: now });
    expect(verdict.issues).toMatchObject([{ code: 'unreadable-eta', eventIds: ['e1'] }]);
    expect(() => assess(sampleRecord(), samplePromise, { asOf: text })).toThrow(
      expect.objectContaining({ code: 'invalid_instant' }),
    );
  });
});
