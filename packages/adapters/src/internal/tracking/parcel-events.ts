import type { Instant, OrderEvent, RawStatus } from '@amends/core';
import { isNoNews } from '../../crosswalk.js';
import type { Understood } from '../../crosswalk.js';
import { quoted } from '../../issues.js';
import type { Report } from '../../issues.js';
import { countryCode } from '../country-code.js';
import { fingerprint } from '../fingerprint.js';
import { readEstimate } from '../instants.js';
import { estimateScans } from './estimates.js';
import type { Estimates } from './estimates.js';
import { inTheirPlace } from './route.js';
import { scanTime, zoneOfScan } from './scan-time.js';
import type { Destination, ScanPlace, ScanTime } from './scan-time.js';
import { scanEvent, stemOf } from './scan.js';
import type { Scan, ScannedParcel } from './scan.js';

/** What the caller knows besides a tracking payload. All of it may be left out. */
export interface TrackingOptions {
  /** When the payload came in: every event's `recordedAt`. */
  readonly receivedAt?: Instant | undefined;
  /** Where the order goes, for scans at the door whose time has no offset. */
  readonly destination?: Destination | undefined;
}

/** A scan as its sender wrote it, already understood. */
export interface RawScan {
  readonly path: string;
  /** ISO 8601 with an offset, or the clock at the place without one, or a day. */
  readonly time: string | null;
  readonly place: ScanPlace | null;
  readonly understood: Understood;
  readonly raw: RawStatus;
  /** What tells it from other scans of the same parcel: its id is made of it. */
  readonly told: readonly unknown[];
  /** An estimate that came with the scan. */
  readonly estimate?: { readonly path: string; readonly text: string | null };
}

/** One parcel as any sender tells of it. */
export interface TrackedParcel extends ScannedParcel {
  /** The sender's name, for messages. */
  readonly sender: string;
  readonly path: string;
  readonly isReturn?: boolean;
  /** When the account last changed; `null` when it does not say. */
  readonly changedAt: Instant | null;
  readonly scans: readonly RawScan[];
  /** What the account says of itself, which counts where no scan says the same. */
  readonly current?: RawScan | null;
  readonly estimates: Estimates;
}

/** How far the times of a parcel's scans had to be guessed, each kind once with how often. */
const GUESSES: Readonly<Record<'likely' | 'utc' | 'day', string>> = {
  likely: 'read in the zone that most of the place keeps, or that the parcel was in before',
  utc: 'without offset or a place that settles the zone: read as UTC',
  day: 'with a day and no time: read as noon',
};

/** Every event of a parcel: its scans, oldest first, and the carrier's estimates. */
export function parcelEvents(
  parcel: TrackedParcel,
  options: TrackingOptions,
  report: Report,
): OrderEvent[] {
  const stem = stemOf(parcel);
  const guesses = { likely: 0, utc: 0, day: 0 };
  const nearby = nearbyZone(parcel.scans);
  const placed = parcel.scans.flatMap((raw) => scanOf(raw, parcel.changedAt) ?? []);
  const told = currentScan();
  for (const [kind, count] of Object.entries(guesses)) {
    if (count === 0) continue;
    const code = kind === 'day' ? 'instant-assumed' : 'zone-assumed';
    const text = `${count} scan${count === 1 ? '' : 's'} ${GUESSES[kind as keyof typeof guesses]}.`;
    report(code, parcel.path, text);
  }
  const isReturn = parcel.isReturn ?? false;
  const scans = inTheirPlace([...placed, ...told], isReturn, report);
  const times = { changedAt: parcel.changedAt, scans, isReturn };
  const estimates = estimateScans(stem, parcel.estimates, times, report);
  return [...scans, ...estimates].map((scan) => scanEvent(scan, parcel, options.receivedAt));

  function scanOf(raw: RawScan, fallback: Instant | null): Scan | null {
    const { undocumented, milestone, condition, reason, actionBy } = raw.understood;
    const meaning = { milestone, condition, reason, actionBy };
    for (const { field, code } of undocumented) {
      const text = `${parcel.sender} documents no code ${quoted(code)}; kept as it is.`;
      report('unknown-code', `${raw.path}${field}`, text);
    }
    const isAtTheDoor = ['delivered', 'out-for-delivery', 'ready-for-pickup'].includes(
      meaning.milestone,
    );
    const timed = { text: raw.time, place: raw.place, isAtTheDoor, nearby: nearby(raw.place) };
    const time = scanTime(timed, options.destination);
    if (time === null && fallback !== null) {
      const text = 'This scan has no readable date, so that of the whole account stands in.';
      report('instant-assumed', raw.path, text);
    }
    const at = time?.at ?? fallback;
    if (at === null) {
      report('unreadable-instant', raw.path, 'A scan without a readable date was left out.');
      return null;
    }
    if (time !== null) guess(time);
    const id = `${stem}:${raw.time ?? ''}:${fingerprint(raw.told)}`;
    return { id, path: raw.path, at, meaning, raw: raw.raw, eta: etaOf(raw) };
  }

  function etaOf({ estimate }: RawScan): Scan['eta'] {
    const eta = readEstimate(estimate?.text);
    if (estimate !== undefined && estimate.text !== null && eta === null) {
      report('unreadable-eta', estimate.path, 'This is no date, so it was left out.');
    }
    return eta;
  }

  function guess({ basis, isDayOnly }: ScanTime): void {
    if (isDayOnly) guesses.day += 1;
    if (basis === 'likely' || basis === 'utc') guesses[basis] += 1;
  }

  /** An account can be ahead of its scans: called off, or delivered and the scan not there yet. */
  function currentScan(): Scan[] {
    const { current = null } = parcel;
    if (current === null) return [];
    const { milestone, condition, undocumented } = current.understood;
    // What nobody has documented may be news.
    const isNews = undocumented.length > 0 || !isNoNews(current.understood);
    const isTold = placed.some(
      ({ meaning }) => meaning.milestone === milestone && meaning.condition === condition,
    );
    if (isTold || !isNews) return [];
    const latest =
      placed
        .map((scan) => scan.at)
        .sort(byInstant)
        .at(-1) ?? null;
    const scan = scanOf(current, parcel.changedAt ?? latest ?? options.receivedAt ?? null);
    return scan === null ? [] : [scan];
  }
}

/** For scans that name a country alone, or nothing: where in it the parcel has been. */
function nearbyZone(scans: readonly RawScan[]): (place: ScanPlace | null) => string | null {
  const zones = new Map<string, string>();
  for (const { place } of scans) {
    const country = countryCode(place?.country);
    const kept = zoneOfScan(place);
    // Most senders tell the latest first: the last one is where it began.
    if (country !== null && kept !== null) zones.set(country, kept.zone);
  }
  const [only] = zones.values();
  return (place) => {
    const country = countryCode(place?.country);
    if (country !== null) return zones.get(country) ?? null;
    return zones.size === 1 ? (only ?? null) : null;
  };
}

function byInstant(one: Instant, other: Instant): number {
  return Date.parse(one) - Date.parse(other);
}
