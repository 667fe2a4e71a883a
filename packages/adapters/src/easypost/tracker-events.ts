import type { OrderEvent } from '@amends/core';
import type { Report } from '../issues.js';
import { trackingKey } from '../parcel.js';
import { estimateEvents } from './estimate.js';
import type { EasyPostOptions } from './read-easypost.js';
import { inTheirPlace } from './route.js';
import { scansOf } from './scan.js';
import type { Scan } from './scan.js';
import type { EasyPostTracker } from './schema.js';

/** Every event in a tracker: its scans, oldest first, and the carrier's estimate. */
export function trackerEvents(
  tracker: EasyPostTracker,
  options: EasyPostOptions,
  report: Report,
): OrderEvent[] {
  const scans = inTheirPlace(scansOf(tracker, options, report), tracker.is_return, report);
  const estimate = estimateEvents(tracker, scans, report);
  return [...scans, ...estimate].map((scan) => eventOf(scan, tracker, options));
}

function eventOf(
  { id, at, meaning, raw, eta }: Scan,
  { carrier, tracking_code: number, public_url: url }: EasyPostTracker,
  { receivedAt }: EasyPostOptions,
): OrderEvent {
  return {
    id,
    milestone: meaning.milestone,
    condition: meaning.condition,
    occurredAt: at,
    recordedAt: receivedAt ?? null,
    source: 'easypost',
    shipmentId: trackingKey(number),
    eta,
    reason: meaning.reason,
    actionBy: meaning.actionBy,
    raw,
    tracking: { carrier, number, url },
  };
}
