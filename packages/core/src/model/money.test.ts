import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money, shareOf, splitMoney } from './money.js';

const amount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 });

describe('a share', () => {
  it.each([
    [4_900, 1_500, 735],
    [1, 5_000, 1],
    [1, 4_999, 0],
    [333, 3_333, 111],
    [0, 10_000, 0],
    [-1, 5_000, 0],
    [Number.MAX_SAFE_INTEGER, 10_000, Number.MAX_SAFE_INTEGER],
    // Number.MAX_SAFE_INTEGER times 3333 is more than a number can hold exactly.
    [9_007_199_254_740_991, 3_333, 3_002_099_511_605_172],
  ])('of %i at %i basis points is %i', (of, basisPoints, share) => {
    expect(shareOf(money(of, 'USD'), basisPoints)).toEqual({ amount: share, currency: 'USD' });
  });

  it('is refused in fractions of a basis point', () => {
    expect(() => shareOf(money(100, 'USD'), 12.5)).toThrow('basis points');
  });
});

describe('a split', () => {
  it('gives what is left to the largest remainders', () => {
    const parts = splitMoney(money(100, 'USD'), [1, 1, 1]);
    expect(parts.map((each) => each.amount)).toEqual([34, 33, 33]);
    expect(splitMoney(money(10, 'JPY'), [1, 5, 3]).map((each) => each.amount)).toEqual([1, 6, 3]);
    expect(splitMoney(money(5, 'USD'), [0, 0]).map((each) => each.amount)).toEqual([3, 2]);
  });

  it('adds up, is whole, and is at most one unit from the exact part', () => {
    fc.assert(
      fc.property(amount, weights, (whole, by) => {
        const parts = splitMoney(money(whole, 'USD'), by).map((each) => BigInt(each.amount));
        expect(parts.reduce((sum, each) => sum + each, 0n)).toBe(BigInt(whole));
        const total = by.reduce((sum, each) => sum + BigInt(each), 0n);
        for (const [at, part] of parts.entries()) {
          if (total === 0n) continue;
          const exact = BigInt(whole) * BigInt(by[at] ?? 0);
          const far = part * total - exact;
          expect(far < total && far > -total).toBe(true);
        }
      }),
    );
  });

  it.each<[string, number, number[]]>([
    ['by nothing', 10, []],
    ['by a negative weight', 10, [1, -1]],
    ['by half a weight', 10, [0.5]],
    ['of a debt', -10, [1]],
  ])('is refused %s', (_says, whole, by) => {
    expect(() => splitMoney(money(whole, 'USD'), by)).toThrow('whole weights');
  });
});
