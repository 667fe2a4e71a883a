import type { OrderEvent } from '@amends/core';
import { readEstimate, readInstant } from '../../internal/instants.js';
import type { OrderOptions } from '../../internal/order-reading.js';
import type { DocumentReading } from '../../internal/tracking/read-parcels.js';
import { quoted } from '../../issues.js';
import type { Report } from '../../issues.js';
import { inParcel, trackingKey } from '../../parcel.js';
import type { Parcel } from '../../parcel.js';
import { mapAmazonStatus } from '../codes.js';
import { event } from '../order.js';

/** A shipment of either version. */
export interface Shipped {
  readonly id: string;
  readonly path: string;
  readonly status: string | null;
  readonly at: string | null;
  readonly eta: string | null;
  readonly contents: Parcel['contents'];
  readonly numbers: readonly string[];
  readonly carrier: string | null;
}

/** What a shipment says: its parcel, and its news where it has any. */
export function readShipment(
  source: Shipped,
  orderId: string | null,
  options: OrderOptions,
  report: Report,
): DocumentReading {
  const keys = [...new Set(source.numbers.map(trackingKey))].filter((each) => each !== '');
  const parcel: Parcel = {
    orderId,
    shipmentId: source.id,
    carrier: source.carrier,
    trackingNumbers: keys,
    contents: source.contents,
  };
  const { undocumented, ...meant } = mapAmazonStatus('shipments', source.status);
  for (const { code } of undocumented) {
    const text = `Amazon documents no status ${quoted(code)}; kept as it is.`;
    report('unknown-code', `${source.path}/status`, text);
  }
  const at = readInstant(source.at);
  const eta = meant.milestone === 'delivered' ? null : readEstimate(source.eta);
  const isNews =
    eta !== null ||
    meant.milestone !== 'unknown' ||
    meant.condition !== 'ok' ||
    undocumented.length > 0;
  if (at === null || !isNews) return { orderId, parcels: [parcel] };
  const [number = null] = source.numbers;
  const tracking = { carrier: source.carrier, number, url: null };
  const rest: Partial<OrderEvent> = {
    ...{ shipmentId: source.id, eta, tracking },
    raw: { code: source.status, text: null },
  };
  const name = `shipment:${source.id}:${source.status ?? ''}`;
  const told = event(orderId ?? '', name, meant, at, options, rest);
  return { orderId, parcels: [parcel], events: inParcel([told], parcel) };
}

/** An order's own reading together with those of its shipments. */
export function withShipments(
  reading: DocumentReading,
  shipments: readonly DocumentReading[],
): DocumentReading {
  return {
    ...reading,
    parcels: shipments.flatMap((each) => each.parcels ?? []),
    events: [...(reading.events ?? []), ...shipments.flatMap((each) => each.events ?? [])],
  };
}
