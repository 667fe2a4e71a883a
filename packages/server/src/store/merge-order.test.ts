import { sampleOrder } from '@amends/core/testing';
import { describe, expect, it } from 'vitest';
import { mergeOrders } from './merge-order.js';

const known = { order: sampleOrder, assumed: [] };
const [first, second] = sampleOrder.lines;

describe('an order of which two have spoken', () => {
  it('keeps what the newer one leaves out or does not say', () => {
    const told = {
      ...sampleOrder,
      locale: null,
      customer: { name: null, email: 'new@example.org' },
    };
    const { order } = mergeOrders(known, { order: told, assumed: [] });
    expect(order.locale).toBe('en-US');
    expect(order.customer).toEqual({ ...sampleOrder.customer, email: 'new@example.org' });
  });

  it('has the newer one’s lines, with what only the older one knew of them', () => {
    const pictured = { ...first!, imageUrl: 'https://shop.example/dvd.jpg' };
    const older = { order: { ...sampleOrder, lines: [pictured, second!] }, assumed: [] };
    const newer = { order: { ...sampleOrder, lines: [{ ...first!, quantity: 2 }] }, assumed: [] };
    expect(mergeOrders(older, newer).order.lines).toEqual([{ ...pictured, quantity: 2 }]);
  });

  it('believes a stated zone before an assumed one, whichever comes later', () => {
    const guess = { order: { ...sampleOrder, timeZone: 'UTC' }, assumed: ['timeZone'] as const };
    expect(mergeOrders(known, guess).order.timeZone).toBe('America/New_York');
    const stated = mergeOrders(guess, known);
    expect(stated.order.timeZone).toBe('America/New_York');
    expect(stated.assumed).toEqual([]);
    expect(mergeOrders(guess, guess).assumed).toEqual(['timeZone']);
  });
});
