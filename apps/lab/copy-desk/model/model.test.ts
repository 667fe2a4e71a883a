import type { Brand } from '@amends/core';
import { describe, expect, it } from 'vitest';
import { fromBrandFile, toBrandFile } from './brand-file.js';
import { checkEdits, lengthOf } from './check.js';
import { firstDesk, fromLink, toLink } from './desk-state.js';
import { grouped, matching } from './groups.js';
import { deskSituations, rehearse } from './rehearse.js';
import type { DeskLocale } from './templates.js';
import { LOCALES, loadLanguage } from './templates.js';

const english = await loadLanguage('en');
const [late] = deskSituations;
if (late === undefined) throw new Error('There is no first situation.');
const nothing = checkEdits('en', {}, english.templates).copy;
const plain = {
  language: english,
  situation: late,
  moment: 0,
  voice: 'plain',
  copy: nothing,
} as const;

describe('a rehearsal', () => {
  it('lists the texts that the situation says, and no others', () => {
    const { used, view, letter } = rehearse(plain);
    expect(used).toContain('title.part.light');
    expect(used).not.toContain('title.lost');
    expect(used.length).toBeLessThan(Object.keys(english.templates).length / 2);
    expect(view.apology?.title).toMatch(/^Tuesday came/u);
    expect(letter?.subject).not.toBe('');
  });

  it('says what is written, on the page and in the mail, in the voice at hand', () => {
    const { copy } = checkEdits(
      'en',
      { 'title.part.light': '{brand} is late: {day, date}' },
      english.templates,
    );
    const { view, letter } = rehearse({ ...plain, copy });
    expect(view.apology?.title).toMatch(/^Northfield is late: /u);
    expect(letter?.title).toBe(view.apology?.title);
    const warm = rehearse({ ...plain, voice: 'warm' });
    expect(warm.text).not.toBe(rehearse(plain).text);
  });

  it('finds fault with what a store had better not say, and none with ours', () => {
    expect(rehearse(plain).findings.filter(({ level }) => level === 'error')).toEqual([]);
    const edits = { 'responsibility.sorry': 'Sorry for any inconvenience this may have caused.' };
    const { findings } = rehearse({
      ...plain,
      copy: checkEdits('en', edits, english.templates).copy,
    });
    expect(findings.map(({ rule }) => rule)).toContain('conditional-apology');
  });

  it.each(Object.keys(LOCALES) as DeskLocale[])(
    'can be held in %s, at every moment of every situation',
    async (locale) => {
      const language = await loadLanguage(locale);
      for (const situation of deskSituations.slice(0, locale === 'en' ? 20 : 2)) {
        const { view, used, moments } = rehearse({
          ...plain,
          language,
          situation,
          moment: 99,
          copy: { locale, messages: {} },
        });
        expect(view.locale).toBe(locale);
        expect(used.length).toBeGreaterThan(5);
        expect(moments).toBeGreaterThan(0);
      }
    },
  );
});

describe('a template', () => {
  const notes = (template: string) =>
    checkEdits('en', { 'title.late': template }, english.templates).notes.get('title.late') ?? [];

  it.each([
    ['broken grammar', '{day', 'error', ''],
    ['an argument that nobody gives', '{day, date} {nobody}', 'error', 'Nobody gives {nobody}'],
    ['a date that is not said', 'We are late', 'warning', '{day} is not said any more.'],
    ['one way for every case', '{day, date}', 'warning', 'Said alike whatever {kind} is.'],
    ['no words', '{day, date}{kind, select, other {}}', 'warning', 'Nothing is said any more.'],
  ])('with %s is told', (_what, template, level, text) => {
    expect(notes(template)).toContainEqual({
      level,
      text: expect.stringContaining(text) as string,
    });
  });

  it('that says all of it has no notes', () => {
    expect(notes('{kind, select, other {Late since {day, date}}}')).toEqual([]);
  });

  it('is as long as its longest case, and longer in long words', () => {
    const length = lengthOf('en', 'items.rest', '{count, plural, one {a} other {something else}}');
    expect(length?.signs).toBe('something else'.length);
    expect(length?.stretched).toBeGreaterThan(length?.signs ?? 0);
    expect(lengthOf('en', 'items.rest', '{count, plural, one {a}}')).toBeNull();
  });
});

describe('the brand file', () => {
  const brand = {
    voice: 'warm',
    edits: {
      en: { 'title.part.light': 'Not by {day, date}, {brand} says', 'title.late': '{broken' },
      ar: { 'title.lost': 'ضاع' },
    },
  } as const;

  it('is a brand as the engine takes it, and comes back as it was', () => {
    const file = toBrandFile(brand);
    const [copy = nothing] = (JSON.parse(file) as Brand).copy ?? [];
    expect(rehearse({ ...plain, copy }).view.apology?.title).toBe(
      'Not by Tuesday, Northfield says',
    );
    expect(fromBrandFile(file)).toEqual({ brand, problems: [] });
  });

  it.each([
    ['no JSON', '{', /no JSON/u],
    ['no templates', '{"voice":"warm"}', /no `templates`/u],
    ['a list', '[]', /no `templates`/u],
    ['more than any wording', 'x'.repeat(1_000_001), /longer/u],
  ])('that is %s is refused in words', (_what, text, problem) => {
    const read = fromBrandFile(text);
    expect(read.brand).toBeNull();
    expect(read.problems).toEqual([expect.stringMatching(problem) as string]);
  });

  it('keeps what is right of a file that is partly wrong', () => {
    const file = {
      voice: 'loud',
      templates: { tlh: {}, en: { 'title.lost': 'Gone', toString: 'x', 'title.late': 7 } },
    };
    const { brand: read, problems } = fromBrandFile(JSON.stringify(file));
    expect(read).toEqual({ voice: 'plain', edits: { en: { 'title.lost': 'Gone' } } });
    expect(problems).toHaveLength(4);
  });
});

it('the link holds the whole desk, and one that says nothing is the desk as it opens', () => {
  const state = {
    ...firstDesk,
    locale: 'ar',
    situation: 4,
    moment: 1,
    voice: 'formal',
    edits: { ar: { 'title.lost': '"ضاع" <b>' } },
  } as const;
  expect(fromLink(toLink(state))).toEqual(state);
  expect(toLink(state)).toMatch(/^[\w-]+$/u);
  expect(toLink(firstDesk)).toBe('');
  expect(toLink({ ...firstDesk, edits: { en: {} } })).toBe('');
  for (const link of ['', '!', 'bm9wZQ', toLink(state).slice(0, 30)])
    expect(fromLink(link)).toEqual(firstDesk);
});

it('keys stand by what they speak of, and are found by any of their words', () => {
  const keys = ['letter.greeting', 'title.late', 'moment'] as never[];
  expect(grouped(keys).map(({ title }) => title)).toEqual([
    'At the top',
    'The letter',
    'Dates and sentences',
  ]);
  expect(matching(keys, () => 'Hello you', 'you LETTER')).toEqual(['letter.greeting']);
  expect(matching(keys, () => '', '')).toEqual(keys);
});
