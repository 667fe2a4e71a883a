/** Everyday names of countries in English, and the short forms that exports use, with their codes. */
const codes = namedCountries();

/** The ISO 3166-1 code of a country by its code or its English name; `null` where it is neither. */
export function countryCode(text: string): string | null {
  return codes.get(text.toLowerCase()) ?? null;
}

/** The ISO 3166-2 code of a region by its code, with or without the country before it. */
export function regionCode(text: string, country: string | null): string | null {
  const code = text.toUpperCase();
  const whole = code.includes('-') || country === null ? code : `${country}-${code}`;
  return /^[A-Z]{2}-[A-Z0-9]{1,3}$/u.test(whole) ? whole : null;
}

function namedCountries(): ReadonlyMap<string, string> {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const long = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames('en', { type: 'region', fallback: 'none', style: 'short' });
  const named = new Map([['usa', 'US']]);
  for (const pair of letters.flatMap((one) => letters.map((other) => one + other))) {
    const name = long.of(pair);
    if (name === undefined) continue;
    // "UK" is written everywhere, and is no code.
    const code = new Intl.Locale(`und-${pair}`).region ?? pair;
    for (const alias of [pair, name, short.of(pair) ?? pair]) named.set(alias.toLowerCase(), code);
  }
  return named;
}
