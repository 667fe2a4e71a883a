import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileMessage } from '../src/copy/compile-message.ts';
import type { CompiledMessage } from '../src/copy/compile-message.ts';
import { directionOf } from '../src/copy/locale.ts';
import { loadLocale, localeTags } from '../src/copy/locales/index.ts';
import { formatMessage } from '../src/copy/message.ts';
import type { CopyValue, Message, MessagePart } from '../src/copy/message.ts';
import { readMessages } from './generate-copy.ts';

const compiled = (locale: string) =>
  new Map(Object.entries(readMessages(locale)).map(([key, text]) => [key, compileMessage(text)]));

const english = compiled('en');
const translated = readdirSync(join(import.meta.dirname, '../src/copy/messages'))
  .map((file) => file.replace('.json', ''))
  .filter((locale) => locale !== 'en');

/** What says a date is the locale's own affair; each takes what it needs of the parts it is given. */
const isDateShape = (key: string) => key.startsWith('date.');

/** How many of something there can be, at the edges of every language's plurals. */
const COUNTS = [0, 1, 2, 3, 11, 100];

test('every locale can be loaded by its tag', async () => {
  expect(localeTags).toEqual(['en', 'en-XA', 'en-XB', ...translated].sort());
  for (const tag of localeTags) expect((await loadLocale(tag))?.locale).toBe(tag);
});

test.each([
  ['de-AT', 'de'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['ar-EG', 'ar'],
  ['en-GB', 'en'],
  ['fi', undefined],
  ['no such tag', undefined],
])('%s is served by %s', async (asked, served) => {
  expect((await loadLocale(asked))?.locale).toBe(served);
});

describe.each(translated)('the copy in %s', (locale) => {
  const messages = compiled(locale);

  test('has every key, and none that nobody asks for', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('asks for the parameters that English asks for', () => {
    for (const [key, { params }] of messages) {
      const known = english.get(key)?.params ?? {};
      for (const [name, type] of Object.entries(params)) {
        if (isDateShape(key)) continue;
        const given = known[name];
        expect(given, `${key}: {${name}} is given by nobody`).toBeDefined();
        if (Array.isArray(type))
          expect(given, `${key}: {${name}}`).toEqual(expect.arrayContaining(type));
        else expect(type, `${key}: {${name}}`).toBe(given);
      }
      for (const [name, type] of Object.entries(known)) {
        if (isDateShape(key) || type === 'number' || Array.isArray(type)) continue;
        expect(Object.keys(params), `${key}: nothing is said of {${name}}`).toContain(name);
      }
    }
  });

  test('knows the plurals of its language, all of them or none', () => {
    const rules = new Intl.PluralRules(locale);
    const needed = new Set(Array.from({ length: 300 }, (_, count) => rules.select(count)));
    for (const [key, { message }] of messages)
      for (const cases of choicesIn(message, 'plural')) {
        const told = Object.keys(cases).filter((name) => !name.startsWith('='));
        if (told.length > 1) expect(told.sort(), key).toEqual([...needed].sort());
      }
  });

  test('says every message for every case and count', () => {
    for (const [key, message] of messages)
      for (const text of renderings(message, locale)) {
        const place = `${key}: ${text}`;
        expect(text, place).not.toMatch(/[{}]|undefined|\bnull\b| {2}| [.,،。、]|[<>]/u);
        expect(text.trim(), place).toBe(text);
        expect(text, place).not.toBe('');
      }
  });

  test('is no English', () => {
    const english =
      /^(?:the|you|your|we|us|our|with|from|and|this|that|order|parcel|promised|delivered|until|sorry|money)$/iu;
    for (const [key, { message }] of messages) {
      const words =
        literals(message)
          .join(' ')
          .match(/[\p{L}’]+/gu) ?? [];
      expect(
        words.filter((word) => english.test(word)),
        key,
      ).toEqual([]);
    }
  });
});

/* What a proofreader would look for, language by language. */
test.each<[string, string, RegExp]>([
  ['fr', 'a space that does not break before : ; ! ? »', /[^\u202f{][;:!?»]/u],
  ['fr', 'an apostrophe that is one', /'/u],
  ['de', 'German quotation marks', /["“](?=\p{L})/u],
  [
    'ja',
    'full-width marks, no space between words',
    /[,.!?;:()] |[\u3040-\u30ff\u4e00-\u9fff] |[\u3040-\u30ff\u4e00-\u9fff][,.!?;:()]/u,
  ],
  ['ar', 'Arabic commas, semicolons and question marks', /[,;?]/u],
  ['es', 'no second person but usted', /\b(?:tú|tu|tus|te|ti|vos|vosotros)\b/iu],
  ['de', 'no second person but Sie', /\b(?:du|dir|dich|dein\p{L}*|euch|euer)\b/iu],
  ['fr', 'no second person but vous', /\b(?:tu|toi|ton|ta|tes)\b/iu],
  ['pt-BR', 'no second person but você', /\b(?:tu|teu|tua|vós|senhor|senhora)\b/iu],
])('%s has %s', (locale, _what, fault) => {
  for (const [key, { message }] of compiled(locale))
    for (const text of literals(message)) expect(text, key).not.toMatch(fault);
});

function literals(message: Message): string[] {
  if (typeof message === 'string') return [message];
  return message.flatMap((part): string[] => {
    if (typeof part === 'string') return [part];
    const cases = casesOf(part);
    return cases === null ? [] : Object.values(cases).flatMap(literals);
  });
}

function choicesIn(message: Message, wanted: 'plural' | 'select'): Record<string, Message>[] {
  if (typeof message === 'string') return [];
  return message.flatMap((part): Record<string, Message>[] => {
    const cases = casesOf(part);
    if (cases === null) return [];
    const inner = Object.values(cases).flatMap((each) => choicesIn(each, wanted));
    return part[1] === wanted ? [cases, ...inner] : inner;
  });
}

function casesOf(part: MessagePart): Record<string, Message> | null {
  return typeof part === 'string' ? null : (part[2] ?? null);
}

/** The message with every combination of its cases and counts. */
function renderings({ message, params }: CompiledMessage, locale: string): string[] {
  const all: Record<string, CopyValue>[] = [];
  for (const voice of ['plain', 'warm', 'formal']) all.push({ voice });
  const combined = Object.entries(params).reduce<Record<string, CopyValue>[]>(
    (given, [name, type]) =>
      given.flatMap((values) =>
        valuesFor(name, type).map((value) => ({ ...values, [name]: value })),
      ),
    all,
  );
  const tongue = { locale, direction: directionOf(locale) } as const;
  return combined.map((values) => formatMessage(message, values, tongue));
}

function valuesFor(name: string, type: CompiledMessage['params'][string]): readonly CopyValue[] {
  if (type === 'number') return COUNTS;
  if (type === 'date') return [{ text: `(${name})`, on: `(${name}!)` }];
  return type === 'string' ? [`(${name})`] : type;
}
