import * as v from 'valibot';
import { clockText, dayText } from '../internal/clock-text.js';
import { isObject } from '../internal/documents.js';
import type { Json } from '../internal/documents.js';
import { LongText, placedListOf, Text, TrackingNumber } from '../internal/fields.js';
import { openPayload } from '../internal/tracking/carrier-payload.js';
import type {
  RawScan,
  TrackedParcel,
  TrackingOptions,
} from '../internal/tracking/parcel-events.js';
import { documentKind, documentsOf, readDocuments } from '../internal/tracking/read-parcels.js';
import { quoted } from '../issues.js';
import type { Report } from '../issues.js';
import type { AdapterResult } from '../reading.js';
import { mapUspsCategory, mapUspsEvent } from './codes.js';

const LISTS = new Set(['TrackInfo', 'TrackSummary', 'TrackDetail', 'trackingEvents']);

/** The oldest answers have a sentence where later ones have fields. */
const Event = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'string' ? { Event: value } : value)),
  v.object({
    EventTime: Text,
    EventDate: Text,
    Event: LongText,
    EventCity: Text,
    EventState: Text,
    EventZIPCode: Text,
    EventCountry: Text,
    EventCode: Text,
  }),
);

/** `TrackInfo` of the Web Tools API. */
const TrackInfoSchema = v.object({
  '@ID': TrackingNumber,
  Error: v.nullish(v.object({ Description: LongText }), null),
  ExpectedDeliveryDate: Text,
  PredictedDeliveryDate: Text,
  GuaranteedDeliveryDate: Text,
  StatusCategory: Text,
  Status: LongText,
  TrackSummary: placedListOf(Event),
  TrackDetail: placedListOf(Event),
});

/** The Tracking API v3. */
const TrackingSchema = v.object({
  trackingNumber: TrackingNumber,
  statusCategory: Text,
  status: LongText,
  expectedDeliveryTimeStamp: Text,
  guaranteedDeliveryTimeStamp: Text,
  expectedDeliveryDate: Text,
  predictedDeliveryDate: Text,
  deliveryDateExpectation: v.nullish(
    v.object({
      expectedDeliveryDate: Text,
      predictedDeliveryDate: Text,
      guaranteedDeliveryDate: Text,
    }),
    null,
  ),
  trackingEvents: placedListOf(
    v.object({
      eventTimestamp: Text,
      GMTTimestamp: Text,
      GMTOffset: Text,
      eventType: LongText,
      eventCode: Text,
      eventCity: Text,
      eventState: Text,
      eventCountry: Text,
    }),
  ),
});

const kinds = [
  documentKind({
    what: 'a USPS TrackInfo',
    isOne: (value) => '@ID' in value || 'TrackSummary' in value,
    schema: TrackInfoSchema,
    read: (source, report) => ({ tracked: [parcelOf(source, report)] }),
  }),
  documentKind({
    what: 'a USPS tracking',
    isOne: (value) => 'trackingNumber' in value && isTracking(value),
    schema: TrackingSchema,
    read: (source) => ({ tracked: [trackingOf(source)] }),
  }),
];

function isTracking(value: Json): boolean {
  return Array.isArray(value.trackingEvents) || 'statusCategory' in value;
}

/** The parcels in an answer of USPS': XML or JSON, as text, bytes or data. */
export function uspsDocuments(input: unknown): unknown[] {
  return documentsOf(kinds, opened(input));
}

/** A notification's envelope holds the tracking as a text. */
function opened(input: unknown): unknown {
  const value = openPayload(input, LISTS);
  const isEnvelope = isObject(value) && 'subscriptionId' in value;
  return isEnvelope && typeof value.payload === 'string'
    ? openPayload(value.payload, LISTS)
    : value;
}

/**
 * Reads an answer of USPS' tracking: the Web Tools' XML, one parcel or a batch, the JSON of the Tracking
 * API, or a notification that holds it. One event a scan, one for the day first expected and one for the day predicted since. USPS writes
 * the clock at the place of a scan; it is put into its state's zone. Never throws.
 *
 * Verify a notification's signature first: {@link verifyUsps}.
 */
export function readUsps(input: unknown, options: TrackingOptions = {}): AdapterResult {
  const how = 'Pass the whole answer of the Track service, as XML or JSON.';
  return readDocuments({ kinds, how, remark }, opened(input), options);
}

/** An answer of USPS' that is an error as a whole. */
function remark(input: unknown): string | null {
  const isTheirs =
    isObject(input) &&
    ('TrackResponse' in input || (isObject(input.Error) && 'Number' in input.Error));
  return isTheirs ? 'USPS has answered with an error and no parcel.' : null;
}

const USPS = { sender: 'USPS', source: 'usps', carrier: 'USPS', url: null } as const;

function parcelOf(source: v.InferOutput<typeof TrackInfoSchema>, report: Report): TrackedParcel {
  if (source.Error !== null) {
    const said = quoted(source.Error.Description ?? '', 160);
    report('not-tracked', '/Error', `USPS says: ${said}`);
  }
  const listed = [
    ...source.TrackSummary.map((each) => ({ each, path: `/TrackSummary/${each.index}` })),
    ...source.TrackDetail.map((each) => ({ each, path: `/TrackDetail/${each.index}` })),
  ];
  const dayAt = (
    field: 'ExpectedDeliveryDate' | 'PredictedDeliveryDate' | 'GuaranteedDeliveryDate',
  ) => ({
    path: `/${field}`,
    text: dayText(source[field]) ?? source[field],
  });
  return {
    ...USPS,
    path: '/TrackDetail',
    number: source['@ID'],
    changedAt: null,
    scans: listed.map(({ each, path }) =>
      scanOf(path, clockText(each.EventDate, each.EventTime), {
        ...{ code: each.EventCode, words: each.Event, city: each.EventCity },
        ...{ state: each.EventState, country: each.EventCountry },
      }),
    ),
    current: categoryScan(source.StatusCategory, source.Status),
    estimates: {
      first: [dayAt('ExpectedDeliveryDate')],
      latest: [
        dayAt('PredictedDeliveryDate'),
        dayAt('ExpectedDeliveryDate'),
        dayAt('GuaranteedDeliveryDate'),
      ],
    },
  };
}

function trackingOf(source: v.InferOutput<typeof TrackingSchema>): TrackedParcel {
  const said = source.deliveryDateExpectation;
  const expected = source.expectedDeliveryDate ?? said?.expectedDeliveryDate;
  return {
    ...USPS,
    path: '/trackingEvents',
    number: source.trackingNumber,
    changedAt: null,
    scans: source.trackingEvents.map((each) =>
      scanOf(`/trackingEvents/${each.index}`, timeOf(each), {
        ...{ code: each.eventCode, words: each.eventType, city: each.eventCity },
        ...{ state: each.eventState, country: each.eventCountry },
      }),
    ),
    current: categoryScan(source.statusCategory, source.status),
    estimates: {
      first: [
        { path: '/expectedDeliveryDate', text: expected },
        { path: '/expectedDeliveryTimeStamp', text: source.expectedDeliveryTimeStamp },
      ],
      latest: [
        {
          path: '/predictedDeliveryDate',
          text: source.predictedDeliveryDate ?? said?.predictedDeliveryDate,
        },
        { path: '/expectedDeliveryDate', text: expected },
        { path: '/expectedDeliveryTimeStamp', text: source.expectedDeliveryTimeStamp },
        { path: '/guaranteedDeliveryTimeStamp', text: source.guaranteedDeliveryTimeStamp },
        { path: '/guaranteedDeliveryDate', text: said?.guaranteedDeliveryDate },
      ],
    },
  };
}

function timeOf(
  event: v.InferOutput<typeof TrackingSchema>['trackingEvents'][number],
): string | null {
  const { eventTimestamp: local, GMTOffset: offset, GMTTimestamp: utc } = event;
  const isBare = local !== null && /T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/u.test(local);
  return isBare && offset !== null && /^[+-]\d{2}:\d{2}$/u.test(offset)
    ? `${local}${offset}`
    : (local ?? utc);
}

function categoryScan(category: string | null, words: string | null): RawScan | null {
  if (category === null || category === '') return null;
  return {
    path: '',
    time: null,
    place: null,
    understood: mapUspsCategory(category, words),
    raw: { code: category, text: words },
    told: ['category', category],
  };
}

interface Told {
  readonly code: string | null;
  readonly words: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly country: string | null;
}

function scanOf(path: string, time: string | null, told: Told): RawScan {
  const { code, words, city, state, country } = told;
  return {
    path,
    time,
    // At home USPS leaves the country out.
    place: { country: country === null || country === '' ? 'US' : country, region: state },
    understood: mapUspsEvent(code, words),
    raw: { code, text: words },
    told: [code, words, city, state, country],
  };
}
