import { readShopify } from '@amends/adapters/shopify';
import type { Report } from '../io/report.js';
import { withReading } from './drafts.js';
import type { Draft } from './drafts.js';
import type { Payload } from './payloads.js';

/** Orders by their id, in the order in which they were first spoken of. */
export type Drafts = Map<string, Draft>;

/**
 * Reads a store's payloads, in whatever order they stand: what is in which parcel is learned first,
 * because the carrier's steps name a parcel and no lines.
 */
export function readOrders(
  payloads: readonly Payload[],
  timeZone: string | undefined,
  report: Report,
): Drafts {
  const known: Drafts = new Map();
  for (const { document } of payloads) {
    const read = readShopify(document, { timeZone });
    if (!read.ok || read.value.orderId === null) continue;
    const { parcels } = read.value;
    const learned = { order: null, promises: [], events: [], parcels };
    known.set(read.value.orderId, withReading(known.get(read.value.orderId), learned));
  }

  const drafts: Drafts = new Map();
  for (const { place, document } of payloads) {
    const orderId = orderIdOf(document);
    const read = readShopify(document, {
      timeZone,
      parcels: [...(known.get(orderId)?.parcels.values() ?? [])],
      promises: [...(drafts.get(orderId)?.promises.values() ?? [])],
    });
    if (!read.ok) {
      report.refuse(place, `${read.error.message} [${read.error.code}]`);
      continue;
    }
    for (const { code, text } of read.issues) report.note(`${text} [${code}]`);
    if (read.value.orderId === null) {
      report.refuse(place, 'This does not say which order it is about.');
      continue;
    }
    drafts.set(orderId, withReading(drafts.get(orderId), read.value));
  }
  return drafts;
}

function orderIdOf(document: unknown): string {
  const read = readShopify(document);
  return (read.ok ? read.value.orderId : null) ?? '';
}
