import type { Instant, LocalDay } from '@amends/core';
import { at, date, draftOf, redate, textAt, touch } from './draft.ts';
import type { Draft, Json } from './draft.ts';
import { untilMoment } from './payload.ts';
import type { Payload } from './payload.ts';
import { recording } from './recordings.ts';

/** What a carrier told of a parcel. */
export interface TrackerStory {
  /** When the carrier's last scan was, and the message was sent. Earlier scans keep their distance. */
  readonly lastScanAt: Instant;
  /** The day on which the carrier expects to deliver; that of the last scan, when absent. */
  readonly expectedOn?: LocalDay;
  /** The parcel's number, where the recording holds a placeholder. */
  readonly number?: string;
}

const envelope = 'easypost/event-envelope.json';
const details = '/result/tracking_details';

/** A recorded tracker, inside a recorded event as EasyPost sends it. */
export function tracked(file: string, story: TrackerStory): Payload {
  const recorded = recording(file) as { readonly result?: Json };
  const isEvent = recorded.result !== undefined;
  const event = isEvent
    ? draftOf(recorded)
    : touch(
        draftOf({ ...(recording(envelope) as object), result: {} }),
        '/result',
        recorded,
        'linked',
      );
  const dated = moved(event, story);
  const draft =
    story.number === undefined
      ? dated
      : touch(dated, '/result/tracking_code', story.number, 'linked');
  return {
    source: 'easypost',
    topic: 'tracker.updated',
    madeFrom: isEvent ? [file] : [envelope, file],
    draft,
    sentAt: story.lastScanAt,
  };
}

/**
 * The event with its scans in the days of the scene. In test mode EasyPost dates the tracker itself
 * weeks after its scans and expects it then, so that these dates are moved one by one.
 */
function moved(event: Draft, { lastScanAt, expectedOn }: TrackerStory): Draft {
  const scans = at(event, details) as readonly Json[];
  const byMs = untilMoment(event, `${details}/${scans.length - 1}/datetime`, lastScanAt);
  const scanned = redate(event, byMs, details);
  // EasyPost writes a day as its midnight in UTC.
  const expected = expectedOn === undefined ? lastScanAt : `${expectedOn}T00:00:00Z`;
  const dates: readonly (readonly [string, Instant])[] = [
    ['/created_at', lastScanAt],
    ['/updated_at', lastScanAt],
    ['/result/created_at', textAt(scanned, `${details}/0/datetime`)],
    ['/result/updated_at', lastScanAt],
    ['/result/est_delivery_date', expected],
  ];
  const dated = dates
    .filter(([pointer]) => pointer !== '/updated_at' || 'updated_at' in (event.value as object))
    .reduce((draft, [pointer, moment]) => date(draft, pointer, moment), scanned);
  return carrierDetail(dated, byMs, expectedOn);
}

/** What the carrier says in its own words follows: its estimate as a bare day, its first attempt. */
function carrierDetail(draft: Draft, byMs: number, expectedOn: LocalDay | undefined): Draft {
  const day = '/result/carrier_detail/est_delivery_date_local';
  const attempt = '/result/carrier_detail/initial_delivery_attempt';
  const dayed =
    at(draft, day) === null || expectedOn === undefined
      ? draft
      : touch(draft, day, expectedOn, 're-dated');
  return at(dayed, attempt) === null ? dayed : redate(dayed, byMs, attempt);
}

/**
 * The parcel goes back: no recording has a parcel that does. EasyPost documents the status
 * `return_to_sender` (https://docs.easypost.com/docs/trackers) and the detail `return`; they are set
 * on the tracker and on its last scan.
 */
export function returning(payload: Payload): Payload {
  const scans = at(payload.draft, details) as readonly Json[];
  const places = ['/result', `${details}/${scans.length - 1}`];
  const draft = places.reduce((each, place) => {
    const status = touch(each, `${place}/status`, 'return_to_sender', 'status set');
    return touch(status, `${place}/status_detail`, 'return', 'status set');
  }, payload.draft);
  return { ...payload, draft };
}
