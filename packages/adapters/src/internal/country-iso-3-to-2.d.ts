declare module 'country-iso-3-to-2' {
  /** ISO 3166-1 alpha-2 of a country, by its alpha-3. */
  export default function alpha3ToAlpha2(alpha3: string): string | undefined;
}
