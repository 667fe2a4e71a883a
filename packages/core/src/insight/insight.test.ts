import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseLife } from '../__tests__/case-life.js';
import { AmendsError } from '../errors/amends-error.js';
import type { OrderEvent } from '../model/event.js';
import type { OrderRecord } from '../model/record.js';
import { checkAs } from '../model/read.js';
import { sampleEvent, sampleRecord } from '../testing/index.js';
import { createInsight, InsightReportSchema, insightReport } from './index.js';
import type { InsightTally } from './index.js';

const asOf = '2026-12-20T12:00:00-05:00';
const tracking = { carrier: 'UPS' };

/** The sample order, promised for the tenth and delivered on a day of November 2026. */
function delivered(day: number | null, events: readonly OrderEvent[] = []): OrderRecord {
  const on = (date: number, id: string, milestone: OrderEvent['milestone']) =>
    sampleEvent(id, milestone, `2026-11-${String(date).padStart(2, '0')}T12:00:00-05:00`, {
      shipmentId: 's1',
      tracking,
    });
  const arrival = day === null ? [] : [on(day, 'e2', 'delivered')];
  return sampleRecord({
    promises: [
      {
        id: 'p1',
        kind: 'deliver',
        window: { by: '2026-11-10' },
        madeAt: '2026-11-02T15:04:00-05:00',
      },
    ],
    events: [on(4, 'e1', 'shipped'), ...arrival, ...events],
  });
}

function tallyOf(records: readonly OrderRecord[]): InsightTally {
  const insight = createInsight();
  for (const record of records) insight.addRecord(record, { asOf });
  return insight.tally();
}

const times = <Value>(count: number, value: Value): Value[] =>
  Array.from({ length: count }, () => value);

describe('insight', () => {
  it('says how many promises were kept, by kind, carrier, lane and weekday', () => {
    const { kept } = insightReport(
      tallyOf([...times(3, delivered(9)), delivered(13), delivered(null)]),
    );
    const all = kept.find(({ by }) => by === 'all');
    expect(all).toMatchObject({ kept: 3, broken: 2, share: 0.6 });
    expect(all?.lateDays).toEqual({ median: 3, ninetieth: 3 });
    const rest = kept.filter(({ by }) => by !== 'all').map(({ by, value }) => [by, value]);
    expect(rest).toEqual([
      ['carrier', 'ups'],
      ['kind', 'deliver'],
      ['lane', '→ US-NY'],
      ['weekday', '1'],
    ]);
  });

  it('measures from the first sign to the first word', () => {
    const told = (at: string) => sampleEvent('n1', 'notified', at, { promiseId: 'p1' });
    // Nothing moved for three business days: a sign at midnight of Monday the ninth.
    const late = delivered(13, [told('2026-11-10T14:30:00-05:00')]);
    const before = delivered(13, [told('2026-11-03T14:30:00-05:00')]);
    const { firstWord } = insightReport(tallyOf([late, before, delivered(13), delivered(6)]));
    expect(firstWord).toEqual({
      told: 2,
      silent: 1,
      withinADay: 1 / 3,
      hours: { median: 0, ninetieth: 39 },
    });
  });

  it('counts a new date that the store stated as a word', () => {
    const record = delivered(13);
    const revision = {
      ...record.promises[0]!,
      id: 'p2',
      revises: 'p1',
      window: { by: '2026-11-14' },
      madeAt: '2026-11-09T10:00:00-05:00',
    };
    const revised = { ...record, promises: [...record.promises, revision] };
    expect(insightReport(tallyOf([revised])).firstWord).toMatchObject({
      told: 1,
      hours: { median: 10 },
    });
  });

  it('recommends the window that would have been kept 95 times in 100', () => {
    const history = [...times(95, delivered(6)), ...times(5, delivered(20))];
    expect(insightReport(tallyOf(history)).windows[0]).toEqual({
      traits: {},
      days: 4,
      share: 0.95,
      orders: 100,
    });
    // What never came is no promise kept, and no window helps it.
    const lost = [...times(90, delivered(6)), ...times(10, delivered(null))];
    expect(insightReport(tallyOf(lost)).windows[0]).toMatchObject({ days: null, orders: 100 });
    expect(insightReport(tallyOf(lost), { share: 0.9 }).windows[0]).toMatchObject({ days: 4 });
    expect(insightReport(tallyOf(times(99, delivered(6)))).windows).toEqual([]);
  });

  it('adds up what recovery cost, and who was let down before', () => {
    const record = delivered(null);
    let life = caseLife().advance(record, '2026-11-12T12:00:00Z');
    const offer = life.current!.offer!;
    const paid = offer.options.find(({ value }) => value !== null)!;
    life = life.choose({ kind: 'option', optionId: paid.id }, '2026-11-12T13:00:00Z');
    const insight = createInsight();
    insight.addCase(life.current!);
    expect(insight.tally().costs).toEqual([
      { kind: paid.kind, ...paid.value, state: 'pending', count: 1 },
    ]);
    const { remedy, breach } = life.current!;
    life = life.append({
      type: 'remedy.fulfilled',
      at: '2026-11-12T14:00:00Z',
      remedyId: remedy!.id,
      reference: null,
    });
    const again = {
      ...life.current!,
      breach: { ...breach, recurrence: { order: 0, customer: 1 } },
    };
    insight.addCase(again);
    insight.addCase(again);
    const { costs, causes } = insightReport(insight.tally());
    expect(costs).toContainEqual({
      kind: paid.kind,
      currency: 'USD',
      amount: 2 * paid.value!.amount,
      state: 'done',
      count: 2,
    });
    expect(causes).toEqual([
      { reason: breach.reasons[0]!.code, fault: breach.fault, cases: 3, repeats: 2 },
    ]);
  });

  it('is the same in any order, together or apart, and fits its schema', () => {
    const records = fc.array(
      fc.option(fc.integer({ min: 4, max: 28 })).map((day) => delivered(day)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(records, fc.nat(8), (history, cut) => {
        const whole = tallyOf(history);
        expect(tallyOf([...history].reverse())).toEqual(whole);
        const together = createInsight();
        together.merge(tallyOf(history.slice(cut)));
        together.merge(JSON.parse(JSON.stringify(tallyOf(history.slice(0, cut)))) as InsightTally);
        expect(together.tally()).toEqual(whole);
        const read = checkAs(InsightReportSchema, JSON.parse(JSON.stringify(insightReport(whole))));
        expect(read).toMatchObject({ ok: true });
      }),
      { numRuns: 15 },
    );
  });

  it('refuses what is no tally', () => {
    const tally = tallyOf([delivered(6)]);
    for (const [key, value] of [
      ['version', 2],
      ['kept', [{ by: 'moon' }]],
      ['records', -1],
      ['firstWord', { hours: [1], silent: 0 }],
      ['journeys', {}],
    ] as const) {
      const broken = { ...tally, [key]: value };
      expect(() => insightReport(broken), key).toThrow(AmendsError);
      expect(() => createInsight().merge(broken), key).toThrow(AmendsError);
    }
  });
});
