import { describe, expect, it } from 'vitest';
import { caseOf, event, revised, stated } from '../../law-record.test.helper.js';

const EXIT = ['offer-cancellation'];
const REFUND = ['cancel-and-refund', 'refund-by'];
const promises = [stated('deliver', '2026-11-10')];

describe.each(['QC', 'ON'] as const)('%s', (place) => {
  it.each([
    ['the stated day', '2026-11-11', []],
    ['day 29', '2026-12-09', []],
    ['day 30, to its end', '2026-12-10T23:59:59-05:00', []],
    ['day 31', '2026-12-11T00:00:00-05:00', EXIT],
  ])('after %s', (_name, asOf, duties) => {
    expect(caseOf(place, promises).at(asOf).duties).toEqual(duties);
  });

  it.each([
    ['day 29', '2026-12-01', []],
    ['day 30', '2026-12-02T23:59:59-05:00', []],
    ['day 31', '2026-12-03T00:00:00-05:00', EXIT],
  ])('where none was stated, after %s', (_name, asOf, duties) => {
    expect(caseOf(place, []).at(asOf).duties).toEqual(duties);
  });

  it('gives the money back within fifteen days of the cancellation', () => {
    const cancelled = event('cancelled', '2026-12-15', { reason: 'customer' });
    const said = caseOf(place, promises, [cancelled]).at('2026-12-16');
    expect(said.duties).toEqual(REFUND);
    expect(said.due).toEqual({ 'cancel-and-refund': '2026-12-30', 'refund-by': '2026-12-30' });
    expect(said.ifSilent).toMatchObject({ kind: 'refund-due', refundBy: '2026-12-30' });
  });

  it('has no opinion on a cancellation before the right came', () => {
    const cancelled = event('cancelled', '2026-12-10', { reason: 'customer' });
    const said = caseOf(place, promises, [cancelled]).at('2026-12-20');
    expect(said.duties).toEqual([]);
    expect(said.codes).toContain('cancelled-before-right');
  });

  it('ends with receipt, and silence changes nothing before', () => {
    const { at } = caseOf(place, promises, [event('delivered', '2026-12-20')]);
    expect(at('2026-12-19').duties).toEqual(EXIT);
    expect(at('2026-12-19').silence).toEqual({ 'offer-cancellation': 'none' });
    expect(at('2026-12-19').ifSilent).toMatchObject({ kind: 'nothing-lapses' });
    expect(at('2026-12-20').duties).toEqual([]);
    expect(at('2026-12-20').codes).toContain('fulfilled-late');
  });

  it('is none where it came within thirty days', () => {
    const said = caseOf(place, promises, [event('delivered', '2026-12-10')]).at('2026-12-20');
    expect(said.duties).toEqual([]);
    expect(said.codes).toEqual(['fulfilled-in-time']);
  });

  it('stays for the part that has not come', () => {
    const part = event('delivered', '2026-11-09', { lineIds: ['l1'], shipmentId: 's1' });
    expect(caseOf(place, promises, [part]).at('2026-12-11').duties).toEqual(EXIT);
  });

  it('is not moved by a later date, nor by silence about it', () => {
    const two = [...promises, revised('p2', '2026-12-20', '2026-11-08', 'deliver')];
    const told = event('notified', '2026-11-08', { promiseId: 'p1' });
    expect(caseOf(place, two, [told]).at('2026-12-11').duties).toEqual(EXIT);
  });
});

describe('an agreement to wait', () => {
  const two = [...promises, revised('p2', '2026-12-20', '2026-11-08', 'deliver')];
  const agreed = event('consented', '2026-11-09', { promiseId: 'p2' });

  it('moves nothing in Québec: the written date governs', () => {
    expect(caseOf('QC', two, [agreed]).at('2026-12-11').duties).toEqual(EXIT);
  });

  it('ends the right in Ontario, until the new date is missed by more than thirty days', () => {
    const { at } = caseOf('ON', two, [agreed]);
    expect(at('2026-12-11').duties).toEqual([]);
    expect(at('2026-12-11').codes).toContain('date-agreed');
    expect(at('2027-01-19').duties).toEqual([]);
    expect(at('2027-01-20').duties).toEqual(EXIT);
  });

  it('ends the right in Ontario also once it had come', () => {
    const late = event('consented', '2026-12-15', { promiseId: 'p2' });
    const { at } = caseOf('ON', two, [late]);
    expect(at('2026-12-14').duties).toEqual(EXIT);
    expect(at('2026-12-16').duties).toEqual([]);
  });

  it('without a date ends it for good', () => {
    const open = [...promises, revised('p2', null, '2026-11-08', 'deliver')];
    const said = caseOf('ON', open, [agreed]).at('2027-12-31');
    expect(said.duties).toEqual([]);
    expect(said.codes).toContain('agreed-indefinitely');
  });

  it('must be said to give the right away', () => {
    const { obligations } = caseOf('ON', promises).at('2026-12-11');
    expect(obligations[0]?.requires).toContain('agreeing-ends-right');
    expect(caseOf('QC', promises).at('2026-12-11').obligations[0]?.requires).not.toContain(
      'agreeing-ends-right',
    );
  });
});

describe('the amount in Ontario', () => {
  const on = (total: { amount: number; currency: string } | null, lines?: []) =>
    caseOf('ON', promises, [], { total, ...(lines && { lines }) }).at('2026-12-11');

  it.each([
    ['50.00', { amount: 5_000, currency: 'CAD' }, [], 'amount-too-small'],
    ['50.01', { amount: 5_001, currency: 'CAD' }, EXIT, 'date-missed'],
    ['another currency', { amount: 9_900, currency: 'USD' }, [], 'amount-unknown'],
    ['the sum of the prices', null, EXIT, 'date-missed'],
  ])('%s', (_name, total, duties, code) => {
    expect(on(total).duties).toEqual(duties);
    expect(on(total).codes).toContain(code);
  });

  it('that nobody knows leaves the pack without an opinion', () => {
    expect(on(null, []).codes).toContain('amount-unknown');
  });
});
