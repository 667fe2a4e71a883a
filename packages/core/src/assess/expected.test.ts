import { describe, expect, it } from 'vitest';
import { at, november, verdictOn } from './verdict.test.kit.js';

const shipped = (eta: string | null, rest = {}) =>
  at('e1', 'shipped', '05 09:00', { shipmentId: 's1', eta, ...rest });
const later = [
  {
    id: 'p2',
    window: { from: '2026-11-12', by: '2026-11-13' },
    madeAt: november('09 09:00'),
    revises: 'p1',
  },
];

describe('when it is expected', () => {
  it('nobody can say without an estimate or a new date', () => {
    expect(verdictOn({}).expected).toBeNull();
    expect(verdictOn({ events: [shipped(null)] }).expected).toBeNull();
  });

  it('the carrier says, as a day, a moment or a span', () => {
    const expectedBy = (eta: unknown) =>
      verdictOn({ events: [at('e1', 'shipped', '05 09:00', { eta: eta as string })] }).expected;
    expect(expectedBy('2026-11-10')).toEqual({ from: null, by: '2026-11-10' });
    expect(expectedBy('2026-11-10T17:00:00-05:00')).toEqual({
      from: null,
      by: '2026-11-10T17:00:00-05:00',
    });
    expect(expectedBy({ from: '2026-11-10', by: '2026-11-11' })).toEqual({
      from: '2026-11-10',
      by: '2026-11-11',
    });
  });

  it('the store says where it has stated a new date', () => {
    expect(verdictOn({ events: [shipped('2026-11-12')], later }).expected).toEqual({
      from: '2026-11-12',
      by: '2026-11-13',
    });
  });

  it('the carrier says again where it says later, after the store spoke', () => {
    const events = [
      shipped('2026-11-12'),
      at('e2', 'in-transit', '09 11:00', { shipmentId: 's1', eta: '2026-11-16' }),
    ];
    expect(verdictOn({ events, later }).expected).toEqual({ from: null, by: '2026-11-16' });
    const sooner = [
      shipped('2026-11-12'),
      at('e2', 'in-transit', '09 11:00', { shipmentId: 's1', eta: '2026-11-12' }),
    ];
    expect(verdictOn({ events: sooner, later }).expected?.by).toBe('2026-11-13');
  });

  it('a date that has gone by says nothing', () => {
    expect(verdictOn({ events: [shipped('2026-11-08')] }).expected).toBeNull();
    expect(verdictOn({ events: [shipped('2026-11-09')] }).expected?.by).toBe('2026-11-09');
    expect(verdictOn({ later, asOf: november('14 09:00') }).expected).toBeNull();
  });

  it('the last of the open parcels decides', () => {
    const events = [
      at('e1', 'shipped', '05 09:00', { shipmentId: 's1', lineIds: ['l1'], eta: '2026-11-18' }),
      at('e2', 'delivered', '06 09:00', { shipmentId: 's1' }),
      at('e3', 'shipped', '05 09:00', { shipmentId: 's2', lineIds: ['l2'], eta: '2026-11-10' }),
      at('e4', 'placed', '03 09:00', { eta: '2026-11-20' }),
    ];
    expect(verdictOn({ events }).expected).toEqual({ from: null, by: '2026-11-10' });
  });

  it('is no question once everything has come', () => {
    expect(
      verdictOn({ events: [shipped('2026-11-12'), at('e2', 'delivered', '06 09:00')], later })
        .expected,
    ).toBeNull();
  });
});
