import { isObject } from '../internal/documents.js';
import type { Json } from '../internal/documents.js';
import { documentKind, documentsOf, readDocuments } from '../internal/tracking/read-parcels.js';
import type { DocumentKind } from '../internal/tracking/read-parcels.js';
import { withLists } from '../internal/with-lists.js';
import type { AdapterResult } from '../reading.js';
import { readDelivery } from './delivery.js';
import type { SchemaOrgOptions } from './options.js';
import { readOrder } from './order.js';
import { LISTS, OrderSchema, ParcelDeliverySchema } from './schema.js';

function isA(value: Json, type: string): boolean {
  const own = value['@type'];
  return (Array.isArray(own) ? (own as unknown[]) : [own]).some(
    (each) => typeof each === 'string' && each.replace(/^.*[/#:]/u, '') === type,
  );
}

function kindsFor(options: SchemaOrgOptions): DocumentKind[] {
  return [
    documentKind({
      what: 'a schema.org Order',
      isOne: (value) => isA(value, 'Order'),
      schema: OrderSchema,
      read: (source, report) => readOrder(source, options, report),
    }),
    documentKind({
      what: 'a schema.org ParcelDelivery',
      isOne: (value) => isA(value, 'ParcelDelivery'),
      schema: ParcelDeliverySchema,
      read: (source, report) => readDelivery(source, options, report),
    }),
  ];
}

/** The orders and deliveries in JSON-LD: itself, a `@graph`, or inside of something else. */
export function schemaOrgDocuments(input: unknown): unknown[] {
  return documentsOf(kindsFor({}), withLists(input, LISTS));
}

/**
 * Reads schema.org's `Order` and `ParcelDelivery` in JSON-LD, as shops put them into their messages. The
 * dates of a delivery are what the store has told the customer, and become promises. The vocabulary gives
 * few dates: pass `receivedAt`, when the message came, or what has none is left out. Never throws.
 */
export function readSchemaOrg(input: unknown, options: SchemaOrgOptions = {}): AdapterResult {
  const how = 'Pass the JSON-LD of an Order or a ParcelDelivery.';
  const reader = { kinds: kindsFor(options), how, remark };
  return readDocuments(reader, withLists(input, LISTS), options);
}

function remark(input: unknown): string | null {
  const isTheirs = isObject(input) && '@context' in input && '@type' in input;
  return isTheirs ? 'This markup is about something else than an order or a delivery.' : null;
}
