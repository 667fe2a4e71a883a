import { getTimezonesForCountry } from 'countries-and-timezones';
import type { Timezone } from 'countries-and-timezones';

/** The IANA zone of a country that keeps one time everywhere; otherwise `null`: nobody is put into the capital's. */
export function zoneOfCountry(country: string): string | null {
  const zones = zonesOfCountry(country);
  return keepOneTime(zones) ? nameFor(zones, country) : null;
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
