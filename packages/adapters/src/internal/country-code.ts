// The package has no types of its own, and whoever compiles these sources needs them too.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./country-iso-3-to-2.d.ts" />
import { getAllCountries } from 'countries-and-timezones';
import alpha3ToAlpha2 from 'country-iso-3-to-2';

/** Names that carriers use beside the usual one. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'UNITED STATES OF AMERICA': 'US',
  USA: 'US',
  'GREAT BRITAIN': 'GB',
  UK: 'GB',
  'KOREA, REPUBLIC OF': 'KR',
  'CHINA, PEOPLES REPUBLIC': 'CN',
};

let names: ReadonlyMap<string, string> | null = null;

function countryNames(): ReadonlyMap<string, string> {
  names ??= new Map(
    Object.values(getAllCountries()).map(({ id, name }) => [name.toUpperCase(), id] as const),
  );
  return names;
}

/** ISO 3166-1 alpha-2 from two letters, from three, or from the English name; `null` for anything else. */
export function countryCode(text: string | null | undefined): string | null {
  const said = (text ?? '').trim().toUpperCase();
  if (/^[A-Z]{2}$/u.test(said) && said !== 'UK') return said;
  const listed = Object.hasOwn(OTHER_NAMES, said) ? (OTHER_NAMES[said] ?? null) : null;
  if (listed !== null) return listed;
  if (/^[A-Z]{3}$/u.test(said)) return alpha3ToAlpha2(said) ?? null;
  return said.length > 60 ? null : (countryNames().get(said) ?? null);
}
