/** The zone that a part of a country keeps. */
export interface RegionZone {
  readonly zone: string;
  /** Whether all of it does. Where only most of it does, the time is a guess of an hour at most. */
  readonly isWhole: boolean;
}

/**
 * The three large countries whose carriers write the clock of the place without a zone, by ISO 3166-2; and
 * countries of which all but an island or a border keep one time. A star marks what is not whole.
 */
const ZONES: Readonly<Record<string, string>> = {
  'America/New_York':
    'US-CT US-DC US-DE US-GA US-MA US-MD US-ME US-NC US-NH US-NJ US-NY US-OH US-PA US-RI US-SC US-VA US-VT US-WV US-FL* US-KY*',
  'America/Detroit': 'US-MI*',
  'America/Indiana/Indianapolis': 'US-IN*',
  'America/Chicago':
    'US-AL US-AR US-IA US-IL US-LA US-MN US-MO US-MS US-OK US-WI US-KS* US-ND* US-NE* US-SD* US-TN* US-TX*',
  'America/Denver': 'US-CO US-MT US-NM US-UT US-WY',
  'America/Boise': 'US-ID*',
  'America/Phoenix': 'US-AZ*',
  'America/Los_Angeles': 'US-CA US-NV* US-WA US-OR*',
  'America/Anchorage': 'US-AK*',
  'Pacific/Honolulu': 'US-HI',
  'America/Puerto_Rico': 'US-PR US-VI',
  'Pacific/Guam': 'US-GU US-MP',
  'America/Vancouver': 'CA-BC*',
  'America/Edmonton': 'CA-AB CA-NT',
  'America/Regina': 'CA-SK*',
  'America/Winnipeg': 'CA-MB',
  'America/Toronto': 'CA-ON* CA-QC*',
  'America/Moncton': 'CA-NB',
  'America/Halifax': 'CA-NS CA-PE',
  'America/St_Johns': 'CA-NL*',
  'America/Whitehorse': 'CA-YT',
  'America/Iqaluit': 'CA-NU*',
  'Australia/Sydney': 'AU-NSW* AU-ACT',
  'Australia/Melbourne': 'AU-VIC',
  'Australia/Brisbane': 'AU-QLD',
  'Australia/Adelaide': 'AU-SA',
  'Australia/Perth': 'AU-WA*',
  'Australia/Hobart': 'AU-TAS',
  'Australia/Darwin': 'AU-NT',
  'Pacific/Auckland': 'NZ-*',
  'Europe/Madrid': 'ES-*',
  'Europe/Lisbon': 'PT-*',
  'Asia/Shanghai': 'CN-*',
  'America/Santiago': 'CL-*',
  'America/Guayaquil': 'EC-*',
};

const byRegion: ReadonlyMap<string, RegionZone> = new Map(
  Object.entries(ZONES).flatMap(([zone, regions]) =>
    regions
      .split(' ')
      .map(
        (region) => [region.replace('*', ''), { zone, isWhole: !region.endsWith('*') }] as const,
      ),
  ),
);

/** The zone of a region, by the codes of its country and its own; `null` where it is not known. */
export function zoneOfRegion(country: string, region: string): RegionZone | null {
  return byRegion.get(`${country}-${region.trim().toUpperCase()}`) ?? null;
}
