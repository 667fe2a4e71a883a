import type { Instant, OrderEvent } from '@amends/core';
import * as v from 'valibot';
import { meaning } from '../crosswalk.js';
import { Code, LongText, TrackingNumber } from '../internal/fields.js';
import { orderEvent } from '../internal/order-reading.js';
import { trackingKey } from '../parcel.js';
import type { Parcel } from '../parcel.js';
import type { WooCommerceOrder } from './schema.js';

/** One entry of the Shipment Tracking plugins, WooCommerce's own and Advanced Shipment Tracking alike. */
const ItemSchema = v.object({
  tracking_number: TrackingNumber,
  tracking_id: Code,
  tracking_provider: LongText,
  custom_tracking_provider: LongText,
  date_shipped: Code,
});

/** The parcels that a tracking plugin has noted, each the shop's word that it has packed: a label. */
export function shipmentsOf(
  source: WooCommerceOrder,
  changedAt: Instant,
  receivedAt: Instant | undefined,
): { readonly parcels: Parcel[]; readonly events: OrderEvent[] } {
  const items = source.meta_data
    .filter(({ key }) => key === '_wc_shipment_tracking_items')
    .flatMap(({ value }) => (Array.isArray(value) ? (value as unknown[]) : []))
    .flatMap((item) => {
      const read = v.safeParse(ItemSchema, item);
      return read.success ? [read.output] : [];
    });
  const parcels = items.map((item): Parcel => {
    const key = trackingKey(item.tracking_number);
    const shipmentId = item.tracking_id ?? key;
    const carrier = [item.tracking_provider, item.custom_tracking_provider].find(
      (name) => name !== null && name !== '',
    );
    return {
      orderId: source.id,
      shipmentId,
      carrier: carrier ?? null,
      trackingNumbers: [key],
      contents: [],
    };
  });
  const events = items.map((item, at) => {
    const parcel = parcels[at];
    const seconds = Number(item.date_shipped);
    const isDated = item.date_shipped !== null && seconds > 0 && seconds < 4_102_444_800;
    const moment = isDated ? new Date(seconds * 1_000).toISOString() : changedAt;
    return orderEvent(
      'woocommerce',
      `order:${source.id}:shipment:${parcel?.shipmentId ?? at}`,
      meaning('label-created'),
      moment,
      {
        receivedAt,
        shipmentId: parcel?.shipmentId ?? null,
        tracking: { carrier: parcel?.carrier ?? null, number: item.tracking_number, url: null },
      },
    );
  });
  return { parcels, events };
}
