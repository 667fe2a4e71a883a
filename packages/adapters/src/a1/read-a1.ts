import * as v from 'valibot';
import { mapAmazonEvent } from '../internal/amazon-events.js';
import { isObject, valueAt } from '../internal/documents.js';
import { LongText, placedListOf, Text, TrackingNumber } from '../internal/fields.js';
import { openPayload } from '../internal/tracking/carrier-payload.js';
import type { TrackedParcel, TrackingOptions } from '../internal/tracking/parcel-events.js';
import { documentKind, documentsOf, readDocuments } from '../internal/tracking/read-parcels.js';
import { quoted } from '../issues.js';
import type { AdapterResult } from '../reading.js';

const LISTS = new Set(['PackageTrackingInfo', 'TrackingEventDetail']);

const PackageSchema = v.object({
  TrackingNumber,
  TrackingEventHistory: v.nullish(
    v.object({
      TrackingEventDetail: placedListOf(
        v.object({
          EventCode: Text,
          EventCodeDesc: LongText,
          EventDateTime: Text,
          EventLocation: v.nullish(
            v.object({ City: Text, StateProvince: Text, CountryCode: Text }),
            null,
          ),
          EstimatedDeliveryDate: Text,
        }),
      ),
    }),
    null,
  ),
});

const ErrorSchema = v.object({
  TrackingErrorDetail: v.nullish(v.object({ ErrorDetailCodeDesc: LongText }), null),
});

const kinds = [
  documentKind({
    what: 'a package of the Amazon carrier format',
    isOne: (value) => 'TrackingNumber' in value && 'TrackingEventHistory' in value,
    schema: PackageSchema,
    read: (source) => ({ tracked: [parcelOf(source)] }),
  }),
  documentKind({
    what: 'an error of the Amazon carrier format',
    isOne: (value) => isObject(value.TrackingErrorDetail),
    schema: ErrorSchema,
    read: ({ TrackingErrorDetail: error }, report) => {
      const said = quoted(error?.ErrorDetailCodeDesc ?? '', 160);
      report('not-tracked', '/TrackingErrorDetail', `The carrier says: ${said}`);
      return {};
    },
  }),
];

/** The packages in an answer: XML as text or bytes, or data. */
export function a1Documents(input: unknown): unknown[] {
  return documentsOf(kinds, openPayload(input, LISTS));
}

/**
 * Reads `AmazonTrackingResponse`, the XML that A-1 and other regional carriers answer Amazon with: one
 * event a step, one for the first estimate and one for the latest. Never throws.
 */
export function readA1(input: unknown, options: TrackingOptions = {}): AdapterResult {
  const how = 'Pass the whole AmazonTrackingResponse as XML.';
  return readDocuments({ kinds, how, remark }, openPayload(input, LISTS), options);
}

function remark(input: unknown): string | null {
  const isTheirs = isObject(valueAt(input, 'AmazonTrackingResponse'));
  return isTheirs ? 'The carrier has answered without a package.' : null;
}

function parcelOf(source: v.InferOutput<typeof PackageSchema>): TrackedParcel {
  const details = source.TrackingEventHistory?.TrackingEventDetail ?? [];
  const path = '/TrackingEventHistory/TrackingEventDetail';
  // The carrier lists the latest first, and each step may bring a new estimate.
  const estimates = details.flatMap(({ EstimatedDeliveryDate: text, index }) =>
    text === null ? [] : [{ path: `${path}/${index}/EstimatedDeliveryDate`, text }],
  );
  return {
    sender: 'The carrier',
    source: 'a1',
    carrier: 'A1',
    url: null,
    path,
    number: source.TrackingNumber,
    changedAt: null,
    scans: details.map((each) => {
      const { EventCode: code, EventCodeDesc: words, EventLocation: at } = each;
      return {
        path: `${path}/${each.index}`,
        time: each.EventDateTime,
        place: { country: at?.CountryCode, region: at?.StateProvince },
        understood: mapAmazonEvent(code, words),
        raw: { code, text: words },
        told: [code, words, at?.City, at?.StateProvince],
      };
    }),
    estimates: { first: [...estimates].reverse(), latest: estimates },
  };
}
