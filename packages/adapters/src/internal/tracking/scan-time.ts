import { isLocalDay, isTimeZone } from '@amends/core';
import type { Instant } from '@amends/core';
import { countryCode } from '../country-code.js';
import { instantIn, instantInCountry, readInstant, readWallTime } from '../instants.js';
import { zoneOfRegion } from '../region-zones.js';
import type { RegionZone } from '../region-zones.js';

/** Where the order goes, for scans at the door that name no zone. An `Order` is one. */
export interface Destination {
  /** IANA name. */
  readonly timeZone: string;
}

/** Where a scan was, as far as the sender says. */
export interface ScanPlace {
  /** Two letters, three, or an English name. */
  readonly country?: string | null | undefined;
  /** The second part of an ISO 3166-2 code: `NY`. */
  readonly region?: string | null | undefined;
  /** The IANA zone of its clock, where the sender names it. */
  readonly zone?: string | null | undefined;
}

/** When a scan was, and how sure that is. */
export interface ScanTime {
  readonly at: Instant;
  /**
   * `sender`: as sent. `placed`: digits without a zone, put into the only one they can be in. `likely`:
   * put into the one that most of the place keeps. `utc`: taken for UTC.
   */
  readonly basis: 'sender' | 'placed' | 'likely' | 'utc';
  /** A day was given and no time: read as its noon. */
  readonly isDayOnly: boolean;
}

/** What is known of a scan's moment. */
export interface TimedPlace {
  readonly text: string | null;
  readonly place: ScanPlace | null;
  /** At the customer's door, or as near as makes no difference to the clock. */
  readonly isAtTheDoor: boolean;
  /** The zone of another scan of the same parcel, for one that only names its country, or nothing. */
  readonly nearby?: string | null;
}

/** The zone in which a place keeps its time, as far as its sender says or its region settles it. */
export function zoneOfScan(place: ScanPlace | null): RegionZone | null {
  const named = place?.zone ?? null;
  if (named !== null) return { zone: named, isWhole: true };
  const country = countryCode(place?.country);
  return country === null ? null : zoneOfRegion(country, place?.region ?? '');
}

/**
 * When a scan was. An offset is believed. Digits without one are the clock at the place of the scan: the
 * last mile is in the destination's zone, any other scan is placed by its region or country where these
 * leave a choice of one. A day alone is its noon, which is that day wherever it was.
 */
export function scanTime(
  { text, place, isAtTheDoor, nearby = null }: TimedPlace,
  destination?: Destination,
): ScanTime | null {
  const instant = readInstant(text);
  if (instant !== null) return { at: instant, basis: 'sender', isDayOnly: false };
  if (text === null) return null;
  const isDayOnly = isLocalDay(text);
  const wall = readWallTime(isDayOnly ? `${text}T12:00:00` : text);
  if (wall === null) return null;
  const put = (zone: string, basis: ScanTime['basis']) => ({
    at: instantIn(zone, wall),
    basis,
    isDayOnly,
  });
  if (isAtTheDoor && destination && isTimeZone(destination.timeZone)) {
    return put(destination.timeZone, 'placed');
  }
  const isPlaced = (place?.zone ?? null) !== null || (place?.region ?? '') !== '';
  const kept = isPlaced ? zoneOfScan(place) : null;
  if (kept !== null) return put(kept.zone, kept.isWhole ? 'placed' : 'likely');
  const country = countryCode(place?.country);
  const placed = country === null ? null : instantInCountry(country, wall);
  if (placed !== null) return { at: placed, basis: 'placed', isDayOnly };
  const likely = nearby ?? (country === null ? null : (zoneOfRegion(country, '')?.zone ?? null));
  return likely === null ? put('UTC', 'utc') : put(likely, 'likely');
}
