import { copyFor, knownLocale } from '../locale.js';
import type { LocaleCopy } from '../locale.js';
import { en } from './en.js';

/** What a locale's module exports: one copy. Node hands a CommonJS module over as its default. */
interface Exports {
  readonly [name: string]: LocaleCopy | Exports;
}

const loaders: Readonly<Record<string, () => Promise<Exports>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  en: () => Promise.resolve({ en }),
  'en-XA': () => import('./en-XA.js'),
  'en-XB': () => import('./en-XB.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  ja: () => import('./ja.js'),
  'pt-BR': () => import('./pt-BR.js'),
};

/** The tags for which there is copy. `en-XA` and `en-XB` are pseudo-locales, for finding what is no copy. */
export const localeTags: readonly string[] = Object.keys(loaders);

/**
 * Loads the copy that fits a BCP 47 tag best: `de` for `de-AT`, `pt-BR` for `pt`. `null` where there is
 * none, and where the tag cannot be read.
 */
export async function loadLocale(tag: string): Promise<LocaleCopy | null> {
  const known = knownLocale(tag);
  if (known === null) return null;
  const found = copyFor(
    known,
    localeTags.map((locale) => ({ locale })),
  );
  const loaded = await loaders[found?.locale ?? '']?.();
  return loaded === undefined ? null : copyIn(loaded);
}

function copyIn(loaded: Exports): LocaleCopy | null {
  const found = Object.values(loaded.default ?? loaded)[0] as LocaleCopy | undefined;
  return found ?? null;
}
