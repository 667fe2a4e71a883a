import { describe, expect, it } from 'vitest';
import { deliveryFor } from './delivery.ts';

describe('the delivery promise', () => {
  it.each([
    ['a Monday morning', '2026-11-16T09:00:00-06:00', '2026-11-16', '2026-11-19', '2026-11-20'],
    [
      'the last minute before the cut-off',
      '2026-11-16T15:59:59-06:00',
      '2026-11-16',
      '2026-11-19',
      '2026-11-20',
    ],
    ['the cut-off itself', '2026-11-16T16:00:00-06:00', '2026-11-17', '2026-11-20', '2026-11-23'],
    ['a Friday evening', '2026-11-13T20:00:00-06:00', '2026-11-16', '2026-11-19', '2026-11-20'],
    [
      'a Sunday before Thanksgiving',
      '2026-11-22T12:00:00-06:00',
      '2026-11-23',
      '2026-11-27',
      '2026-11-30',
    ],
    [
      'an evening in Houston that is tomorrow in London',
      '2026-11-16T23:30:00-06:00',
      '2026-11-17',
      '2026-11-20',
      '2026-11-23',
    ],
  ])('made on %s', (_, now, leavesOn, from, by) => {
    expect(deliveryFor(now)).toMatchObject({ leavesOn, window: { from, by } });
  });

  it('holds until four in the afternoon in Houston', () => {
    expect(deliveryFor('2026-11-16T09:00:00-06:00').orderBefore).toBe('2026-11-16T22:00:00Z');
  });
});
