import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFact } from '../evidence/fact.js';
import type { Fact } from '../evidence/index.js';
import type { Order } from '../model/order.js';
import { sampleEvent, sampleOrder } from '../testing/sample-record.js';
import { everything, paymentsOf } from './paid.js';
import type { Units } from './paid.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });

function refund(amount: number | null, lineIds: readonly string[] | null = null): Fact {
  const event = sampleEvent('r', 'refunded', '2026-11-12T12:00:00Z', {
    lineIds,
    amount: amount === null ? null : usd(amount),
  });
  return readFact(event, 0, 'UTC');
}

function unitsOf(order: Order, ...counts: readonly number[]): Units[] {
  return order.lines.map((line, at) => ({ line, units: counts[at] ?? 0 }));
}

describe('what was paid', () => {
  const second = (order: Order) => unitsOf(order, 0, 1).slice(1);

  it.each<[string, Partial<Order>, number | null]>([
    ['the list price, where the total is that of the lines', {}, 1_600],
    ['less, where the order was discounted: its part', { total: usd(2_900) }, 800],
    ['more, where a tax came on top', { total: usd(5_300) }, 1_760],
    ['the list price, where the total is not known', { total: null }, 1_600],
    [
      'nothing that nobody knows',
      {
        lines: [
          { id: 'l1', title: 'A', quantity: 1 },
          { id: 'l2', title: 'B', quantity: 1 },
        ],
      },
      null,
    ],
    ['nothing in another currency', { currency: 'EUR' }, null],
    ['nothing, where it was all for nothing', { total: usd(900) }, 0],
  ])('for one line is %s', (_says, change, amount) => {
    const order = { ...sampleOrder, ...change };
    expect(paymentsOf(order, []).goods(second(order))?.amount ?? null).toBe(amount);
  });

  it.each<[string, readonly Fact[], { goods: number; total: number; postage: number | null }]>([
    ['nothing was given back', [], { goods: 1_600, total: 4_900, postage: 900 }],
    ['some of that line was', [refund(600, ['l2'])], { goods: 1_000, total: 4_300, postage: 900 }],
    ['all of that line was', [refund(1_600, ['l2'])], { goods: 0, total: 3_300, postage: 900 }],
    ['some of the order was', [refund(4_000)], { goods: 900, total: 900, postage: 900 }],
    ['more than was paid was', [refund(9_999)], { goods: 0, total: 0, postage: null }],
    ['a refund says no amount', [refund(null)], { goods: 0, total: 0, postage: null }],
  ])('is what is left where %s', (_says, refunds, left) => {
    const { goods, total, postage } = paymentsOf(sampleOrder, refunds);
    expect({
      goods: goods(second(sampleOrder))?.amount,
      total: total?.amount,
      postage: postage?.amount ?? null,
    }).toEqual(left);
  });

  it('adds up to no more than the total, however it is cut', () => {
    const price = fc.integer({ min: 0, max: 100_000 });
    const line = fc.record({ price, quantity: fc.integer({ min: 1, max: 7 }) });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.option(fc.integer({ min: 0, max: 1_000_000 })),
        fc.integer({ min: 0, max: 3_000 }),
        fc.option(fc.integer({ min: 0, max: 500_000 })),
        (lines, total, shipping, back) => {
          const order: Order = {
            ...sampleOrder,
            lines: lines.map(({ price: unit, quantity }, at) => ({
              id: `l${at}`,
              title: 'A thing',
              quantity,
              unitPrice: usd(unit),
            })),
            total: total === null ? null : usd(total + shipping),
            shipping: usd(shipping),
          };
          const paid = paymentsOf(order, back === null ? [] : [refund(back)]);
          const whole = paid.goods(everything(order))?.amount ?? 0;
          const apart = order.lines.map((each) =>
            Array.from({ length: each.quantity }, (_, at) => at).map(
              (at) =>
                (paid.goods([{ line: each, units: at + 1 }])?.amount ?? 0) -
                (at === 0 ? 0 : (paid.goods([{ line: each, units: at }])?.amount ?? 0)),
            ),
          );
          for (const amount of apart.flat()) {
            expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
          }
          if (back === null && total !== null) {
            // Unit by unit, it is the whole to the cent.
            expect(apart.flat().reduce((sum, amount) => sum + amount, 0)).toBe(whole);
            expect(whole).toBe(total);
          }
          expect(whole).toBeLessThanOrEqual(paid.everything?.amount ?? Infinity);
        },
      ),
      { numRuns: 100 },
    );
  });
});
