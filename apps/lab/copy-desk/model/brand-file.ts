import type { Brand, BrandVoice } from '@amends/core';
import { compileCopy } from '@amends/core/copy';
import type { CopyKey, DeskLocale, Templates } from './templates.js';
import { deskLocale } from './templates.js';

/** What was changed, a language each. */
export type Edits = Readonly<Partial<Record<DeskLocale, Templates>>>;

/** How a store speaks, as the desk holds it. */
export interface DeskBrand {
  readonly voice: BrandVoice;
  readonly edits: Edits;
}

/** The voices that a brand can have. */
export const VOICES = ['plain', 'warm', 'formal'] as const satisfies readonly BrandVoice[];

/**
 * A brand as `createAmends({ brand })` takes it, in JSON: the wording compiled, and beside it the
 * templates it was compiled from, for `compileCopy` and for this desk. What cannot be compiled is left
 * out of the first and kept in the second.
 */
export function toBrandFile({ voice, edits }: DeskBrand): string {
  const written = Object.entries(edits).filter(([, each]) => Object.keys(each).length > 0);
  const copy = written
    .map(([locale, templates]) => compileCopy(locale, templates).copy)
    .filter(({ messages }) => Object.keys(messages).length > 0);
  const file: Brand & { readonly templates: Edits } = {
    voice,
    copy,
    templates: Object.fromEntries(written),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A file as it was read, with what of it could not be used. */
export interface ReadBrand {
  readonly brand: DeskBrand | null;
  readonly problems: readonly string[];
}

const LONGEST_FILE = 1_000_000;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a file of {@link toBrandFile} back. Never throws: what is wrong is said, what is right is kept. */
export function fromBrandFile(text: string): ReadBrand {
  if (text.length > LONGEST_FILE)
    return {
      brand: null,
      problems: ['This is longer than any wording: more than a million signs.'],
    };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return { brand: null, problems: [`This is no JSON: ${(error as Error).message}`] };
  }
  if (!isObject(file) || !isObject(file.templates))
    return {
      brand: null,
      problems: [
        'There are no `templates` in it: the wording as it was written, by language and key. Compiled wording alone cannot be edited.',
      ],
    };
  const problems: string[] = [];
  const edits: Partial<Record<DeskLocale, Templates>> = {};
  for (const [tag, templates] of Object.entries(file.templates)) {
    const locale = deskLocale(tag);
    if (locale === null || !isObject(templates)) {
      problems.push(`“${tag}” is no language of this desk.`);
      continue;
    }
    edits[locale] = templatesIn(templates, tag, problems);
  }
  const voice = VOICES.find((each) => each === file.voice);
  if (file.voice !== undefined && voice === undefined)
    problems.push('There are three voices: plain, warm, formal.');
  return { brand: { voice: voice ?? 'plain', edits }, problems };
}

function templatesIn(
  given: Readonly<Record<string, unknown>>,
  locale: string,
  problems: string[],
): Templates {
  const kept: Partial<Record<CopyKey, string>> = {};
  for (const [key, template] of Object.entries(given)) {
    // A key that there is may hold a mistake, which is shown at its place; one that there is not has none.
    const isKey = compileCopy('en', { [key]: '' }).issues.every(
      ({ code }) => code !== 'unknown_key',
    );
    if (!isKey) problems.push(`${locale}: no text has the key “${key}”.`);
    else if (typeof template !== 'string') problems.push(`${locale}: “${key}” is no text.`);
    else kept[key as CopyKey] = template;
  }
  return kept;
}
