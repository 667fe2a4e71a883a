import tzLookup from '@photostructure/tz-lookup';
import { getTimezonesForCountry } from 'countries-and-timezones';
import type { Timezone } from 'countries-and-timezones';

/** Where something is, as far as the sender says. */
export interface Place {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

/**
 * The IANA zone of a place, where it is beyond doubt: the country keeps one time everywhere, or the
 * coordinates name a zone of that country. Otherwise `null`: nobody is put into the capital's zone.
 */
export function zoneOfPlace(place: Place): string | null {
  if (place.country === null) return null;
  const zones = zonesOfCountry(place.country);
  if (keepOneTime(zones)) return nameFor(zones, place.country);
  const { latitude, longitude } = place;
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null;
  const there = tzLookup(latitude, longitude);
  // Coordinates in another country are somebody's mistake; Shopify's own samples have one.
  return zones.some((zone) => zone.name === there || zone.aliasOf === there) ? there : null;
}

/** Every zone of a country, old names among them; none when there is no such country. */
export function zonesOfCountry(country: string): Timezone[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  return getTimezonesForCountry(country, { deprecated: true }) ?? [];
}

function keepOneTime(zones: readonly Timezone[]): boolean {
  const clocks = new Set(
    zones
      .filter((zone) => zone.deprecated !== true)
      .map((zone) => `${zone.utcOffset} ${zone.dstOffset}`),
  );
  return clocks.size === 1;
}

/** The zone named for this country rather than for a neighbour that keeps the same time. */
function nameFor(zones: readonly Timezone[], country: string): string | null {
  const own = zones.filter((zone) => zone.countries[0] === country && zone.name.includes('/'));
  const current = own.find((zone) => zone.deprecated !== true);
  return (current ?? own[0] ?? zones[0])?.name ?? null;
}
