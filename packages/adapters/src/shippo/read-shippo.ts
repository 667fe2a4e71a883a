import { isObject, valueAt } from '../internal/documents.js';
import { readInstant } from '../internal/instants.js';
import type { OrderOptions } from '../internal/order-reading.js';
import type { RawScan, TrackedParcel } from '../internal/tracking/parcel-events.js';
import { documentKind, documentsOf, readDocuments } from '../internal/tracking/read-parcels.js';
import type { DocumentKind } from '../internal/tracking/read-parcels.js';
import { inWords } from '../internal/tracking/words.js';
import type { AdapterResult } from '../reading.js';
import { mapShippoStatus } from './crosswalk.js';
import { orderOf } from './order.js';
import { OrderSchema, TrackSchema } from './schema.js';
import type { ShippoTrack, ShippoTrackStatus } from './schema.js';

/** What the caller knows besides the payload. All of it may be left out. */
export type ShippoOptions = OrderOptions;

function kindsFor(options: ShippoOptions): DocumentKind[] {
  return [
    documentKind({
      what: 'a Shippo tracking',
      isOne: (value) =>
        'tracking_number' in value && ('tracking_status' in value || 'tracking_history' in value),
      schema: TrackSchema,
      read: (source) => ({ tracked: [parcelOf(source)] }),
    }),
    documentKind({
      what: 'a Shippo order',
      isOne: (value) =>
        'order_status' in value && 'line_items' in value && typeof value.placed_at === 'string',
      schema: OrderSchema,
      read: (source, report) => orderOf(source, options, report),
    }),
  ];
}

/** The trackings and orders in a payload: a webhook's `data`, an API's answer, or all of a list. */
export function shippoDocuments(input: unknown): unknown[] {
  return documentsOf(kindsFor({}), input);
}

/**
 * Reads a Shippo webhook body (`track_updated`), or trackings and orders as its API answers them: one
 * event a status, one for the first estimate (`original_eta`) and one for the latest (`eta`), and from
 * orders the dates their lines were promised for. Never throws: a payload that cannot be used is a typed
 * error (`invalid_payload`), and whatever in a usable one was not understood is in `issues`.
 *
 * Verify the signature first, on the raw bytes: {@link verifyShippo}.
 */
export function readShippo(input: unknown, options: ShippoOptions = {}): AdapterResult {
  const how = 'Pass a webhook body as it was sent, or an answer of the tracks or orders API.';
  return readDocuments({ kinds: kindsFor(options), how, remark }, input, options);
}

/** An event of Shippo's that is about no parcel: a label bought, a batch done. */
function remark(input: unknown): string | null {
  const isTheirs =
    isObject(input) &&
    typeof input.event === 'string' &&
    typeof valueAt(input, 'data') === 'object';
  return isTheirs ? 'An event of this kind tells nothing of a parcel on its way.' : null;
}

function parcelOf(source: ShippoTrack): TrackedParcel {
  const { tracking_status: status, tracking_history: history } = source;
  return {
    sender: 'Shippo',
    source: 'shippo',
    path: '/tracking_history',
    carrier: source.carrier,
    number: source.tracking_number,
    url: null,
    changedAt: readInstant(status?.object_updated) ?? readInstant(status?.status_date),
    scans: history.map((each) => scanOf(each, `/tracking_history/${each.index}`)),
    current: status === null ? null : scanOf(status, '/tracking_status'),
    estimates: {
      first: [{ path: '/original_eta', text: source.original_eta }],
      latest: [{ path: '/eta', text: source.eta }],
    },
  };
}

function scanOf(source: ShippoTrackStatus, path: string): RawScan {
  const { status, status_details: details, status_date: date, location } = source;
  const substatus = source.substatus?.code ?? null;
  const code = [status, substatus].filter((each) => each !== null).join('/');
  return {
    path,
    time: date,
    place: { country: location?.country, region: location?.state },
    understood: inWords(mapShippoStatus(status, substatus), details),
    raw: { code: code === '' ? null : code, text: details },
    // Not its object_id: Shippo gives the same scan another one in every answer.
    told: [status, substatus, details, location?.city, location?.state, location?.country],
  };
}
