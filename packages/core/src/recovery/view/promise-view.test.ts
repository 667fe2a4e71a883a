import { describe, expect, test } from 'vitest';
import { readAs } from '../../model/read.js';
import { PromiseViewSchema } from '../../model/promise-view.schema.js';
import { de } from '../../copy/locales/de.js';
import { viewPromise } from './promise-view.js';

const promise = { kind: 'deliver', window: { from: '2026-11-26', by: '2026-11-27' } } as const;
const options = { asOf: '2026-11-22T10:00:00-05:00', timeZone: 'America/New_York' };

describe('a promise before the order', () => {
  test('is a date, never a speed', () => {
    const view = viewPromise(promise, options);
    expect(view).toMatchObject({ title: 'Arrives', dates: { text: 'Thu, Nov 26 – Fri, Nov 27' } });
    expect(readAs(PromiseViewSchema, view)).toEqual(view);
  });

  test('says until when to order for it, while that is true', () => {
    const cutOff = '2026-11-22T16:00:00-05:00';
    expect(viewPromise(promise, { ...options, cutOff }).cutOff?.text).toBe(
      'Order by Sunday, 4 PM.',
    );
    expect(viewPromise(promise, { ...options, cutOff, asOf: cutOff }).cutOff).toBeNull();
  });

  test('says how sure it is where it nearly is, and never rounds up', () => {
    const kept = (keptInHundred: number) =>
      viewPromise(promise, { ...options, keptInHundred }).kept;
    expect(kept(95.9)).toEqual({
      inHundred: 95,
      text: '95 of 100 orders like this come within these days.',
    });
    expect(kept(89.9)).toBeNull();
    expect(kept(Number.NaN)).toBeNull();
    expect(kept(120)?.inHundred).toBe(100);
  });

  test('promises no share of days that nobody named', () => {
    const undated = { kind: 'deliver', window: { by: null } } as const;
    const view = viewPromise(undated, { ...options, keptInHundred: 99 });
    expect(view.kept).toBeNull();
    expect(view.dates.by).toBeNull();
  });

  test('speaks the customer’s language', () => {
    const view = viewPromise(promise, {
      ...options,
      locale: 'de-DE',
      locales: [de],
      cutOff: '2026-11-22T16:00:00-05:00',
      keptInHundred: 95,
    });
    expect(view.title).toBe('Kommt an');
    expect(view.kept?.text).toBe('95 von 100 solchen Bestellungen kommen in diesen Tagen an.');
    expect(view.cutOff?.text).toContain('bis Sonntag');
  });

  test('refuses a cut-off that is no instant', () => {
    expect(() => viewPromise(promise, { ...options, cutOff: '16:00' })).toThrow(
      expect.objectContaining({ code: 'invalid_instant', path: '/cutOff' }),
    );
  });
});
