import { describe, expect, it } from 'vitest';
import { compileCopy } from './compile-copy.js';
import type { LocaleCopy } from './locale.js';
import { wordsFor } from './words.js';

const reader = { locale: 'en-US', timeZone: 'UTC', asOf: '2026-11-11T10:00:00Z' };

describe("a store's own wording", () => {
  it('takes the place of ours, key by key', () => {
    const { copy, issues } = compileCopy('en', {
      'thanks.patience': '{brand} thanks you{named, select, yes {, {name}} other {}}.',
      'title.late': 'Late since {day, date}',
    });
    expect(issues).toEqual([]);
    const words = wordsFor({ ...reader, brand: { name: 'Hollow Oak', copy: [copy] } });
    const thanks = words.say('thanks.patience', { named: 'yes', name: 'Maren' });
    expect(thanks).toBe('Hollow Oak thanks you, Maren.');
    const day = words.inline.day('2026-11-10', 'weekday');
    expect(words.say('title.late', { day, kind: 'other' })).toBe('Late since Tuesday');
    expect(words.say('title.lost', {})).toBe('Your parcel was lost before it reached you');
    expect(words.missing).toEqual([]);
  });

  it('is said in its own language only', () => {
    const german: LocaleCopy = { locale: 'de', messages: { 'title.lost': 'Verloren' } };
    const house: LocaleCopy = { locale: 'de', messages: { 'title.lost': 'Leider fort' } };
    const brand = { copy: [house] };
    const say = (locale: string) =>
      wordsFor({ ...reader, locale, locales: [german], brand }).say('title.lost', {});
    expect(say('de-CH')).toBe('Leider fort');
    expect(say('en-US')).toBe('Your parcel was lost before it reached you');
  });

  it('may be a plain string, which nothing is read into', () => {
    const copy: LocaleCopy = { locale: 'en', messages: { 'title.lost': 'Lost {for} <b>now</b>' } };
    expect(wordsFor({ ...reader, brand: { copy: [copy] } }).say('title.lost', {})).toBe(
      'Lost {for} <b>now</b>',
    );
  });

  it.each([
    ['no such key', { 'title.nonsense': 'x' }, 'unknown_key', 'No text has this key'],
    [
      'a parameter that nobody gives',
      { 'title.late': '{when}' },
      'unknown_parameter',
      '{kind}, {day}',
    ],
    [
      'a case that never comes',
      { 'title.late': '{kind, select, never {x} other {y}}' },
      'unknown_case',
      'ship, word, other',
    ],
    [
      'a choice where there is none',
      { 'title.late': '{day, select, a {x} other {y}}' },
      'unknown_case',
      'it is no choice',
    ],
    ['broken grammar', { 'title.late': '{day' }, 'unreadable', ''],
    ['a format of its own', { 'title.late': '{day, date, long}' }, 'unreadable', '{day, date, on}'],
    ['a plural without "other"', { 'items.rest': '{count, plural, one {x}}' }, 'unreadable', ''],
    ['no text at all', { 'title.late': 7 as unknown as string }, 'unreadable', 'string'],
    ['a name that every object has', { toString: 'x' }, 'unknown_key', ''],
  ])('with %s is left out, and says why', (_what, source, code, message) => {
    const { copy, issues } = compileCopy('en', source as Parameters<typeof compileCopy>[1]);
    expect(copy.messages).toEqual({});
    expect(issues).toEqual([
      { key: Object.keys(source)[0], code, message: expect.stringContaining(message) as string },
    ]);
  });
});

describe('how a store sounds', () => {
  const sorry = (voice?: 'plain' | 'warm' | 'formal') =>
    wordsFor({ ...reader, brand: { voice } }).say('responsibility.sorry', {});

  it('is heard where it says sorry', () => {
    expect([sorry(), sorry('plain'), sorry('warm'), sorry('formal')]).toEqual([
      'I am sorry.',
      'I am sorry.',
      'I am truly sorry.',
      'We are sorry.',
    ]);
  });
});
