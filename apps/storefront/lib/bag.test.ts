import { describe, expect, it } from 'vitest';
import { bagCount, bagTotal, readBag, withQuantity, writeBag } from './bag.ts';

describe('the bag', () => {
  it('comes back from its cookie as it went in', () => {
    const bag = withQuantity(withQuantity([], 'nano-red', 1), 'beret', 2);
    expect(readBag(writeBag(bag))).toEqual(bag);
  });

  it.each([
    '<script>:1',
    'nano-red:-1',
    'nano-red:0',
    'nano-red:99',
    'nano-red',
    ':',
    ',,',
    '__proto__:1',
  ])('leaves out what is not sold or no quantity: %s', (text) => {
    expect(readBag(text)).toEqual([]);
  });

  it('adds up without a float', () => {
    const bag = readBag('beret:3,pencil:1');
    expect(bagTotal(bag)).toEqual({ amount: 3 * 1_999 + 300, currency: 'USD' });
    expect(bagCount(bag)).toBe(4);
  });

  it('takes a line out at none, and knows a most', () => {
    const bag = readBag('beret:3,pencil:1');
    expect(writeBag(withQuantity(bag, 'beret', 0))).toBe('pencil:1');
    expect(writeBag(withQuantity(bag, 'pencil', 100))).toBe('beret:3,pencil:9');
    expect(writeBag(withQuantity(bag, 'pencil', Number.NaN))).toBe('beret:3');
  });
});
