import { defaultPolicy } from '@amends/core';
import { describe, expect, it } from 'vitest';
import { instantIn } from './incidents/instant-in.js';
import { minorUnits, moneyText, typed } from './parts/words.js';
import { conditionWords } from './policy/condition-words.js';
import { readDraft } from './policy/draft.js';
import { lineOfPointer } from './policy/line-of-pointer.js';

it.each([
  ['12.50', 'USD', 1250],
  ['12,5', 'EUR', 1250],
  ['12', 'USD', 1200],
  ['900', 'JPY', 900],
  ['1.234', 'KWD', 1234],
  ['9.5', 'JPY', null],
  ['1.999', 'USD', null],
  ['-1', 'USD', null],
  ['1e3', 'USD', null],
  ['', 'USD', null],
])('reads %s %s as %s minor units', (text, currency, amount) => {
  expect(minorUnits(text, currency)).toBe(amount);
  if (amount !== null) expect(minorUnits(typed({ amount, currency }), currency)).toBe(amount);
});

it('writes an amount without a float on the way', () => {
  expect(moneyText({ amount: 9_007_199_254_740_991, currency: 'USD' })).toBe(
    '$90,071,992,547,409.91',
  );
  expect(moneyText({ amount: 5, currency: 'USD' })).toBe('$0.05');
  expect(moneyText({ amount: 900, currency: 'JPY' })).toBe('¥900');
});

describe('a time that was typed', () => {
  it.each([
    ['2026-11-14T18:00', 'America/New_York', '2026-11-14T23:00:00.000Z'],
    ['2026-07-01T09:30', 'Europe/Berlin', '2026-07-01T07:30:00.000Z'],
    // Both sides of a change of clocks.
    ['2026-11-01T12:00', 'America/New_York', '2026-11-01T17:00:00.000Z'],
    ['2026-10-31T12:00', 'America/New_York', '2026-10-31T16:00:00.000Z'],
  ])('%s in %s is %s', (given, zone, instant) => {
    expect(instantIn(given, zone)).toBe(instant);
  });

  it('is left to be refused where it is none', () => {
    expect(instantIn('tomorrow', 'UTC')).toBe('tomorrow');
    expect(instantIn(null, 'UTC')).toBeNull();
  });
});

describe('a draft', () => {
  const text = JSON.stringify(defaultPolicy, null, 2);

  it('says in which line of itself it is wrong', () => {
    const draft = readDraft(
      text.replace('"signatory": "head"', '"signatory": "nobody"'),
      '2026-11-14T00:00:00Z',
    );
    const [issue] = draft.issues.filter(({ level }) => level === 'error');
    expect(issue?.path).toMatch(/^\/rules\/\d+\/then\/signatory$/u);
    expect(draft.text.split('\n')[(issue?.line ?? 0) - 1]).toContain('nobody');
    expect(draft.isSound).toBe(false);
  });

  it('is kept as it was typed where it is no JSON', () => {
    const draft = readDraft('{\n  "id": ,\n}', '2026-11-14T00:00:00Z');
    expect(draft).toMatchObject({ text: '{\n  "id": ,\n}', policy: null, isSound: false });
  });

  it('finds what holds a thing that is missing, and steps with slashes in their names', () => {
    expect(lineOfPointer({ a: { 'b/c': [1, 2] } }, '/a/b~1c/1')).toBe(5);
    expect(lineOfPointer({ a: { b: 1 } }, '/a/x')).toBe(2);
    expect(lineOfPointer({ a: 1 }, '')).toBeNull();
  });
});

it('says a condition in words', () => {
  expect(conditionWords({})).toBe('always');
  expect(
    conditionWords({
      stage: 'actual',
      severity: ['grave'],
      not: { customer: { ordersAtLeast: 3 } },
    }),
  ).toBe('the promise is broken, and it is grave, and not (3 orders before, or more)');
});
