import { isTimeZone } from '@amends/core';
import type { Report } from '../issues.js';
import { zoneOfCountry } from './country-zones.js';
import { zoneOfRegion } from './region-zones.js';

/** Where an order goes, as far as its sender says. */
export interface OrderPlace {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** ISO 3166-2. */
  readonly region: string | null;
  /** The zone that its coordinates name. */
  readonly zone?: string | null;
}

/** A country as orders write it: two capitals, and nothing else. */
export function countryIn(code: string | null | undefined): string | null {
  return /^[A-Z]{2}$/.test(code ?? '') ? (code ?? null) : null;
}

/** ISO 3166-2 from a country and the code of a region in it, which some senders write in full: "JP-13". */
export function regionIn(country: string | null, code: string | null | undefined): string | null {
  const region = code ?? '';
  if (country === null) return null;
  if (/^[A-Z0-9]{1,3}$/.test(region)) return `${country}-${region}`;
  const isWhole = /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(region) && region.startsWith(`${country}-`);
  return isWhole ? region : null;
}

/** A language tag in its canonical form; `null` for what is none. */
export function localeIn(tag: string | null | undefined): string | null {
  try {
    return tag ? (Intl.getCanonicalLocales(tag.replace('_', '-'))[0] ?? null) : null;
  } catch {
    return null;
  }
}

/**
 * The zone in which an order's days are read: the one its address settles, or the one that was given, or
 * UTC. What had to be assumed is taken down.
 */
export function orderZone(
  place: OrderPlace,
  given: string | undefined,
  path: string,
  report: Report,
): string {
  const { country, zone: there = null } = place;
  const kept = country === null ? null : zoneOfRegion(country, place.region?.slice(3) ?? '');
  const ofCountry = country === null ? null : zoneOfCountry(country);
  const settled = ofCountry ?? there ?? (kept?.isWhole === true ? kept.zone : null);
  if (settled !== null && isTimeZone(settled)) return settled;
  const zone = given !== undefined && isTimeZone(given) ? given : 'UTC';
  const text = `The address does not settle the time zone, so local days are read in ${zone}.`;
  report('zone-assumed', path, text);
  return zone;
}
