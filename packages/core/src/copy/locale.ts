import type { Message } from './message.js';

/** The copy of one locale: compiled messages by key. May be partial; what is missing falls back to English. */
export interface LocaleCopy {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly messages: Readonly<Record<string, Message>>;
  /** The way it is written, where its tag does not tell. */
  readonly direction?: 'ltr' | 'rtl' | undefined;
}

const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** The way `locale` is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** The tag in its usual spelling (`en_us` is none), or `null` where the platform cannot read it. */
export function knownLocale(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * The copy that fits `tag` best: the tag itself, then less and less of it (`de-AT`, `de`), then another
 * region's (`pt`, `pt-BR`), which is better than another language's.
 */
export function copyFor<Copy extends Pick<LocaleCopy, 'locale'>>(
  tag: string,
  locales: readonly Copy[],
): Copy | null {
  const parts = tag.split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const wanted = parts.slice(0, length).join('-').toLowerCase();
    const found = locales.find((each) => each.locale.toLowerCase() === wanted);
    if (found !== undefined) return found;
  }
  return locales.find(({ locale }) => languageOf(locale) === languageOf(tag)) ?? null;
}

/** The language in `tag` with the script it is written in: `pt-Latn` in `pt-BR`. */
function languageOf(tag: string): string | null {
  const known = knownLocale(tag);
  if (known === null) return null;
  const { language, script = '' } = new Intl.Locale(known).maximize();
  return `${language}-${script}`;
}
