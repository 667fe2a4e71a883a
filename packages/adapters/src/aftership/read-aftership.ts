import type { OrderPromise } from '@amends/core';
import { isObject, valueAt } from '../internal/documents.js';
import { readDayOrInstant, readEstimate, readInstant } from '../internal/instants.js';
import type { EstimateField } from '../internal/tracking/estimates.js';
import type {
  RawScan,
  TrackedParcel,
  TrackingOptions,
} from '../internal/tracking/parcel-events.js';
import { documentKind, documentsOf, readDocuments } from '../internal/tracking/read-parcels.js';
import { trackingKey } from '../parcel.js';
import type { Report } from '../issues.js';
import { inWords } from '../internal/tracking/words.js';
import type { AdapterResult } from '../reading.js';
import { mapAfterShipStatus } from './crosswalk.js';
import { TrackingSchema } from './schema.js';
import type { AfterShipCheckpoint, AfterShipEstimate, AfterShipTracking } from './schema.js';

const MARKS = ['slug', 'tag', 'subtag', 'checkpoints', 'order_promised_delivery_date'];

const tracking = documentKind({
  what: 'an AfterShip tracking',
  isOne: (value) => 'tracking_number' in value && MARKS.some((key) => key in value),
  schema: TrackingSchema,
  read: (source, report) => ({
    tracked: [parcelOf(source, report)],
    orderId: source.order_id === '' ? null : source.order_id,
    promises: promiseOf(source, report),
  }),
});

/** The trackings in a payload: a webhook's `msg`, an answer's `data`, or all of a list. */
export function afterShipDocuments(input: unknown): unknown[] {
  return documentsOf([tracking], input);
}

/**
 * Reads an AfterShip webhook body or an answer of its API, of any version: one event a checkpoint, one for
 * the first estimate and one for the latest, and the delivery date the store promised, where it told
 * AfterShip (`order_promised_delivery_date`). Never throws: a payload that cannot be used is a typed error
 * (`invalid_payload`), and whatever in a usable one was not understood is in `issues`.
 *
 * Verify the signature first, on the raw bytes: {@link verifyAfterShip}.
 */
export function readAfterShip(input: unknown, options: TrackingOptions = {}): AdapterResult {
  const how = 'Pass a webhook body as it was sent, or an answer of the trackings API.';
  return readDocuments({ kinds: [tracking], how, remark }, input, options);
}

/** An answer or webhook of AfterShip's that is about no tracking. */
function remark(input: unknown): string | null {
  const isTheirs =
    typeof valueAt(input, 'meta', 'code') === 'number' ||
    (isObject(input) && 'event' in input && 'msg' in input);
  return isTheirs ? 'This answer or event is about no tracking with a carrier.' : null;
}

function parcelOf(source: AfterShipTracking, report: Report): TrackedParcel {
  const changedAt =
    readInstant(source.last_updated_at) ??
    readInstant(source.updated_at) ??
    readInstant(source.created_at);
  const checkpoints = source.checkpoints.map((each) =>
    scanOf(each, `/checkpoints/${each.index}`, source.slug),
  );
  const single = source.checkpoint === null ? [] : [scanOf(source.checkpoint, '/checkpoint', null)];
  const scans = [...checkpoints, ...single];
  const bare = scans.filter(
    ({ time }) => time !== null && readInstant(time) === null && time !== '',
  ).length;
  if (bare > 0) {
    const text = `${bare} checkpoint${bare === 1 ? '' : 's'} without an offset: AfterShip passes on the carrier's clock, and now and then UTC.`;
    report('zone-assumed', '/checkpoints', text);
  }
  return {
    sender: 'AfterShip',
    source: 'aftership',
    path: '/checkpoints',
    carrier: source.slug,
    number: source.tracking_number,
    url: source.courier_tracking_link,
    changedAt,
    scans,
    current: {
      path: '',
      time: null,
      place: null,
      understood: mapAfterShipStatus(source.tag, source.subtag),
      raw: { code: codeOf(source), text: null },
      told: ['status', source.tag, source.subtag],
    },
    estimates: {
      first: estimateIn(source.first_estimated_delivery, '/first_estimated_delivery'),
      latest: [
        ...estimateIn(source.latest_estimated_delivery, '/latest_estimated_delivery'),
        ...estimateIn(source.courier_estimated_delivery_date, '/courier_estimated_delivery_date'),
        { path: '/expected_delivery', text: source.expected_delivery },
        ...estimateIn(
          source.aftership_estimated_delivery_date,
          '/aftership_estimated_delivery_date',
        ),
      ],
    },
  };
}

function scanOf(checkpoint: AfterShipCheckpoint, path: string, slug: string | null): RawScan {
  const { tag, subtag, message, checkpoint_time: time, city, state } = checkpoint;
  const country = checkpoint.country_region ?? checkpoint.country_iso3 ?? checkpoint.country_name;
  return {
    path,
    time,
    place: { country: country ?? countryOf(checkpoint, state), region: state },
    understood: inWords(mapAfterShipStatus(tag, subtag), message),
    raw: { code: codeOf(checkpoint), text: message },
    told: [tag, subtag, message, city, state, country, checkpoint.location, slug],
  };
}

/** American carriers leave the country out and give a state: "BROOKLYN, NY". */
function countryOf({ location }: AfterShipCheckpoint, state: string | null): string | null {
  const isAmerican = /^[A-Z]{2}$/u.test(state ?? '') || /, [A-Z]{2}$/u.test(location ?? '');
  return isAmerican && (state ?? '') !== '' ? 'US' : null;
}

function codeOf({ tag, subtag }: { readonly tag: string | null; readonly subtag: string | null }) {
  return subtag ?? tag;
}

function estimateIn(estimate: AfterShipEstimate, path: string): EstimateField[] {
  if (estimate === null) return [];
  const end = estimate.datetime_max ?? estimate.estimated_delivery_date_max;
  const one = estimate.datetime ?? estimate.estimated_delivery_date;
  const from = estimate.datetime_min ?? estimate.estimated_delivery_date_min;
  return [{ path, text: end ?? one ?? from, from }];
}

/** What the store promised at the checkout, as it told AfterShip: a promise, where estimates are evidence. */
function promiseOf(source: AfterShipTracking, report: Report): OrderPromise[] {
  const text = source.order_promised_delivery_date;
  if (text === null || text === '') return [];
  const by = readDayOrInstant(text) ?? readEstimate(text);
  const madeAt = readInstant(source.order_date) ?? readInstant(source.created_at);
  if (by === null || madeAt === null) {
    const why = by === null ? 'This is no date' : 'When it was promised is not said';
    report('unreadable-eta', '/order_promised_delivery_date', `${why}: no promise was read.`);
    return [];
  }
  return [
    {
      id: `aftership:${source.slug?.toLowerCase() ?? ''}:${trackingKey(source.tracking_number)}:promised:${by}`,
      kind: source.delivery_type?.startsWith('pickup') === true ? 'pickup' : 'deliver',
      window: { by },
      madeAt,
      source: 'checkout',
    },
  ];
}
