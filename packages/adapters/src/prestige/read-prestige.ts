import * as v from 'valibot';
import { mapAmazonEvent } from '../internal/amazon-events.js';
import { clockText, dayText } from '../internal/clock-text.js';
import { LongText, placedListOf, Text, TrackingNumber } from '../internal/fields.js';
import { openJson } from '../internal/tracking/json-payload.js';
import type { TrackedParcel, TrackingOptions } from '../internal/tracking/parcel-events.js';
import { documentKind, documentsOf, readDocuments } from '../internal/tracking/read-parcels.js';
import type { AdapterResult } from '../reading.js';

const LISTS = new Set(['TrackingEventHistory']);

const PackageSchema = v.object({
  TrackingNumber,
  TrackingEventHistory: placedListOf(
    v.object({
      EventCode: Text,
      EventCodeDesc: LongText,
      serverDate: Text,
      serverTime: Text,
      EstimatedDeliveryDate: Text,
      ELCity: Text,
      ELState: Text,
      CountryCode: Text,
    }),
  ),
});

const kinds = [
  documentKind({
    what: 'a Prestige package',
    isOne: (value) => 'TrackingNumber' in value && Array.isArray(value.TrackingEventHistory),
    schema: PackageSchema,
    read: (source) => ({ tracked: [parcelOf(source)] }),
  }),
];

/** The packages in an answer: JSON as text, bytes or data. */
export function prestigeDocuments(input: unknown): unknown[] {
  return documentsOf(kinds, openJson(input, LISTS));
}

/** Reads an answer of Prestige Delivery: one event a step, and one for the estimate. Never throws. */
export function readPrestige(input: unknown, options: TrackingOptions = {}): AdapterResult {
  const how = 'Pass the whole answer as JSON.';
  return readDocuments({ kinds, how }, openJson(input, LISTS), options);
}

function parcelOf(source: v.InferOutput<typeof PackageSchema>): TrackedParcel {
  const { TrackingEventHistory: history } = source;
  const estimates = history.map(({ EstimatedDeliveryDate: text, index }) => ({
    path: `/TrackingEventHistory/${index}/EstimatedDeliveryDate`,
    text: dayText(text),
  }));
  return {
    sender: 'Prestige',
    source: 'prestige',
    carrier: 'Prestige',
    url: null,
    path: '/TrackingEventHistory',
    number: source.TrackingNumber,
    changedAt: null,
    scans: history.map((each) => ({
      path: `/TrackingEventHistory/${each.index}`,
      time: clockText(each.serverDate, each.serverTime),
      place: { country: each.CountryCode, region: each.ELState },
      understood: mapAmazonEvent(each.EventCode, each.EventCodeDesc),
      raw: { code: each.EventCode, text: each.EventCodeDesc },
      told: [each.EventCode, each.EventCodeDesc, each.ELCity, each.ELState],
    })),
    estimates: { first: [...estimates].reverse(), latest: estimates },
  };
}
