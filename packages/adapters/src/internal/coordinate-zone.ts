import tzLookup from '@photostructure/tz-lookup';
import { zonesOfCountry } from './country-zones.js';

/**
 * The IANA zone in which a point lies, where that zone is one of the country's. The map weighs more than any
 * adapter: only one whose sender gives coordinates imports this.
 */
export function zoneAt(
  country: string | null,
  latitude: number | null,
  longitude: number | null,
): string | null {
  if (country === null || latitude === null || longitude === null) return null;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null;
  const there = tzLookup(latitude, longitude);
  // Coordinates in another country are somebody's mistake; Shopify's own samples have one.
  const isTheirs = zonesOfCountry(country).some(
    (zone) => zone.name === there || zone.aliasOf === there,
  );
  return isTheirs ? there : null;
}
