import { isObject } from '../../internal/documents.js';
import type { OrderOptions } from '../../internal/order-reading.js';
import { documentKind } from '../../internal/tracking/read-parcels.js';
import type { DocumentKind } from '../../internal/tracking/read-parcels.js';
import * as v2020 from './order-2020.js';
import * as v2026 from './order-2026.js';
import { PackageSchema, ShipmentSchema, shipmentOf } from './shipment-2026.js';
import { readShipment } from './shipment.js';
import { readStatus, StatusSchema } from './status.js';

/** The kinds of document of Fulfillment Outbound, and of its notification. */
export function fulfillmentKinds(options: OrderOptions): DocumentKind[] {
  return [
    documentKind({
      what: 'an Amazon fulfilment order (v2020-07-01)',
      isOne: (value) => isObject(value.fulfillmentOrder) && 'fulfillmentOrderItems' in value,
      schema: v2020.OrderSchema,
      read: (source, report) => v2020.readOrder(source, options, report),
    }),
    documentKind({
      what: 'an Amazon fulfilment status',
      isOne: (value) => 'SellerFulfillmentOrderId' in value,
      schema: StatusSchema,
      read: (source, report) => readStatus(source, options, report),
    }),
    documentKind({
      what: 'an Amazon fulfilment order (v2026-07-04)',
      isOne: (value) => 'orderId' in value && 'lineItems' in value,
      schema: v2026.OrderSchema,
      read: (source, report) => v2026.readOrder(source, options, report),
    }),
    documentKind({
      what: 'an Amazon fulfilment shipment (v2026-07-04)',
      isOne: (value) => 'amazonShipmentId' in value && 'packages' in value,
      schema: ShipmentSchema,
      read: (source, report) => readShipment(shipmentOf(source, 0), null, options, report),
    }),
    documentKind({
      what: 'an Amazon fulfilment package (v2026-07-04)',
      isOne: (value) => isObject(value.tracking) && 'status' in value,
      schema: PackageSchema,
      read: (source, report) => {
        const bare = { amazonShipmentId: source.packageId, status: null, shipTime: null };
        const one = { ...bare, deliveryTime: source.deliveryTime, items: [], packages: [source] };
        return readShipment(shipmentOf(one, 0), null, options, report);
      },
    }),
  ];
}
