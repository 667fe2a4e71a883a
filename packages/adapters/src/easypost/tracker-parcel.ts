import type { OrderEvent, RawStatus } from '@amends/core';
import { readInstant } from '../internal/instants.js';
import { parcelEvents } from '../internal/tracking/parcel-events.js';
import type { RawScan, TrackingOptions } from '../internal/tracking/parcel-events.js';
import { quoted } from '../issues.js';
import type { Report } from '../issues.js';
import { mapEasyPostStatus } from './crosswalk.js';
import type { EasyPostDetail, EasyPostTracker } from './schema.js';

/** Every event in a tracker: its scans, oldest first, and the carrier's estimate. */
export function trackerEvents(
  tracker: EasyPostTracker,
  options: TrackingOptions,
  report: Report,
): OrderEvent[] {
  const { status, status_detail: detail, tracking_details: details } = tracker;
  const isTold = details.some((each) => each.status === status);
  countPlaceless(details, report);
  return parcelEvents(
    {
      sender: 'EasyPost',
      source: 'easypost',
      path: '/tracking_details',
      carrier: tracker.carrier,
      number: tracker.tracking_code,
      url: tracker.public_url,
      isReturn: tracker.is_return,
      changedAt: readInstant(tracker.updated_at) ?? readInstant(tracker.created_at),
      scans: details.map((each) => scanOf(each, report)),
      current: isTold || status === null ? null : statusOf(status, detail),
      // The local day first: the other date is the same day as midnight UTC, or an instant.
      estimates: {
        latest: [
          {
            path: '/carrier_detail/est_delivery_date_local',
            text: tracker.carrier_detail?.est_delivery_date_local,
          },
          { path: '/est_delivery_date', text: tracker.est_delivery_date },
          {
            path: '/carrier_detail/guaranteed_delivery_date',
            text: tracker.carrier_detail?.guaranteed_delivery_date,
          },
        ],
      },
    },
    options,
    report,
  );
}

function scanOf(detail: EasyPostDetail, report: Report): RawScan {
  const { status, status_detail: statusDetail, message, datetime, tracking_location: at } = detail;
  const path = `/tracking_details/${detail.at}`;
  const isError = status?.toLowerCase() === 'error';
  if (isError) report('not-tracked', path, `EasyPost says: ${quoted(message ?? '', 160)}`);
  return {
    path,
    time: datetime,
    place: { country: at?.country, region: at?.state },
    understood: mapEasyPostStatus(status, statusDetail),
    // What EasyPost says of its own failure is for the store, and is in the issues.
    raw: rawOf(status, statusDetail, isError ? null : message),
    told: [
      ...[status, statusDetail, message, detail.carrier_code, detail.est_delivery_date],
      ...[at?.city, at?.state, at?.country, at?.zip].map((part) => part ?? null),
    ],
    estimate: { path: `${path}/est_delivery_date`, text: detail.est_delivery_date },
  };
}

/** A tracker can be ahead of its scans: cancelled, or in error, or delivered and the scan not there yet. */
function statusOf(status: string, detail: string | null): RawScan {
  return {
    path: '',
    time: null,
    place: null,
    understood: mapEasyPostStatus(status, detail),
    raw: rawOf(status, detail, null),
    told: ['status', status, detail],
  };
}

/** Carriers that give no place get their local time written as UTC, which EasyPost cannot know. */
function countPlaceless(details: readonly EasyPostDetail[], report: Report): void {
  const placeless = details.filter(
    ({ datetime, tracking_location: place }) =>
      datetime?.endsWith('Z') === true &&
      readInstant(datetime) !== null &&
      !(place && (place.city ?? place.state ?? place.zip ?? place.country)),
  ).length;
  if (placeless === 0) return;
  const scans = `${placeless} scan${placeless === 1 ? '' : 's'}`;
  const text = `${scans} without a place: EasyPost then writes the carrier's time as UTC, which may be off by the offset there.`;
  report('zone-assumed', '/tracking_details', text);
}

/** Both codes, as `status/detail`, and the carrier's own words. */
function rawOf(status: string | null, detail: string | null, text: string | null): RawStatus {
  const code = [status, detail].filter((each) => each !== null && each !== '').join('/');
  return { code: code === '' ? null : code, text };
}
