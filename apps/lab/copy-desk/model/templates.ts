import type { LocaleCopy } from '@amends/core';
import type { compileCopy } from '@amends/core/copy';
import { loadLocale } from '@amends/core/locales';

/** A key of the copy. */
export type CopyKey = keyof Parameters<typeof compileCopy>[1];

/** Templates in ICU MessageFormat, by key. */
export type Templates = Readonly<Partial<Record<CopyKey, string>>>;

/** The languages of core, each by its own name. */
export const LOCALES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  ja: '日本語',
  ar: 'العربية',
} as const;

/** A key of {@link LOCALES}. */
export type DeskLocale = keyof typeof LOCALES;

/** Everything that is said in one language: as it is written, and as it is spoken. */
export interface Language {
  readonly locale: DeskLocale;
  readonly templates: Templates;
  readonly copy: LocaleCopy | null;
}

const sources: Readonly<Record<DeskLocale, () => Promise<{ readonly default: Templates }>>> = {
  en: () => import('../../../../packages/core/src/copy/messages/en.json'),
  de: () => import('../../../../packages/core/src/copy/messages/de.json'),
  fr: () => import('../../../../packages/core/src/copy/messages/fr.json'),
  es: () => import('../../../../packages/core/src/copy/messages/es.json'),
  'pt-BR': () => import('../../../../packages/core/src/copy/messages/pt-BR.json'),
  ja: () => import('../../../../packages/core/src/copy/messages/ja.json'),
  ar: () => import('../../../../packages/core/src/copy/messages/ar.json'),
};

/** Loads a language: its templates come with the sources, so they are looked at only where they are edited. */
export async function loadLanguage(locale: DeskLocale): Promise<Language> {
  const [source, copy] = await Promise.all([sources[locale](), loadLocale(locale)]);
  return { locale, templates: source.default, copy };
}

/** The language of the desk that a tag names; `null` where it has none. */
export function deskLocale(tag: string): DeskLocale | null {
  return isLocale(tag) ? tag : null;
}

const isLocale = (tag: string): tag is DeskLocale => Object.hasOwn(LOCALES, tag);
