import { describe, expect, it } from 'vitest';
import { checkAs } from '../../model/read.js';
import type { OrderRecord } from '../../model/record.js';
import { sampleEvent, sampleRecord } from '../../testing/index.js';
import { addDays } from '../../time/index.js';
import { BacktestSchema, backtest } from './index.js';
import { relearning } from './learning.js';
import { liveThrough } from './live-through.js';
import { pastOrderOf } from './past-order.js';
import type { PastOrder } from './past-order.js';

const asOf = '2026-12-31T12:00:00-05:00';
const at = (day: string) => `${day}T12:00:00-05:00`;

/** An order a day, promised within eight days, handed over on the next and delivered after so many. */
function past(number: number, comes: number | null, carrier = 'fast'): OrderRecord {
  const placed = addDays('2026-01-05', number);
  const scan = (id: string, milestone: 'shipped' | 'delivered', days: number) =>
    sampleEvent(id, milestone, at(addDays(placed, days)), {
      shipmentId: 's1',
      tracking: { carrier },
    });
  return sampleRecord({
    order: { id: `o${String(number).padStart(4, '0')}`, placedAt: at(placed) },
    promises: [
      { id: 'p1', kind: 'deliver', window: { by: addDays(placed, 8) }, madeAt: at(placed) },
    ],
    events: [scan('e1', 'shipped', 1), ...(comes === null ? [] : [scan('e2', 'delivered', comes)])],
  });
}

/** Every tenth order comes late; whatever is not there after five days comes late. */
const history = Array.from({ length: 300 }, (_, number) =>
  past(number, number % 10 === 9 ? 12 : 3 + (number % 3)),
);

describe('a backtest', () => {
  const result = backtest(history, { asOf });

  it('learns from the earlier orders and is tested on the later', () => {
    expect(result.learned).toMatchObject({ orders: 180, until: '2026-07-04T17:00:00Z' });
    expect(result.tested).toMatchObject({ orders: 120, missed: 12, neverCame: 0 });
  });

  it('warns on the morning on which it can be known, and of nothing else', () => {
    const [forecast] = result.warnings;
    // On the sixth morning what has not come will not come in time: three days are left.
    expect(forecast).toMatchObject({
      rule: 'forecast',
      threshold: 0.5,
      warned: 12,
      right: 12,
      precision: 1,
      recall: 1,
      leadDays: { median: 3 },
    });
    const of = (rule: string) => result.warnings.find((each) => each.rule === rule);
    expect(of('deadline-passed')).toMatchObject({
      precision: 1,
      recall: 1,
      leadDays: { median: 0 },
    });
    expect(of('eta')).toMatchObject({ warned: 0, precision: null, recall: 0 });
    expect(of('stall')?.warned).toBeGreaterThan(12);
  });

  it('counts what came by the days that were given', () => {
    const placed = result.calibration.filter(({ moment }) => moment === 'placed');
    for (const { chance, came, answered } of placed) {
      expect(answered).toBe(120);
      expect(came).toBeGreaterThanOrEqual(chance - 0.1);
    }
  });

  it('holds the recommended window against later orders', () => {
    expect(result.windows).toEqual([
      expect.objectContaining({
        traits: {},
        days: 12,
        tested: 120,
        kept: 1,
        promisedDays: 8,
        keptAsPromised: 0.9,
      }),
    ]);
  });

  it('fits its schema', () => {
    const read = checkAs(BacktestSchema, JSON.parse(JSON.stringify(result)));
    expect(read).toEqual({ ok: true, value: result });
  });

  it('is the same whatever the order of the records', () => {
    expect(backtest([...history].reverse(), { asOf })).toEqual(result);
  });

  it('leaves out what cannot be known, and says so', () => {
    const open = past(340, null);
    const bare = { ...past(341, 3), promises: [] };
    const { orders, tested } = backtest([...history, open, bare], { asOf: at('2026-12-12') });
    expect(orders).toEqual({ read: 302, leftOut: { 'no-promise': 1, open: 1, void: 0 } });
    expect(tested.orders).toBe(119);
  });

  it('has an answer for no orders at all', () => {
    expect(backtest([], { asOf })).toMatchObject({ tested: { orders: 0 }, windows: [] });
  });
});

describe('nothing is known before its time', () => {
  const orders = history.map((record) => pastOrderOf(record, { asOf })) as PastOrder[];
  const cut = Date.parse(at('2026-05-01'));
  const span = { from: cut, until: Date.parse(asOf), times: 4 };

  it('of other orders: what came of them later changes nothing', () => {
    const otherwise = history.map((record) => ({
      ...record,
      events: record.events.map((event) =>
        Date.parse(event.occurredAt) > cut
          ? { ...event, occurredAt: '2026-12-30T12:00:00-05:00', recordedAt: null }
          : event,
      ),
    }));
    const others = otherwise.map((record) => pastOrderOf(record, { asOf }));
    expect(relearning(others, span).modelAt(cut)).toEqual(relearning(orders, span).modelAt(cut));
  });

  it('of the order itself: the same mornings with or without its end', () => {
    const { forecasterAt } = relearning(orders, span);
    const late = orders.at(-1)!;
    const ended = liveThrough(late, forecasterAt, { asOf });
    const record = { ...late.record, events: late.record.events.slice(0, 1) };
    const endless = liveThrough({ ...late, record }, forecasterAt, { asOf });
    expect(ended.mornings).toEqual(endless.mornings);
    expect(ended.given).toEqual(endless.given);
    expect(ended.mornings).toHaveLength(8);
  });
});
