import type { AmendsError } from '@amends/core';
import { isObject } from '../internal/documents.js';
import { readLoosely } from '../internal/loose.js';
import type { TrackingOptions } from '../internal/tracking/parcel-events.js';
import { issueLog, quoted } from '../issues.js';
import type { Report } from '../issues.js';
import { trackingKey } from '../parcel.js';
import { nothing } from '../reading.js';
import type { AdapterResult } from '../reading.js';
import { EventSchema, TrackerSchema } from './schema.js';
import { trackerEvents } from './tracker-parcel.js';

/** What the caller knows besides the payload. All of it may be left out. */
export type EasyPostOptions = TrackingOptions;

/**
 * Reads one EasyPost webhook body (`tracker.created`, `tracker.updated`) or tracker into evidence: one
 * event a scan, one for the carrier's estimate. Ids depend on what was scanned alone: the same payload
 * twice, or its scans in another order, gives the same ids. Never throws: a payload that cannot be used
 * is a typed error (`invalid_payload`), and whatever in a usable one was not understood is in `issues`.
 *
 * EasyPost sends every kind of event to one address; one that is about no tracker gives no evidence and
 * an issue, so that the sender can be answered with a success.
 *
 * Verify the signature first, on the raw bytes: {@link verifyEasyPost}. Then find the order by
 * `trackingNumbers` and say with {@link inParcel} which lines the events concern.
 */
export function readEasyPost(input: unknown, options: EasyPostOptions = {}): AdapterResult {
  const log = issueLog();
  const { issues } = log;
  const opened = openEnvelope(input, log.report);
  if (!opened.ok) return opened;
  if (opened.tracker === null) return { ok: true, value: nothing, issues };

  const report: Report = (code, path, text) => log.report(code, `${opened.path}${path}`, text);
  const read = readLoosely(TrackerSchema, opened.tracker, 'an EasyPost tracker', report);
  if (!read.ok) return read;
  const tracker = read.value;
  return {
    ok: true,
    value: {
      ...nothing,
      events: trackerEvents(tracker, options, report),
      trackingNumbers: [trackingKey(tracker.tracking_code)],
    },
    issues,
  };
}

const OURS: readonly string[] = ['Event', 'Tracker'];

type Opened =
  | { readonly ok: true; readonly tracker: unknown; readonly path: '' | '/result' }
  | { readonly ok: false; readonly error: AmendsError };

/** The tracker in an event, or the input itself when it is one; `null` when there is none. */
function openEnvelope(input: unknown, report: Report): Opened {
  // A claim, a shipment: they carry a tracking code and a status, and are no tracker.
  if (isObject(input) && typeof input.object === 'string' && !OURS.includes(input.object)) {
    const text = `EasyPost's ${quoted(input.object)} tells nothing of a parcel on its way.`;
    report('no-evidence', '/object', text);
    return { ok: true, tracker: null, path: '' };
  }
  if (isObject(input) && ('tracking_code' in input || input.object === 'Tracker')) {
    return { ok: true, tracker: input, path: '' };
  }
  const read = readLoosely(EventSchema, input, 'an EasyPost event or tracker', report);
  if (!read.ok) return read;
  const { description, result } = read.value;
  if (!description.startsWith('tracker.')) {
    const text = `An event of the kind ${quoted(description)} tells nothing of a parcel.`;
    report('no-evidence', '/description', text);
    return { ok: true, tracker: null, path: '' };
  }
  if (result === null) {
    const text =
      'This event came without its tracker, as a list of events has them. Fetch the tracker.';
    report('no-evidence', '/result', text);
    return { ok: true, tracker: null, path: '' };
  }
  return { ok: true, tracker: result, path: '/result' };
}
