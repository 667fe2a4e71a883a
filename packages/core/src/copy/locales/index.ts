import { copyFor, knownLocale } from '../locale.js';
import type { LocaleCopy } from '../locale.js';
import { en } from './en.js';

const loaders: Readonly<Record<string, () => Promise<LocaleCopy>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  en: () => Promise.resolve(en),
  'en-XA': async () => (await import('./en-XA.js')).enXA,
  'en-XB': async () => (await import('./en-XB.js')).enXB,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  ja: async () => (await import('./ja.js')).ja,
  'pt-BR': async () => (await import('./pt-BR.js')).ptBR,
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
  return (await loaders[found?.locale ?? '']?.()) ?? null;
}
