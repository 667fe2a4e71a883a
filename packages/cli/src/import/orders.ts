import type { Reading } from '@amends/adapters/shopify';
import type { Report } from '../io/report.js';
import { withReading } from './drafts.js';
import type { Draft } from './drafts.js';
import type { Payload } from './payloads.js';
import { sourceOf } from './sources.js';
import type { ReadOptions } from './sources.js';

/** Orders by their id, in the order in which they were first spoken of. */
export type Drafts = Map<string, Draft>;

/** The options that hold for a whole run. */
export type RunOptions = Pick<ReadOptions, 'timeZone' | 'receivedAt'>;

/** What a first look at the payloads has told. */
export interface Sorted {
  readonly orders: readonly Payload[];
  /** What speaks of parcels alone. */
  readonly tracked: readonly Payload[];
}

/** Tells what is about an order from what is about a parcel alone; what cannot be read is refused. */
export function sortPayloads(
  payloads: readonly Payload[],
  options: RunOptions,
  report: Report,
): Sorted {
  const orders: Payload[] = [];
  const tracked: Payload[] = [];
  for (const payload of payloads) {
    const read = payload.read(payload.document, options);
    if (!read.ok) {
      report.refuse(payload.place, `${read.error.message} [${read.error.code}]`);
      continue;
    }
    if (isOfAnOrder(payload, read.value)) orders.push(payload);
    else tracked.push(payload);
  }
  return { orders, tracked };
}

function isOfAnOrder({ source }: Payload, reading: Reading): boolean {
  if (reading.order !== null) return true;
  const isParcelAlone = reading.trackingNumbers.length > 0 && reading.parcels.length === 0;
  return sourceOf(source).isStore === true && !isParcelAlone;
}

/**
 * Reads a store's payloads, in whatever order they stand: what is in which parcel is learned first,
 * because the carrier's steps name a parcel and no lines.
 */
export function readOrders(
  payloads: readonly Payload[],
  options: RunOptions,
  report: Report,
): Drafts {
  const known: Drafts = new Map();
  const orderIds = payloads.map(({ document, read: readAs }) => {
    const read = readAs(document, options);
    if (!read.ok || read.value.orderId === null) return '';
    const { orderId, parcels } = read.value;
    const learned = { order: null, promises: [], events: [], parcels };
    known.set(orderId, withReading(known.get(orderId), learned));
    return orderId;
  });

  const drafts: Drafts = new Map();
  for (const [at, { place, document, read: readAs }] of payloads.entries()) {
    const orderId = orderIds[at] ?? '';
    const read = readAs(document, {
      ...options,
      parcels: [...(known.get(orderId)?.parcels.values() ?? [])],
      promises: [...(drafts.get(orderId)?.promises.values() ?? [])],
    });
    if (!read.ok) continue;
    for (const { code, text } of read.issues) report.note(`${text} [${code}]`);
    if (read.value.orderId === null) {
      report.refuse(place, 'This does not say which order it is about.');
      continue;
    }
    drafts.set(orderId, withReading(drafts.get(orderId), read.value));
  }
  return drafts;
}
