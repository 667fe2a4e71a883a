import * as v from 'valibot';
import { dayText } from '../internal/clock-text.js';
import { isObject } from '../internal/documents.js';
import { Code, LongText, placedListOf, Text, TrackingNumber } from '../internal/fields.js';
import { openJson } from '../internal/tracking/json-payload.js';
import type {
  RawScan,
  TrackedParcel,
  TrackingOptions,
} from '../internal/tracking/parcel-events.js';
import { documentKind, documentsOf, readDocuments } from '../internal/tracking/read-parcels.js';
import type { AdapterResult } from '../reading.js';
import { mapLaserShipEvent } from './codes.js';

const LISTS = new Set(['Pieces', 'Events']);

const OrderSchema = v.object({
  OrderNumber: Code,
  EstimatedDeliveryDate: Text,
  Pieces: placedListOf(v.object({ TrackingNumber })),
  Events: placedListOf(
    v.object({
      DateTime: Text,
      UTCDateTime: Text,
      City: Text,
      State: Text,
      Country: Text,
      EventType: Text,
      EventShortText: LongText,
      EventLongText: LongText,
      Reason: LongText,
    }),
  ),
});

const kinds = [
  documentKind({
    what: 'a LaserShip order',
    isOne: (value) => Array.isArray(value.Pieces) || Array.isArray(value.Events),
    schema: OrderSchema,
    read: (source) => ({ tracked: parcelsOf(source) }),
  }),
];

/** The orders in an answer: JSON as text, bytes or data. */
export function laserShipDocuments(input: unknown): unknown[] {
  return documentsOf(kinds, openJson(input, LISTS));
}

/**
 * Reads an answer of LaserShip's tracking: one event a scan for each of its pieces, and one for the
 * estimate. LaserShip gives the moment in UTC beside the local clock. Never throws.
 */
export function readLaserShip(input: unknown, options: TrackingOptions = {}): AdapterResult {
  const how = 'Pass the whole answer as JSON.';
  return readDocuments({ kinds, how, remark }, openJson(input, LISTS), options);
}

function remark(input: unknown): string | null {
  const isTheirs = isObject(input) && 'Error' in input && 'ErrorMessage' in input;
  return isTheirs ? 'LaserShip has answered with an error and no order.' : null;
}

function parcelsOf(source: v.InferOutput<typeof OrderSchema>): TrackedParcel[] {
  const scans = source.Events.map((each): RawScan => {
    const words = each.EventLongText ?? each.EventShortText;
    const why = each.Reason === '' ? null : each.Reason;
    return {
      path: `/Events/${each.index}`,
      time: timeOf(each),
      place: { country: each.Country, region: each.State },
      understood: mapLaserShipEvent(each.EventType, why ?? words),
      raw: { code: each.EventType, text: words },
      told: [each.EventType, each.EventShortText, each.City, each.State, why],
    };
  });
  const numbers = source.Pieces.map((piece) => piece.TrackingNumber);
  const named = numbers.length > 0 || source.OrderNumber === null ? numbers : [source.OrderNumber];
  const text = dayText(source.EstimatedDeliveryDate) ?? source.EstimatedDeliveryDate;
  return named.map((number) => ({
    sender: 'LaserShip',
    source: 'lasership',
    carrier: 'LaserShip',
    url: null,
    path: '/Events',
    number,
    changedAt: null,
    scans,
    estimates: { latest: [{ path: '/EstimatedDeliveryDate', text }] },
  }));
}

function timeOf({
  UTCDateTime: utc,
  DateTime: local,
}: v.InferOutput<typeof OrderSchema>['Events'][number]): string | null {
  return utc !== null && /T[\d:.]+$/u.test(utc) ? `${utc}Z` : (utc ?? local);
}
