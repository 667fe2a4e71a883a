import * as v from 'valibot';
import { dayText } from '../internal/clock-text.js';
import { isObject, valueAt } from '../internal/documents.js';
import { LongText, placedListOf, Text } from '../internal/fields.js';
import { fingerprint } from '../internal/fingerprint.js';
import { openPayload } from '../internal/tracking/carrier-payload.js';
import type { TrackedParcel, TrackingOptions } from '../internal/tracking/parcel-events.js';
import { documentKind, documentsOf, readDocuments } from '../internal/tracking/read-parcels.js';
import type { Report } from '../issues.js';
import type { AdapterResult } from '../reading.js';
import { mapStampsEvent } from './codes.js';

/** What the caller knows besides the payload. */
export interface StampsOptions extends TrackingOptions {
  /** The number that was asked about: the answer does not repeat it. */
  readonly trackingNumber?: string | undefined;
}

const LISTS = new Set(['TrackingEvent']);

const ResponseSchema = v.object({
  ExpectedDeliveryDate: Text,
  GuaranteedDeliveryDate: Text,
  Carrier: Text,
  TrackingEvents: v.nullish(
    v.object({
      TrackingEvent: placedListOf(
        v.object({
          Timestamp: Text,
          Event: LongText,
          TrackingEventType: Text,
          City: Text,
          State: Text,
          Country: Text,
        }),
      ),
    }),
    null,
  ),
});

function kindsFor({ trackingNumber }: StampsOptions) {
  return [
    documentKind({
      what: 'a Stamps.com tracking',
      isOne: (value) => 'TrackingEvents' in value,
      schema: ResponseSchema,
      read: (source, report) => ({ tracked: [parcelOf(source, trackingNumber, report)] }),
    }),
  ];
}

/** The answers in a payload: XML as text or bytes, or data. */
export function stampsDocuments(input: unknown): unknown[] {
  return documentsOf(kindsFor({}), openPayload(input, LISTS));
}

/**
 * Reads `TrackShipmentResponse` of Stamps.com: one event a scan, and one for the estimate. The answer does
 * not say which parcel it is about: pass `trackingNumber`, or the parcel goes by a name made of its first
 * scan. Never throws.
 */
export function readStamps(input: unknown, options: StampsOptions = {}): AdapterResult {
  const how = 'Pass the whole TrackShipmentResponse as XML.';
  const kinds = kindsFor(options);
  return readDocuments({ kinds, how, remark }, openPayload(input, LISTS), options);
}

function remark(input: unknown): string | null {
  const body = valueAt(input, 'Envelope', 'Body');
  const isTheirs = isObject(body) && ('Fault' in body || 'TrackShipmentResponse' in body);
  return isTheirs ? 'Stamps.com has answered without any event.' : null;
}

function parcelOf(
  source: v.InferOutput<typeof ResponseSchema>,
  given: string | undefined,
  report: Report,
): TrackedParcel {
  const events = source.TrackingEvents?.TrackingEvent ?? [];
  const oldest = [...events].sort((one, other) =>
    (one.Timestamp ?? '') < (other.Timestamp ?? '') ? -1 : 1,
  )[0];
  if (given === undefined) {
    const text = 'This answer does not say which parcel it is about: pass "trackingNumber".';
    report('contents-unknown', '', text);
  }
  const name = fingerprint([oldest?.Timestamp, oldest?.Event, oldest?.City, oldest?.State]);
  return {
    sender: 'Stamps.com',
    source: 'stamps',
    carrier: source.Carrier ?? 'USPS',
    url: null,
    path: '/TrackingEvents',
    number: given ?? `unnamed-${name}`,
    changedAt: null,
    scans: events.map((each) => ({
      path: `/TrackingEvents/TrackingEvent/${each.index}`,
      time: each.Timestamp,
      place: { country: each.Country ?? 'US', region: each.State },
      understood: mapStampsEvent(each.TrackingEventType, each.Event),
      raw: { code: each.TrackingEventType, text: each.Event },
      told: [each.TrackingEventType, each.Event, each.City, each.State],
    })),
    estimates: {
      latest: [
        {
          path: '/ExpectedDeliveryDate',
          text: dayText(source.ExpectedDeliveryDate) ?? source.ExpectedDeliveryDate,
        },
        {
          path: '/GuaranteedDeliveryDate',
          text: dayText(source.GuaranteedDeliveryDate) ?? source.GuaranteedDeliveryDate,
        },
      ],
    },
  };
}
