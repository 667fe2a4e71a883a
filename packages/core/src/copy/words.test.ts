import { describe, expect, it } from 'vitest';
import type { LocaleCopy } from './locale.js';
import { loadLocale } from './locales/index.js';
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

describe('dates in a sentence', () => {
  const words = async (locale: string) => {
    const copy = await loadLocale(locale);
    return wordsFor({ ...reader, locale, locales: copy === null ? [] : [copy] });
  };

  // A far day, a near one, a Saturday: what follows a preposition, and what answers "when?".
  it.each([
    ['en', 'Wednesday, November 25', 'on Wednesday, November 25', 'on Saturday'],
    ['de', 'Mittwoch, 25. November', 'am Mittwoch, 25. November', 'am Samstag'],
    ['fr', 'mercredi 25 novembre', 'le mercredi 25 novembre', 'samedi'],
    ['es', 'miércoles 25 de noviembre', 'el miércoles 25 de noviembre', 'el sábado'],
    ['pt-BR', 'quarta-feira, 25 de novembro', 'na quarta-feira, 25 de novembro', 'no sábado'],
    ['ja', '11月25日（水）', '11月25日（水）に', '11月14日（土）に'],
    ['ar', 'الأربعاء 25 نوفمبر', 'يوم الأربعاء 25 نوفمبر', 'يوم السبت'],
  ])('take the form that %s asks for', async (locale, bare, when, near) => {
    const { inline } = await words(locale);
    expect(inline.day('2026-11-25')).toEqual({ text: bare, on: when });
    expect(inline.day('2026-11-14', 'weekday').on).toBe(near);
  });

  it.each([
    ['en', 'between Thursday, November 12 and Friday, November 13'],
    ['de', 'zwischen Donnerstag, 12. November, und Freitag, 13. November'],
    ['fr', 'entre le jeudi 12 novembre et le vendredi 13 novembre'],
    ['es', 'entre el jueves 12 de noviembre y el viernes 13 de noviembre'],
    ['pt-BR', 'entre quinta-feira, 12 de novembro, e sexta-feira, 13 de novembro'],
    ['ja', '11月12日（木）から11月13日（金）の間に'],
    ['ar', 'بين يوم الخميس 12 نوفمبر ويوم الجمعة 13 نوفمبر'],
  ])('tell a span in %s in words, and one day as one day', async (locale, span) => {
    const { inline } = await words(locale);
    expect(inline.span('2026-11-12', '2026-11-13').on).toBe(span);
    expect(inline.span(null, '2026-11-25').on).toBe(inline.day('2026-11-25').on);
  });

  it('follow one another as sentences do in the language', async () => {
    const said = ['一つ。', null, '二つ。'];
    expect((await words('ja')).join(said)).toBe('一つ。二つ。');
    expect((await words('de')).join(['Eins.', null, 'Zwei.'])).toBe('Eins. Zwei.');
    expect((await words('de')).join([null])).toBeNull();
  });

  it('keep the digits of the place', async () => {
    const count = { count: 11 };
    expect((await words('ar-EG')).say('items.rest', count)).toBe('١١ منتجًا آخر');
    expect((await words('ar')).say('items.rest', count)).toBe('11 منتجًا آخر');
    expect((await words('ar')).say('items.rest', { count: 2 })).toBe('منتجان آخران');
    expect((await words('ar')).say('items.rest', { count: 100 })).toBe('100 منتج آخر');
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

  it('of another region is better than another language', () => {
    const brazilian = { locale: 'pt-BR', messages: { 'headline.lost': 'Perdido' } };
    for (const locale of ['pt', 'pt-PT']) {
      const words = wordsFor({ ...reader, locale, locales: [brazilian] });
      expect([words.locale, words.say('headline.lost', {})]).toEqual([locale, 'Perdido']);
    }
    // Nor does a script stand in for another: Traditional characters are no Simplified ones.
    const simplified = { locale: 'zh-Hans', messages: { 'headline.lost': '已丢失' } };
    expect(wordsFor({ ...reader, locale: 'zh-TW', locales: [simplified] }).locale).toBe('en');
  });

  it('with a tag that nobody can read harms nobody', () => {
    const broken = { locale: 'not a tag', messages: {} };
    const brand = { copy: [broken] };
    expect(wordsFor({ ...reader, locale: 'fi', locales: [broken], brand }).locale).toBe('en');
  });

  it('is written from right to left where it is', () => {
    const hebrew = { locale: 'he', messages: {} };
    expect(wordsFor({ ...reader, locale: 'he-IL', locales: [hebrew] }).direction).toBe('rtl');
  });
});
