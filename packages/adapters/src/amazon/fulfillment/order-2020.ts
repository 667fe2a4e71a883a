import * as v from 'valibot';
import {
  Amount,
  Currency,
  listOf,
  placedListOf,
  Text,
  TrackingNumber,
} from '../../internal/fields.js';
import { moneyIn } from '../../internal/order-reading.js';
import type { OrderOptions } from '../../internal/order-reading.js';
import type { DocumentReading } from '../../internal/tracking/read-parcels.js';
import type { Report } from '../../issues.js';
import { amazonOrder } from '../order.js';
import { OrderId } from './fields.js';
import { readShipment, withShipments } from './shipment.js';

const Whole = v.nullish(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), null);

/** An order of Fulfillment Outbound v2020-07-01. */
export const OrderSchema = v.object({
  fulfillmentOrder: v.object({
    sellerFulfillmentOrderId: OrderId,
    marketplaceId: Text,
    displayableOrderDate: Text,
    receivedDate: Text,
    fulfillmentOrderStatus: Text,
    statusUpdatedDate: Text,
    destinationAddress: v.nullish(v.object({ stateOrRegion: Text, countryCode: Text }), null),
    deliveryWindow: v.nullish(v.object({ startDate: Text, endDate: Text }), null),
  }),
  fulfillmentOrderItems: placedListOf(
    v.object({
      sellerFulfillmentOrderItemId: OrderId,
      sellerSku: Text,
      quantity: Whole,
      estimatedArrivalDate: Text,
      perUnitDeclaredValue: v.nullish(v.object({ currencyCode: Currency, value: Amount }), null),
    }),
  ),
  fulfillmentShipments: placedListOf(
    v.object({
      amazonShipmentId: Text,
      fulfillmentShipmentStatus: Text,
      shippingDate: Text,
      estimatedArrivalDate: Text,
      fulfillmentShipmentItem: listOf(
        v.object({ sellerFulfillmentOrderItemId: Text, quantity: Whole }),
      ),
      fulfillmentShipmentPackage: listOf(
        v.object({ trackingNumber: v.nullish(TrackingNumber, null), carrierCode: Text }),
      ),
    }),
  ),
});

/** Reads an order of v2020-07-01 with its shipments. */
export function readOrder(
  source: v.InferOutput<typeof OrderSchema>,
  options: OrderOptions,
  report: Report,
): DocumentReading {
  const { fulfillmentOrder: order, fulfillmentOrderItems: items } = source;
  const address = order.destinationAddress;
  const reading = amazonOrder(
    {
      id: order.sellerFulfillmentOrderId,
      placed: [
        ['/fulfillmentOrder/displayableOrderDate', order.displayableOrderDate],
        ['/fulfillmentOrder/receivedDate', order.receivedDate],
      ],
      changedAt: order.statusUpdatedDate,
      currency:
        items.find((item) => item.perUnitDeclaredValue?.currencyCode)?.perUnitDeclaredValue
          ?.currencyCode ?? null,
      marketplaceId: order.marketplaceId,
      address:
        address === null
          ? null
          : {
              path: '/fulfillmentOrder/destinationAddress',
              country: address.countryCode,
              region: address.stateOrRegion,
            },
      customer: null,
      total: () => null,
      lines: (currency) =>
        items.flatMap((item) => {
          const id = item.sellerFulfillmentOrderItemId;
          const value = item.perUnitDeclaredValue;
          const path = `/fulfillmentOrderItems/${item.index}/perUnitDeclaredValue`;
          const isOurs = value?.currencyCode === currency;
          const unitPrice = isOurs ? moneyIn(value.value, currency, path, report) : null;
          const quantity = item.quantity ?? 0;
          return quantity === 0 ? [] : [{ id, title: item.sellerSku ?? id, quantity, unitPrice }];
        }),
      status: {
        ...{ kind: 'fulfillments', path: '/fulfillmentOrder/fulfillmentOrderStatus' },
        ...{ code: order.fulfillmentOrderStatus, isAmazons: true },
      },
      dates: () => [
        {
          ...{ kind: 'deliver' as const, path: '/fulfillmentOrder/deliveryWindow', lineIds: null },
          ...{ from: order.deliveryWindow?.startDate, by: order.deliveryWindow?.endDate },
        },
      ],
    },
    options,
    report,
  );
  const shipments = source.fulfillmentShipments.map((each) =>
    readShipment(
      {
        id: each.amazonShipmentId ?? `shipment-${each.index + 1}`,
        path: `/fulfillmentShipments/${each.index}`,
        status: each.fulfillmentShipmentStatus,
        at: each.shippingDate ?? order.statusUpdatedDate,
        eta: each.estimatedArrivalDate,
        contents: each.fulfillmentShipmentItem.flatMap(
          ({ sellerFulfillmentOrderItemId: lineId, quantity }) =>
            lineId === null || quantity === null || quantity === 0 ? [] : [{ lineId, quantity }],
        ),
        numbers: each.fulfillmentShipmentPackage.flatMap((one) => one.trackingNumber ?? []),
        carrier: each.fulfillmentShipmentPackage[0]?.carrierCode ?? null,
      },
      order.sellerFulfillmentOrderId,
      options,
      report,
    ),
  );
  return withShipments(reading, shipments);
}
