import { describe, expect, it } from 'vitest';
import { caseOf, event, revised, stated } from '../../law-record.test.helper.js';

const promises = [stated('deliver', '2026-11-10')];

describe.each([
  ['AU', ['notify', 'offer-choice'], '2026-11-10T12:59:59Z', '2026-11-10T13:00:00Z'],
  ['BR', ['offer-choice'], '2026-11-11T02:59:59Z', '2026-11-11T03:00:00Z'],
] as const)('%s', (place, missed, before, after) => {
  it('asks nothing until the stated day has ended', () => {
    const { at } = caseOf(place, promises);
    expect(at(before).duties).toEqual([]);
    expect(at(before).codes).toEqual(['date-ahead']);
    expect(at(after).duties).toEqual(missed);
    expect(Object.values(at(after).silence)).toEqual(missed.map(() => 'none'));
    expect(at(after).ifSilent).toMatchObject({ kind: 'nothing-lapses' });
    expect(at(after).exit?.kind).toBe('cancel-refund');
  });

  it('asks nothing where it came in time, and no more once it came late', () => {
    expect(
      caseOf(place, promises, [event('delivered', '2026-11-09')]).at('2026-12-01').codes,
    ).toEqual(['fulfilled-in-time']);
    const late = caseOf(place, promises, [event('delivered', '2026-11-15')]).at('2026-12-01');
    expect(late.duties).toEqual([]);
    expect(late.codes).toContain('fulfilled-late');
  });

  it('keeps the choice open after a notice', () => {
    const told = event('notified', '2026-11-12', { promiseId: 'p1' });
    expect(caseOf(place, promises, [told]).at('2026-11-13').duties).toEqual(['offer-choice']);
  });

  it('puts the choice off to the date that the customer chose to wait for', () => {
    const two = [...promises, revised('p2', '2026-11-20', '2026-11-12', 'deliver')];
    const { at } = caseOf(place, two, [
      event('consented', '2026-11-12T13:00:00Z', { promiseId: 'p2' }),
    ]);
    expect(at('2026-11-15').duties).toEqual([]);
    expect(at('2026-11-22').duties).toEqual(missed);
  });

  it('is not put off by silence', () => {
    const two = [...promises, revised('p2', '2026-11-20', '2026-11-12', 'deliver')];
    expect(caseOf(place, two).at('2026-11-15').duties).toEqual(missed);
  });

  it('is the money once the customer chose it', () => {
    const cancelled = event('cancelled', '2026-11-13', { reason: 'customer' });
    const said = caseOf(place, promises, [cancelled]).at('2026-11-14');
    expect(said.duties).toEqual(['cancel-and-refund']);
    expect(said.ifSilent).toMatchObject({ kind: 'refund-due', refundBy: null });
  });

  it('has no opinion on a cancellation before the day', () => {
    const cancelled = event('cancelled', '2026-11-05', { reason: 'customer' });
    const said = caseOf(place, promises, [cancelled]).at('2026-11-20');
    expect(said.duties).toEqual([]);
    expect(said.codes).toContain('cancelled-before-right');
  });

  it('has no opinion where no date was stated', () => {
    const said = caseOf(place, [stated('deliver', null)]).at('2027-12-31');
    expect(said.duties).toEqual([]);
    expect(said.codes).toEqual(['no-date-stated']);
  });

  it('takes the first date that was stated, where the order named none', () => {
    const later = [stated('deliver', null), revised('p2', '2026-11-20', '2026-11-12', 'deliver')];
    expect(caseOf(place, later).at('2026-11-15').duties).toEqual([]);
    expect(caseOf(place, later).at('2026-11-22').duties).toEqual(missed);
  });
});

it('Brazil offers performance, an equivalent and the money, freely', () => {
  const { obligations } = caseOf('BR', promises).at('2026-11-12');
  expect(obligations[0]).toMatchObject({
    requires: ['keep-waiting', 'substitute', 'cancel-refund', 'remedies', 'monetary-adjustment'],
    citation: 'Código de Defesa do Consumidor (Lei 8.078/1990), art. 35',
  });
});

it('Australia knows a reasonable time only where the store does', () => {
  const { at } = caseOf('AU', []);
  expect(at('2026-11-12', { reasonableDays: 10 }).duties).toEqual([]);
  expect(at('2026-11-13', { reasonableDays: 10 }).duties).toEqual(['notify', 'offer-choice']);
});
