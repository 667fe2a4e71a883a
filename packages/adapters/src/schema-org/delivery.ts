import type { Instant, OrderPromise } from '@amends/core';
import { readDayOrInstant, readEstimate, readInstant } from '../internal/instants.js';
import type { DocumentReading } from '../internal/tracking/read-parcels.js';
import type { Report } from '../issues.js';
import { trackingKey } from '../parcel.js';
import type { Parcel } from '../parcel.js';
import type { SchemaOrgOptions } from './options.js';
import type { SchemaOrgDelivery } from './schema.js';

/** Reads a delivery that stands by itself. */
export function readDelivery(
  source: SchemaOrgDelivery,
  options: SchemaOrgOptions,
  report: Report,
): DocumentReading {
  const [order] = source.partOfOrder;
  const orderId = order?.orderNumber ?? null;
  const madeAt = readInstant(order?.orderDate) ?? options.receivedAt ?? null;
  const parcels = parcelOf(source, orderId);
  const name = parcels[0]?.shipmentId ?? 'delivery-1';
  if (madeAt === null) {
    const text = 'When this was said is not: pass "receivedAt" to have its dates read.';
    report('unreadable-instant', '/partOfOrder/orderDate', text);
    return { orderId, parcels };
  }
  const promises = promiseOf(source, orderId ?? '', name, null, madeAt, options, report);
  return { orderId, parcels, promises };
}

/**
 * The promise that a delivery's dates make, where they are new.
 *
 * @param name which delivery of the order it is: the same whenever it is told again.
 */
export function promiseOf(
  source: SchemaOrgDelivery,
  orderId: string,
  name: string,
  lineIds: readonly string[] | null,
  madeAt: Instant,
  { promises = [], receivedAt, statedIn = 'email' }: SchemaOrgOptions,
  report: Report,
): OrderPromise[] {
  const text = source.expectedArrivalUntil ?? source.expectedArrivalFrom;
  if (text === null) return [];
  const by = readDayOrInstant(text) ?? readEstimate(text);
  if (by === null) {
    report('unreadable-eta', '/expectedArrivalUntil', 'This is no date: no promise was read.');
    return [];
  }
  const start = readEstimate(source.expectedArrivalFrom);
  const from = start !== null && Date.parse(start) < Date.parse(by) ? start : null;
  const stem = `schema-org:order:${orderId}:${name}`;
  const earlier = promises.filter((each) => each.id.startsWith(`${stem}:`));
  const last = earlier.at(-1);
  if (last?.window.by === by && (last.window.from ?? null) === from) return [];
  return [
    {
      id: `${stem}:${earlier.length + 1}`,
      kind: 'deliver',
      window: { from, by },
      lineIds,
      madeAt: last === undefined ? madeAt : (receivedAt ?? madeAt),
      source: statedIn,
      revises: last?.id ?? null,
    },
  ];
}

/** The parcel of a delivery, where it has a number. */
export function parcelOf(source: SchemaOrgDelivery, orderId: string | null): Parcel[] {
  const number = trackingKey(source.trackingNumber ?? '');
  if (number === '') return [];
  const carrier = source.provider[0]?.name ?? source.carrier[0]?.name ?? null;
  return [{ orderId, shipmentId: number, carrier, trackingNumbers: [number], contents: [] }];
}
