import * as v from 'valibot';
import { clockText } from '../internal/clock-text.js';
import { isObject } from '../internal/documents.js';
import { LongText, placedListOf, Text, TrackingNumber } from '../internal/fields.js';
import { openPayload } from '../internal/tracking/carrier-payload.js';
import type { TrackedParcel, TrackingOptions } from '../internal/tracking/parcel-events.js';
import { documentKind, documentsOf, readDocuments } from '../internal/tracking/read-parcels.js';
import { quoted } from '../issues.js';
import type { Report } from '../issues.js';
import type { AdapterResult } from '../reading.js';
import { mapDhlEvent, mapDhlStatus } from './codes.js';

const LISTS = new Set(['AWBInfo', 'ShipmentEvent', 'shipments', 'events', 'Condition']);

/** `AWBInfo` of DHL Express' XML services. */
const AwbSchema = v.object({
  AWBNumber: TrackingNumber,
  Status: v.nullish(
    v.object({
      ActionStatus: LongText,
      Condition: placedListOf(v.object({ ConditionData: LongText })),
    }),
    null,
  ),
  ShipmentInfo: v.nullish(
    v.object({
      EstDlvyDate: Text,
      EstDlvyDateUTC: Text,
      ShipmentEvent: placedListOf(
        v.object({
          Date: Text,
          Time: Text,
          ServiceEvent: v.nullish(v.object({ EventCode: Text, Description: LongText }), null),
          ServiceArea: v.nullish(v.object({ ServiceAreaCode: Text, Description: LongText }), null),
        }),
      ),
    }),
    null,
  ),
});

const Place = v.nullish(
  v.object({
    address: v.nullish(v.object({ countryCode: Text, addressLocality: LongText }), null),
  }),
  null,
);
const Status = v.object({
  timestamp: Text,
  statusCode: Text,
  status: LongText,
  description: LongText,
  typeCode: Text,
  location: Place,
});

/** A shipment of the unified Tracking API. */
const ShipmentSchema = v.object({
  id: TrackingNumber,
  service: Text,
  status: v.nullish(Status, null),
  estimatedTimeOfDelivery: Text,
  estimatedDeliveryTimeFrame: v.nullish(
    v.object({ estimatedFrom: Text, estimatedThrough: Text }),
    null,
  ),
  events: placedListOf(Status),
});

const kinds = [
  documentKind({
    what: 'a DHL air waybill',
    isOne: (value) => 'AWBNumber' in value,
    schema: AwbSchema,
    read: (source, report) => ({ tracked: [parcelOf(source, report)] }),
  }),
  documentKind({
    what: 'a DHL shipment',
    isOne: (value) =>
      'id' in value && (Array.isArray(value.events) || isObject(value.status)) && isDhl(value),
    schema: ShipmentSchema,
    read: (source) => ({ tracked: [shipmentOf(source)] }),
  }),
];

function isDhl(value: Readonly<Record<string, unknown>>): boolean {
  return 'service' in value || 'estimatedTimeOfDelivery' in value || 'origin' in value;
}

/** The shipments in an answer of DHL's: XML or JSON, as text, bytes or data. */
export function dhlDocuments(input: unknown): unknown[] {
  return documentsOf(kinds, openPayload(input, LISTS));
}

/**
 * Reads an answer of DHL's tracking: the XML of DHL Express, or the JSON of the unified API. One event a
 * scan, and one for the estimate. DHL Express writes the clock at the place of a scan, which it names by a
 * service area; it is put into that country's zone where the country settles it. Never throws.
 */
export function readDhl(input: unknown, options: TrackingOptions = {}): AdapterResult {
  const how = 'Pass the whole answer of the tracking service, as XML or JSON.';
  return readDocuments({ kinds, how, remark }, openPayload(input, LISTS), options);
}

function remark(input: unknown): string | null {
  const isTheirs =
    isObject(input) &&
    ['TrackingResponse', 'ShipmentTrackingErrorResponse', 'shipments'].some((key) => key in input);
  return isTheirs
    ? 'DHL has answered without a shipment: it does not know this number, or not yet.'
    : null;
}

const DHL = { sender: 'DHL', source: 'dhl', carrier: 'DHL', url: null } as const;

function parcelOf(source: v.InferOutput<typeof AwbSchema>, report: Report): TrackedParcel {
  const { Status: status, ShipmentInfo: info } = source;
  const condition = status?.Condition[0]?.ConditionData ?? status?.ActionStatus ?? '';
  if (status !== null && status.ActionStatus?.toLowerCase() !== 'success') {
    report('not-tracked', '/Status', `DHL says: ${quoted(condition, 160)}`);
  }
  return {
    ...DHL,
    path: '/ShipmentInfo/ShipmentEvent',
    number: source.AWBNumber,
    changedAt: null,
    scans: (info?.ShipmentEvent ?? []).map((each) => {
      const { ServiceEvent: event, ServiceArea: area } = each;
      const words = event?.Description?.replace(/\s+/gu, ' ') ?? null;
      return {
        path: `/ShipmentInfo/ShipmentEvent/${each.index}`,
        time: clockText(each.Date, each.Time),
        place: placeOf(area?.Description ?? null),
        understood: mapDhlEvent(event?.EventCode ?? null, words),
        raw: { code: event?.EventCode ?? null, text: words },
        told: [event?.EventCode, words, area?.ServiceAreaCode],
      };
    }),
    estimates: {
      latest: [
        { path: '/ShipmentInfo/EstDlvyDate', text: estimateText(info?.EstDlvyDate ?? null) },
        { path: '/ShipmentInfo/EstDlvyDateUTC', text: utcText(info?.EstDlvyDateUTC ?? null) },
      ],
    },
  };
}

/** "2019-02-04 23:59:00 GMT-08:00" says the end of a day at its destination: the day. */
function estimateText(text: string | null): string | null {
  const [, day, time, offset] =
    /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) GMT([+-]\d{2}:\d{2})$/u.exec(text ?? '') ?? [];
  if (day === undefined || time === undefined || offset === undefined) return text;
  return time.startsWith('23:59') ? day : `${day}T${time}${offset}`;
}

function utcText(text: string | null): string | null {
  return text === null ? null : `${text.trim().replace(' ', 'T')}Z`;
}

/** "LOS ANGELES GATEWAY,CA-USA", "HONG KONG-HKG", "LONDON-HEATHROW - UNITED KINGDOM". */
function placeOf(area: string | null) {
  const text = (area ?? '').slice(0, 100);
  const [, state] = /,([A-Z]{2})-USA$/u.exec(text) ?? [];
  if (state !== undefined) return { country: 'US', region: state };
  const country = text.split(/ - /u).at(-1)?.trim() ?? '';
  const code = /-([A-Z]{3})$/u.exec(text)?.[1];
  return { country: code ?? (country === text ? null : country), region: null };
}

function shipmentOf(source: v.InferOutput<typeof ShipmentSchema>): TrackedParcel {
  const { estimatedDeliveryTimeFrame: frame } = source;
  const scan = (status: v.InferOutput<typeof Status>, path: string) => {
    const { statusCode, typeCode, location } = status;
    const words = status.description ?? status.status;
    const code = [statusCode, typeCode].filter((each) => each !== null).join('/');
    return {
      path,
      time: status.timestamp,
      place: { country: location?.address?.countryCode, region: null },
      understood: mapDhlStatus(statusCode, typeCode, words),
      raw: { code: code === '' ? null : code, text: words },
      told: [statusCode, typeCode, words, location?.address?.addressLocality],
    };
  };
  const events = source.events.map((each) => scan(each, `/events/${each.index}`));
  const { status } = source;
  const current = status === null ? null : scan(status, '/status');
  return {
    ...DHL,
    path: '/events',
    number: source.id,
    changedAt: null,
    scans: events.length === 0 && current !== null ? [current] : events,
    current,
    estimates: {
      latest: [
        {
          path: '/estimatedDeliveryTimeFrame',
          text: frame?.estimatedThrough ?? frame?.estimatedFrom,
          from: frame?.estimatedFrom,
        },
        { path: '/estimatedTimeOfDelivery', text: source.estimatedTimeOfDelivery },
      ],
    },
  };
}
