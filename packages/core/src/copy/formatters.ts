/** `Intl` formatters are dear to make and free to keep. Bounded: locales, zones and styles are few. */
function kept<Formatter>(make: (key: string) => Formatter): (key: string) => Formatter {
  const known = new Map<string, Formatter>();
  return (key) => {
    const held = known.get(key);
    if (held !== undefined) return held;
    if (known.size >= 500) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

const dateFormats = kept((key) => {
  const [locale, options] = JSON.parse(key) as [string, Intl.DateTimeFormatOptions];
  return new Intl.DateTimeFormat(locale, options);
});

const numberFormats = kept((key) => {
  const [locale, options] = JSON.parse(key) as [string, Intl.NumberFormatOptions];
  return new Intl.NumberFormat(locale, options);
});

const listFormats = kept(
  (locale) => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }),
);

/** A formatter for dates, made once. */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return dateFormats(JSON.stringify([locale, options]));
}

/** A formatter for numbers, made once. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return numberFormats(JSON.stringify([locale, options]));
}

/** "a, b and c" in `locale`. */
export function listText(items: readonly string[], locale: string): string {
  return listFormats(locale).format(items);
}

/**
 * One spelling for every platform: the narrow spaces that newer versions of Unicode's data put into
 * times and spans differ between a server and a browser, and tear hydration apart.
 */
export function steadySpaces(text: string): string {
  return text.replace(/[\u2009\u200a]/gu, ' ').replace(/\u202f/gu, '\u00a0');
}
