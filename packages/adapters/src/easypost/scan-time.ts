import { isTimeZone } from '@amends/core';
import type { Instant } from '@amends/core';
import { instantIn, instantInCountry, readInstant, readWallTime } from '../internal/instants.js';
import type { EasyPostDetail } from './schema.js';

/** Where the order goes, for scans at the door that name no zone. An `Order` is one. */
export interface Destination {
  /** IANA name. */
  readonly timeZone: string;
}

/** When a scan was, and how sure that is. */
export interface ScanTime {
  readonly at: Instant;
  /** `sender`: as sent. `placed`: digits without a zone, put into the only one they can be in. `utc`: taken for UTC. */
  readonly basis: 'sender' | 'placed' | 'utc';
}

const AT_THE_DOOR = ['delivered', 'out_for_delivery', 'available_for_pickup'];

/**
 * When a scan was.
 *
 * `Z` is believed. EasyPost places a scan in its zone when the carrier says where it was, and writes UTC
 * otherwise (https://docs.easypost.com/docs/trackers); its recorded production payload bears that out:
 * as local time its last scan would lie three hours after the webhook that reports it.
 *
 * Digits without any offset are the clock at the place of the scan. The last mile is in the
 * destination's zone; any other scan is placed only where its country leaves no choice.
 */
export function scanTime(detail: EasyPostDetail, destination?: Destination): ScanTime | null {
  const instant = readInstant(detail.datetime);
  if (instant !== null) return { at: instant, basis: 'sender' };
  const wall = detail.datetime === null ? null : readWallTime(detail.datetime);
  if (wall === null) return null;
  const status = detail.status?.toLowerCase() ?? '';
  if (destination && AT_THE_DOOR.includes(status) && isTimeZone(destination.timeZone)) {
    return { at: instantIn(destination.timeZone, wall), basis: 'placed' };
  }
  const country = detail.tracking_location?.country;
  const placed = country ? instantInCountry(country.toUpperCase(), wall) : null;
  if (placed !== null) return { at: placed, basis: 'placed' };
  return { at: instantIn('UTC', wall), basis: 'utc' };
}

/** Whether the carrier says anything at all of where the scan was. */
export function namesAPlace({ tracking_location: place }: EasyPostDetail): boolean {
  return Boolean(place && (place.city ?? place.state ?? place.zip ?? place.country));
}
