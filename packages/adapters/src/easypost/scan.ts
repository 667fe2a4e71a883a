import type { Instant, RawStatus } from '@amends/core';
import type { StatusMapping } from '../crosswalk.js';
import { fingerprint } from '../internal/fingerprint.js';
import { readDayOrInstant, readInstant } from '../internal/instants.js';
import { quoted } from '../issues.js';
import type { Report } from '../issues.js';
import { trackingKey } from '../parcel.js';
import { mapEasyPostStatus } from './crosswalk.js';
import type { EasyPostOptions } from './read-easypost.js';
import { namesAPlace, scanTime } from './scan-time.js';
import type { EasyPostDetail, EasyPostTracker } from './schema.js';

/** Something a tracker reports, with its moment and its meaning. */
export interface Scan {
  readonly id: string;
  /** Where it stood in the payload. */
  readonly path: string;
  readonly at: Instant;
  readonly meaning: StatusMapping;
  readonly raw: RawStatus;
  readonly eta: string | null;
}

/** What the ids of a parcel's events begin with. The carrier is part of it: numbers are the carrier's own. */
export function stemOf({ carrier, tracking_code: number }: EasyPostTracker): string {
  return `easypost:${carrier?.toLowerCase() ?? ''}:${trackingKey(number)}`;
}

/** When the tracker itself last changed; `null` when it does not say. */
export function changedAt(tracker: EasyPostTracker): Instant | null {
  return readInstant(tracker.updated_at) ?? readInstant(tracker.created_at);
}

/** Every scan, each meant by itself, and the tracker's own status where no scan carries it. */
export function scansOf(
  tracker: EasyPostTracker,
  { destination }: EasyPostOptions,
  report: Report,
): Scan[] {
  const scans: Scan[] = [];
  let placeless = 0;
  for (const detail of tracker.tracking_details) {
    const path = `/tracking_details/${detail.at}`;
    const time = scanTime(detail, destination);
    const at = time?.at ?? changedAt(tracker);
    if (at === null) {
      report(
        'unreadable-instant',
        `${path}/datetime`,
        'A scan without a readable date was left out.',
      );
      continue;
    }
    if (time === null) {
      report(
        'instant-assumed',
        `${path}/datetime`,
        "This is no date, so the tracker's own stands in.",
      );
    } else if (time.basis === 'utc') {
      report(
        'zone-assumed',
        `${path}/datetime`,
        'No offset and no zone that must be meant: read as UTC.',
      );
    } else if (time.basis === 'sender' && detail.datetime?.endsWith('Z') && !namesAPlace(detail)) {
      placeless += 1;
    }
    scans.push(scanOf(detail, tracker, at, path, report));
  }
  if (placeless > 0) {
    report(
      'zone-assumed',
      '/tracking_details',
      `${placeless} scan${placeless === 1 ? '' : 's'} without a place: EasyPost then writes the carrier's time as UTC, which may be off by the offset there.`,
    );
  }
  return [...scans, ...ownStatus(tracker, report)];
}

function scanOf(
  detail: EasyPostDetail,
  tracker: EasyPostTracker,
  at: Instant,
  path: string,
  report: Report,
): Scan {
  const { status, status_detail: statusDetail, message, datetime } = detail;
  const meaning = understand(status, statusDetail, path, report);
  const eta = readDayOrInstant(detail.est_delivery_date);
  if (detail.est_delivery_date !== null && eta === null) {
    report('unreadable-eta', `${path}/est_delivery_date`, 'This is no date, so it was left out.');
  }
  const isError = status?.toLowerCase() === 'error';
  if (isError) report('not-tracked', path, `EasyPost says: ${quoted(message ?? '', 160)}`);
  const place = detail.tracking_location;
  const scanned = [
    ...[status, statusDetail, message, detail.carrier_code, detail.est_delivery_date],
    ...[place?.city, place?.state, place?.country, place?.zip].map((part) => part ?? null),
  ];
  return {
    id: `${stemOf(tracker)}:${datetime ?? ''}:${fingerprint(scanned)}`,
    path,
    at,
    meaning,
    // What EasyPost says of its own failure is for the store, and is in the issues.
    raw: rawOf(status, statusDetail, isError ? null : message),
    eta,
  };
}

/** A tracker can be ahead of its scans: cancelled, or in error, or delivered and the scan not there yet. */
function ownStatus(tracker: EasyPostTracker, report: Report): Scan[] {
  const { status, status_detail: detail } = tracker;
  const isTold = tracker.tracking_details.some((each) => each.status === status);
  const at = changedAt(tracker);
  if (status === null || status.toLowerCase() === 'unknown' || isTold || at === null) return [];
  report(
    'instant-assumed',
    '/status',
    'No scan has this status, so it is dated as the tracker is.',
  );
  return [
    {
      id: `${stemOf(tracker)}:status:${fingerprint([status, detail])}`,
      path: '/status',
      at,
      meaning: understand(status, detail, '', report),
      raw: rawOf(status, detail, null),
      eta: null,
    },
  ];
}

function understand(
  status: string | null,
  detail: string | null,
  path: string,
  report: Report,
): StatusMapping {
  const { isDocumented, ...meaning } = mapEasyPostStatus(status, detail);
  if (!isDocumented.status) {
    const text = `EasyPost documents no status ${quoted(status ?? '')}; kept as it is.`;
    report('unknown-code', `${path}/status`, text);
  }
  if (!isDocumented.detail) {
    const text = `EasyPost documents no status detail ${quoted(detail ?? '')}; kept as it is.`;
    report('unknown-code', `${path}/status_detail`, text);
  }
  return meaning;
}

/** Both codes, as `status/detail`, and the carrier's own words. */
function rawOf(status: string | null, detail: string | null, text: string | null): RawStatus {
  const code = [status, detail].filter((each) => each !== null && each !== '').join('/');
  return { code: code === '' ? null : code, text };
}
