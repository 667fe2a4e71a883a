import { describe, expect, it } from 'vitest';
import { assess } from '../assess/index.js';
import { impliedPromises } from './index.js';
import { caseOf, event, noon, orderIn, stated } from './law-record.test.helper.js';
import type { Place } from './law-record.test.helper.js';

describe('where nothing was stated', () => {
  it.each([
    ['US', 'law:us-16cfr435:ship', 'ship'],
    ['DE', 'law:eu-2011-83:deliver', 'deliver'],
    ['GB', 'law:uk-cra-2015:deliver', 'deliver'],
    ['QC', 'law:ca-qc-cpa:deliver', 'deliver'],
    ['ON', 'law:ca-on-cpa:deliver', 'deliver'],
  ] as const)('%s adds a promise thirty days after the order', (place, id, kind) => {
    expect(impliedPromises(caseOf(place, []).record)).toEqual([
      {
        id,
        kind,
        window: { by: '2026-12-02' },
        timeZone: orderIn(place).timeZone,
        lineIds: null,
        madeAt: '2026-11-02T12:00:00Z',
        source: 'law',
        revises: null,
      },
    ]);
  });

  it('counts the days from the local day of the order', () => {
    const late = caseOf('US', [], [], { placedAt: '2026-11-03T04:30:00Z' });
    expect(impliedPromises(late.record)[0]?.window.by).toBe('2026-12-02');
  });

  it('gives fifty days on the store’s own credit in the United States only', () => {
    const by = (place: Place) =>
      impliedPromises(caseOf(place, [], [], { payment: { sellerCredit: true } }).record)[0]?.window
        .by;
    expect(by('US')).toBe('2026-12-22');
    expect(by('DE')).toBe('2026-12-02');
  });

  it.each(['AU', 'BR', 'CH'] as const)('%s adds none', (place) => {
    expect(impliedPromises(caseOf(place, []).record)).toEqual([]);
  });

  it('adds one in Australia where the store knows what is reasonable', () => {
    const { record } = caseOf('AU', []);
    expect(impliedPromises(record, { reasonableDays: 10 })[0]?.window.by).toBe('2026-11-12');
  });

  it('is assessed like any other', () => {
    const { record } = caseOf('US', [], [event('shipped', '2026-12-03')]);
    const [implied] = impliedPromises(record);
    const full = { ...record, promises: [implied!] };
    const assessment = assess(full, implied!, { asOf: noon('2026-12-04') });
    expect(assessment).toMatchObject({ status: 'broken', promiseId: 'law:us-16cfr435:ship' });
  });
});

describe('where something was stated', () => {
  it.each(['ship', 'deliver', 'pickup', 'complete'] as const)('%s, adds none', (kind) => {
    expect(impliedPromises(caseOf('US', [stated(kind, '2026-11-10')]).record)).toEqual([]);
  });

  it.each(['update', 'answer', 'remedy'] as const)('about words, as %s, adds one', (kind) => {
    expect(impliedPromises(caseOf('US', [stated(kind, '2026-11-10')]).record)).toHaveLength(1);
  });

  it('for some lines, adds one for the others', () => {
    const { record } = caseOf('DE', [stated('deliver', '2026-11-10', { lineIds: ['l1'] })]);
    expect(impliedPromises(record)).toMatchObject([{ lineIds: ['l2'] }]);
  });

  it('for every line by two promises, adds none', () => {
    const { record } = caseOf('DE', [
      stated('deliver', '2026-11-10', { lineIds: ['l1'] }),
      stated('deliver', '2026-11-20', { id: 'p9', lineIds: ['l2'] }),
    ]);
    expect(impliedPromises(record)).toEqual([]);
  });

  it('adds none a second time', () => {
    const { record } = caseOf('DE', []);
    const full = { ...record, promises: impliedPromises(record) };
    expect(impliedPromises(full)).toEqual([]);
  });

  it('of an order without lines, adds none', () => {
    const { record } = caseOf('US', [stated('ship', '2026-11-10')], [], { lines: [] });
    expect(impliedPromises(record)).toEqual([]);
  });
});

describe('what was stated too late', () => {
  const later = (by: string | null) => stated('ship', by, { madeAt: noon('2026-11-15') });

  it('does not buy the store time', () => {
    expect(impliedPromises(caseOf('US', [later('2026-12-20')]).record)).toHaveLength(1);
    expect(impliedPromises(caseOf('US', [later(null)]).record)).toHaveLength(1);
  });

  it('binds the store where it is earlier than the law', () => {
    expect(impliedPromises(caseOf('US', [later('2026-11-30')]).record)).toEqual([]);
  });

  it('is not known before it was said', () => {
    const { record } = caseOf('US', [later('2026-11-30')]);
    expect(impliedPromises(record, { asOf: noon('2026-11-14') })).toHaveLength(1);
  });

  it('is news of a delay of the date that the law supplies', () => {
    const { record } = caseOf('US', [later('2026-12-20')]);
    const [implied] = impliedPromises(record);
    const full = caseOf('US', [implied!, ...record.promises]);
    const said = full.at('2026-11-20');
    expect(said.duties).toEqual(['notify', 'seek-consent', 'offer-cancellation']);
    expect(said.due.notify).toBe('2026-12-02');
    expect(said.silence.notify).toBe('consent');
    expect(full.at('2026-11-14').duties).toEqual([]);
    expect(full.at('2026-12-03').duties).toEqual(['cancel-and-refund', 'refund-by']);
    // Whoever asks about the late word is told about the date that it moves.
    expect(caseOf('US', record.promises).at('2026-11-20').obligations).toEqual(said.obligations);
  });

  it('may name the implied promise that it revises', () => {
    const { record } = caseOf('US', [{ ...later('2026-12-20'), revises: 'law:us-16cfr435:ship' }]);
    const [implied] = impliedPromises(record);
    const told = event('notified', '2026-11-16', { promiseId: implied!.id });
    const said = caseOf('US', [implied!, ...record.promises], [told]).at('2026-12-05');
    expect(said.duties).toEqual(['offer-cancellation']);
    expect(said.codes).toEqual(['date-supplied', 'silence-consented']);
  });
});
