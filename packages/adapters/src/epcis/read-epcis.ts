import type { Instant, OrderEvent } from '@amends/core';
import * as v from 'valibot';
import { isNoNews, meaning } from '../crosswalk.js';
import { listOf, Text } from '../internal/fields.js';
import { fingerprint } from '../internal/fingerprint.js';
import { readInstant } from '../internal/instants.js';
import { parseJson, textOf } from '../internal/tracking/json-payload.js';
import type { TrackingOptions } from '../internal/tracking/parcel-events.js';
import { documentKind, documentsOf, readDocuments } from '../internal/tracking/read-parcels.js';
import type { DocumentReading } from '../internal/tracking/read-parcels.js';
import { isObject } from '../internal/documents.js';
import { readXml } from '../internal/xml.js';
import { quoted } from '../issues.js';
import type { Report } from '../issues.js';
import type { AdapterResult } from '../reading.js';
import { mapEpcisStatus } from './codes.js';
import { epcisFromXml } from './from-xml.js';
import { ssccOf } from './sscc.js';

/** What the caller knows besides the payload. All of it may be left out. */
export interface EpcisOptions extends TrackingOptions {
  /**
   * Identifiers of the customer's own locations: received there is delivered. Without it, it is where the
   * event itself names the place as its destination.
   */
  readonly destinations?: readonly string[] | undefined;
}

const Uri = v.nullish(v.pipe(v.string(), v.maxLength(500)), null);
/** A word of the vocabulary, or somebody's own. Two of them and a slash are an event's raw code. */
const Word = v.nullish(v.pipe(v.string(), v.maxLength(249)), null);
const Place = v.nullish(v.object({ id: Uri }), null);

/** An event of any of the five kinds. */
const EventSchema = v.object({
  type: Text,
  eventID: Uri,
  eventTime: v.pipe(v.string(), v.maxLength(60)),
  eventTimeZoneOffset: Text,
  recordTime: Text,
  action: Text,
  bizStep: Word,
  disposition: Word,
  parentID: Uri,
  epcList: listOf(v.pipe(v.string(), v.maxLength(500))),
  childEPCs: listOf(v.pipe(v.string(), v.maxLength(500))),
  readPoint: Place,
  bizLocation: Place,
  destinationList: listOf(v.object({ type: Uri, destination: Uri })),
  bizTransactionList: listOf(v.object({ type: Uri, bizTransaction: Uri })),
  errorDeclaration: v.nullish(v.object({ declarationTime: Text, reason: Word }), null),
});

type EpcisEvent = v.InferOutput<typeof EventSchema>;

const TYPES = /(?:^|:)(?:Object|Aggregation|Transaction|Transformation|Association)Event$/u;

function kindsFor(options: EpcisOptions) {
  return [
    documentKind({
      what: 'an EPCIS event',
      isOne: (value) => 'eventTime' in value && TYPES.test(textIn(value.type ?? value.isA)),
      schema: EventSchema,
      read: (source, report) => eventsOf(source, options, report),
    }),
  ];
}

/** The events in a payload, JSON or XML: of a document, a query's results, or by themselves. */
export function epcisDocuments(input: unknown): unknown[] {
  return documentsOf(kindsFor({}), opened(input));
}

function opened(input: unknown): unknown {
  const value = textOf(input);
  const isXml = typeof value === 'string' && value.startsWith('<');
  return isXml ? epcisFromXml(readXml(value)) : parseJson(value);
}

/**
 * Reads a GS1 EPCIS 2.0 document, JSON-LD or XML (that of 1.2 as well), as data, text or bytes, or events of
 * the JSON binding by themselves: of each the step on the way, where it is one. Parcels go by their SSCC, an order by the purchase order the event names. An error declaration
 * takes its event back, as the standard has it. Never throws.
 */
export function readEpcis(input: unknown, options: EpcisOptions = {}): AdapterResult {
  const how = 'Pass an EPCIS document, in JSON or XML.';
  return readDocuments({ kinds: kindsFor(options), how, remark }, opened(input), options);
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

function remark(input: unknown): string | null {
  const isTheirs = isObject(input) && /^EPCIS\w*Document$/u.test(textIn(input.type));
  return isTheirs ? 'This document holds no event.' : null;
}

function eventsOf(source: EpcisEvent, options: EpcisOptions, report: Report): DocumentReading {
  const occurredAt = momentOf(source);
  if (occurredAt === null) {
    report('unreadable-instant', '/eventTime', 'An event without a readable date was left out.');
    return {};
  }
  const { undocumented, ...meant } = mapEpcisStatus(source.bizStep, source.disposition);
  for (const { field, code } of undocumented) {
    report('unknown-code', field, `The standard has no ${quoted(code)}; kept as it is.`);
  }
  const epcs = [source.parentID, ...source.epcList, ...source.childEPCs].flatMap(
    (epc) => epc ?? [],
  );
  const ssccs = [...new Set(epcs.flatMap((epc) => ssccOf(epc) ?? []))];
  const orderId = transaction(source, 'po');
  const shipment = ssccs[0] ?? transaction(source, 'desadv') ?? named(epcs[0] ?? null);
  const parcels = ssccs.map((sscc) => ({
    ...{ orderId, shipmentId: sscc, carrier: null, trackingNumbers: [sscc], contents: [] },
  }));
  const isLast = meant.milestone === 'in-transit' && isReceived(source) && isAtDestination();
  const exact = isLast ? { ...meant, milestone: 'delivered' as const } : meant;
  const id = `epcis:${named(source.eventID) ?? fingerprint([{ ...source, errorDeclaration: null }])}`;
  const recordedAt = options.receivedAt ?? readInstant(source.recordTime);
  const event = (name: string, at: Instant, rest: Partial<OrderEvent>): OrderEvent => ({
    id: name,
    milestone: exact.milestone,
    condition: exact.condition,
    occurredAt: at,
    recordedAt,
    source: 'epcis',
    shipmentId: shipment,
    lineIds: null,
    reason: exact.reason,
    actionBy: exact.actionBy,
    raw: {
      code: [source.bizStep, source.disposition].filter((each) => each !== null).join('/') || null,
      text: null,
    },
    tracking: ssccs[0] === undefined ? null : { carrier: null, number: ssccs[0], url: null },
    ...rest,
  });
  if (source.errorDeclaration !== null) {
    const declared = readInstant(source.errorDeclaration.declarationTime) ?? occurredAt;
    const back = {
      ...meaning('unknown'),
      retracts: id,
      raw: { code: source.errorDeclaration.reason ?? 'errorDeclaration', text: null },
    };
    return { orderId, parcels, events: [event(`${id}:error`, declared, back)] };
  }
  // Packing, counting, measuring: work inside of a house, of which there is no end.
  const isNews = undocumented.length > 0 || !isNoNews(exact);
  return { orderId, parcels, events: isNews ? [event(id, occurredAt, {})] : [] };

  function isAtDestination(): boolean {
    const here = [source.bizLocation?.id, source.readPoint?.id].flatMap((place) => place ?? []);
    const there =
      options.destinations ??
      source.destinationList.flatMap(({ type, destination }) =>
        /(?:^|[:-])location$/u.test(type ?? '') && destination !== null ? [destination] : [],
      );
    return here.some((place) => there.includes(place));
  }
}

/** An identifier as one of ours: what is too long for one goes by its fingerprint; what is blank is none. */
function named(identifier: string | null): string | null {
  const text = identifier?.trim() ?? '';
  if (text === '') return null;
  return text.length <= 180 ? text : fingerprint([text]);
}

function isReceived({ bizStep }: EpcisEvent): boolean {
  return /(?:receiving|accepting|arriving)$/u.test(bizStep ?? '');
}

/** The time with its own offset, or with the one beside it where it has none. */
function momentOf({ eventTime, eventTimeZoneOffset: offset }: EpcisEvent): Instant | null {
  const own = readInstant(eventTime);
  return own ?? (offset === null ? null : readInstant(`${eventTime}${offset}`));
}

/** The last part of a business transaction's identifier: the number as the partners know it. */
function transaction({ bizTransactionList: list }: EpcisEvent, kind: string): string | null {
  const found = list.find(({ type }) => new RegExp(`(?:^|[:-])${kind}$`, 'u').test(type ?? ''));
  const last =
    found?.bizTransaction
      ?.split(/[/:]/u)
      .filter((part) => part !== '')
      .at(-1) ?? '';
  return last === '' || last.length > 100 ? null : last;
}
