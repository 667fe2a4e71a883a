import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../test/english.js';
import { languages } from '../../test/languages.js';
import type { AmendsMessages } from '../messages.js';

const placeholders = (text: string): readonly string[] =>
  [...(text.match(/\{\w+\}/gu) ?? [])].sort();
const filesOf = (folder: string, end: string): readonly string[] =>
  readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end) && !file.includes('.test.'))
    .map((file) => basename(file, end));

it('knows the words of every component that has any', () => {
  const named = new Set(Object.keys(english).map((key) => key.split('.')[0]?.toLowerCase()));
  const written = filesOf('..', '.messages.ts').map((name) => name.replaceAll('-', ''));
  expect([...named].sort()).toEqual([...written].sort());
});

it('shows every language there is on the pages of the tests and the stories', () => {
  expect(Object.keys(languages).sort()).toEqual([...filesOf('.', '.ts')].sort());
});

it('is held to the words of the components by its type', () => {
  // @ts-expect-error: a word is missing.
  const lacking: AmendsMessages = { 'Receipt.reference': 'Ref. {reference}' };
  // @ts-expect-error: no component asks for this one.
  const unknown: AmendsMessages = { ...english, 'Receipt.referense': 'Ref. {reference}' };
  expect([lacking, unknown]).toHaveLength(2);
});

describe.each(Object.entries(languages))('%s', (_, { messages }) => {
  const words = Object.entries(messages) as [keyof AmendsMessages, string][];

  it('has every word, and none besides', () => {
    expect(words.map(([key]) => key).sort()).toEqual(Object.keys(english).sort());
  });

  it('keeps what is put in', () => {
    expect(words.map(([key, text]) => [key, placeholders(text)])).toEqual(
      words.map(([key]) => [key, placeholders(english[key])]),
    );
  });

  it('leaves nothing in English', () => {
    const left = words.filter(
      ([key, text]) => text === english[key] && /[a-z]/iu.test(text.replaceAll(/\{\w+\}/gu, '')),
    );
    expect(left).toEqual([]);
  });

  it('leaves no space at an edge, and none twice', () => {
    expect(words.filter(([, text]) => text === '' || /^\s|\s$|\s{2}/u.test(text))).toEqual([]);
  });
});
