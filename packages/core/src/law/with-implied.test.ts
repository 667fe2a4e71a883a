import { describe, expect, it } from 'vitest';
import { rootPromises } from '../model/promise-chain.js';
import { isImplied, withImplied } from './index.js';
import { caseOf, noon, stated } from './law-record.test.helper.js';

const asOf = noon('2026-11-20');
const late = (changes = {}) =>
  stated('ship', '2026-12-20', { madeAt: noon('2026-11-15'), ...changes });

describe('withImplied', () => {
  it('adds what the law supplies, once', () => {
    const { record } = caseOf('US', []);
    const full = withImplied(record, { asOf });
    expect(full.promises).toMatchObject([
      { id: 'law:us-16cfr435:ship', window: { by: '2026-12-02' }, source: 'law' },
    ]);
    expect(full.promises.every(isImplied)).toBe(true);
    expect(withImplied(full, { asOf })).toBe(full);
  });

  it.each([
    ['everything has a date', 'US', [stated('ship', '2026-11-10')]],
    ['no pack knows the country', 'CH', []],
    ['the law names no number of days', 'BR', []],
  ] as const)('gives the record back as it is where %s', (_name, place, promises) => {
    const { record } = caseOf(place, promises);
    expect(withImplied(record, { asOf })).toBe(record);
  });

  it('reads a later date that came too late as moving the one the law supplies', () => {
    const { record } = caseOf('US', [late()]);
    const full = withImplied(record, { asOf });
    expect(rootPromises(full).map(({ id }) => id)).toEqual(['law:us-16cfr435:ship']);
    expect(full.promises).toContainEqual({ ...late(), revises: 'law:us-16cfr435:ship' });
    expect(withImplied(full, { asOf })).toBe(full);
    // Before the store spoke, nothing was moved.
    const before = withImplied(record, { asOf: noon('2026-11-14') });
    expect(before.promises).toContainEqual(late());
  });

  it('leaves alone what speaks of more, or of something else, than the law had to supply', () => {
    const film = stated('ship', '2026-11-10', { id: 'film', lineIds: ['l1'] });
    for (const other of [late({ id: 'all' }), late({ id: 'door', kind: 'deliver' })]) {
      const { record } = caseOf('US', [film, other]);
      const full = withImplied(record, { asOf });
      expect(full.promises.slice(0, 2)).toEqual(record.promises);
      expect(full.promises[2]).toMatchObject({ lineIds: ['l2'], source: 'law' });
    }
  });
});
