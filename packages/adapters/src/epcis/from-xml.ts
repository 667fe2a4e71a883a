import { findDocuments, isObject, valueAt } from '../internal/documents.js';
import type { Json } from '../internal/documents.js';

const KINDS = [
  'ObjectEvent',
  'AggregationEvent',
  'TransactionEvent',
  'TransformationEvent',
  'AssociationEvent',
] as const;

/**
 * The elements of an EPCIS document as the JSON binding writes them, as far as they are read: events with
 * their kind as `type`, lists without the elements around them. EPCIS 1.2 keeps some of it below
 * `extension` and `baseExtension`, 2.0 does not; both are looked into.
 */
export function epcisFromXml(tree: unknown): Json {
  const [root = ''] = isObject(tree) ? Object.keys(tree) : [];
  const lists = findDocuments(tree, (value) => KINDS.some((kind) => kind in value)).filter(
    isObject,
  );
  return { type: root, events: lists.flatMap(eventsIn) };
}

function eventsIn(list: Json): Json[] {
  const parts = [list, ...listIn(list.extension).filter(isObject)];
  return parts.flatMap((part) =>
    KINDS.flatMap((kind) =>
      listIn(part[kind])
        .filter(isObject)
        .map((each) => eventOf(kind, each)),
    ),
  );
}

function eventOf(type: string, event: Json): Json {
  const anywhere = (key: string) =>
    event[key] ?? valueAt(event, 'baseExtension', key) ?? valueAt(event, 'extension', key);
  const listed = (list: string, item: string) => listIn(valueAt(anywhere(list), item));
  const typed = (list: string, item: string) =>
    listed(list, item).map((each) =>
      isObject(each) ? { type: each['@type'], [item]: each['#text'] } : { [item]: each },
    );
  const { eventTime, eventTimeZoneOffset, recordTime, action, parentID } = event;
  const { bizStep, disposition, readPoint, bizLocation } = event;
  return {
    ...{ type, eventTime, eventTimeZoneOffset, recordTime, action, parentID },
    ...{ bizStep, disposition, readPoint, bizLocation },
    eventID: anywhere('eventID'),
    errorDeclaration: anywhere('errorDeclaration'),
    epcList: listed('epcList', 'epc'),
    childEPCs: listed('childEPCs', 'epc'),
    bizTransactionList: typed('bizTransactionList', 'bizTransaction'),
    destinationList: typed('destinationList', 'destination'),
  };
}

function listIn(value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}
