import { describe, expect, it } from 'vitest';
import type { LocaleCopy } from './locale.js';
import { wordsFor } from './words.js';
import type { Reader } from './words.js';

const reader: Reader = {
  locale: 'en-US',
  timeZone: 'America/New_York',
  asOf: '2026-11-11T10:00:00-05:00',
};
const german: LocaleCopy = {
  locale: 'de',
  messages: { moment: [['day'], ', ', ['time']], 'headline.lost': 'Unterwegs verloren' },
};

describe('dates in words', () => {
  it.each([
    ['en-US', 'Thu, Nov 12 – Fri, Nov 13', 'Tuesday, November 10', 'Wednesday, 6 PM'],
    ['en-GB', 'Thu 12 Nov – Fri 13 Nov', 'Tuesday 10 November', 'Wednesday, 18:00'],
  ])('read as usual in %s', (locale, span, day, moment) => {
    const words = wordsFor({ ...reader, locale });
    expect(words.span('2026-11-12', '2026-11-13')).toBe(span);
    expect(words.day('2026-11-10')).toBe(day);
    expect(words.moment('2026-11-11T23:00:00Z').replace('\u00a0', ' ')).toBe(moment);
  });

  it('follow the language of the copy', () => {
    const words = wordsFor({ ...reader, locale: 'de-AT', locales: [german] });
    expect(words.span('2026-11-12', '2026-11-13')).toBe('Do., 12. – Fr., 13. Nov.');
    expect(words.moment('2026-11-11T23:00:00Z')).toBe('Mittwoch, 18:00');
  });

  it('give the year when it is another one', () => {
    const words = wordsFor(reader);
    expect(words.day('2027-01-04')).toBe('Monday, January 4, 2027');
    expect(words.span('2026-12-30', '2027-01-04')).toBe('Wed, Dec 30, 2026 – Mon, Jan 4, 2027');
  });

  it('name a day by its weekday for as long as that can mean no other', () => {
    const words = wordsFor(reader);
    expect(
      ['2026-11-04', '2026-11-05', '2026-11-17', '2026-11-18'].map((day) =>
        words.day(day, 'weekday'),
      ),
    ).toEqual(['Wednesday, November 4', 'Thursday', 'Tuesday', 'Wednesday, November 18']);
  });

  it('are those of the zone, whatever the machine', () => {
    // 23:30 on the 10th in New York is the 11th in UTC, and in Kathmandu, a quarter to the hour.
    const at = '2026-11-11T04:30:00Z';
    expect(wordsFor(reader).day(at)).toBe('Tuesday, November 10');
    const nepal = wordsFor({ ...reader, timeZone: 'Asia/Kathmandu' });
    expect(nepal.moment(at).replace('\u00a0', ' ')).toBe('Wednesday, 10:15 AM');
  });

  it('tell a span that lies on one day as one day', () => {
    const words = wordsFor(reader);
    expect(words.span('2026-11-12T09:00:00-05:00', '2026-11-12T18:00:00-05:00')).toBe(
      'Thu, Nov 12',
    );
    expect(words.span('2026-11-13', '2026-11-12')).toBe('Thu, Nov 12');
  });
});

describe('copy', () => {
  it('falls back to English for a key that is missing, and says which', () => {
    const words = wordsFor({ ...reader, locale: 'de-DE', locales: [german] });
    expect(words.say('headline.lost', {})).toBe('Unterwegs verloren');
    expect(words.missing).toEqual([]);
    expect(words.say('headline.arrived', {})).toBe('Arrived');
    expect(words.missing).toEqual(['headline.arrived']);
    expect(words.locale).toBe('de-DE');
  });

  it.each(['fi', 'ar-EG', 'not a locale', ''])(
    'speaks English throughout where there is none in %j',
    (locale) => {
      const words = wordsFor({ ...reader, locale });
      expect(words.locale).toBe('en');
      expect(words.direction).toBe('ltr');
      expect(words.day('2026-11-10')).toBe('Tuesday, November 10');
    },
  );

  it('is written from right to left where it is', () => {
    const hebrew = { locale: 'he', messages: {} };
    expect(wordsFor({ ...reader, locale: 'he-IL', locales: [hebrew] }).direction).toBe('rtl');
  });
});
