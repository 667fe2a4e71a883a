import * as v from 'valibot';
import { listOf, Text, TrackingNumber } from '../../internal/fields.js';
import { readInstant } from '../../internal/instants.js';
import type { OrderOptions } from '../../internal/order-reading.js';
import type { DocumentReading } from '../../internal/tracking/read-parcels.js';
import { quoted } from '../../issues.js';
import type { Report } from '../../issues.js';
import { mapAmazonStatus } from '../codes.js';
import { event } from '../order.js';
import { OrderId } from './fields.js';
import { readShipment, withShipments } from './shipment.js';

/** FULFILLMENT_ORDER_STATUS. */
export const StatusSchema = v.object({
  SellerFulfillmentOrderId: OrderId,
  StatusUpdatedDateTime: Text,
  FulfillmentOrderStatus: Text,
  FulfillmentShipment: v.nullish(
    v.object({
      FulfillmentShipmentStatus: Text,
      AmazonShipmentId: Text,
      EstimatedArrivalDateTime: Text,
      FulfillmentShipmentPackages: listOf(
        v.object({ TrackingNumber: v.nullish(TrackingNumber, null), CarrierCode: Text }),
      ),
    }),
    null,
  ),
});

/** Reads a notification of a status, with the shipment it may speak of. */
export function readStatus(
  source: v.InferOutput<typeof StatusSchema>,
  options: OrderOptions,
  report: Report,
): DocumentReading {
  const { SellerFulfillmentOrderId: orderId, FulfillmentShipment: shipment } = source;
  const at = readInstant(source.StatusUpdatedDateTime);
  const { undocumented, ...meant } = mapAmazonStatus('fulfillments', source.FulfillmentOrderStatus);
  for (const { code } of undocumented) {
    const text = `Amazon documents no status ${quoted(code)}; kept as it is.`;
    report('unknown-code', '/FulfillmentOrderStatus', text);
  }
  const isNews =
    meant.milestone !== 'unknown' || meant.condition !== 'ok' || undocumented.length > 0;
  const raw = { code: source.FulfillmentOrderStatus, text: null };
  const own =
    isNews && at !== null
      ? [
          event(orderId, `status:${source.FulfillmentOrderStatus ?? ''}`, meant, at, options, {
            raw,
          }),
        ]
      : [];
  const packages = shipment?.FulfillmentShipmentPackages ?? [];
  const sent =
    shipment === null
      ? []
      : [
          readShipment(
            {
              id: shipment.AmazonShipmentId ?? 'shipment',
              path: '/FulfillmentShipment',
              status: shipment.FulfillmentShipmentStatus,
              at: source.StatusUpdatedDateTime,
              eta: shipment.EstimatedArrivalDateTime,
              contents: [],
              numbers: packages.flatMap((each) => each.TrackingNumber ?? []),
              carrier: packages[0]?.CarrierCode ?? null,
            },
            orderId,
            options,
            report,
          ),
        ];
  return withShipments({ orderId, events: own }, sent);
}
