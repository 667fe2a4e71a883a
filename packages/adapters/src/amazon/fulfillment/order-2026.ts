import * as v from 'valibot';
import { Amount, Currency, listOf, placedListOf, Text } from '../../internal/fields.js';
import { moneyIn } from '../../internal/order-reading.js';
import type { OrderOptions } from '../../internal/order-reading.js';
import type { DocumentReading } from '../../internal/tracking/read-parcels.js';
import type { Report } from '../../issues.js';
import { amazonOrder } from '../order.js';
import { OrderId } from './fields.js';
import { readShipment, withShipments } from './shipment.js';
import { ShipmentSchema, shipmentOf, Units, unitsIn } from './shipment-2026.js';

const Money = v.nullish(v.object({ currencyCode: Currency, amount: Amount }), null);

/** An order of Fulfillment Outbound v2026-07-04. */
export const OrderSchema = v.object({
  orderId: OrderId,
  receiveTime: Text,
  status: Text,
  statusUpdateTime: Text,
  fulfillmentConfiguration: v.nullish(
    v.object({
      serviceLevel: v.nullish(
        v.object({
          deliveryInterval: v.nullish(v.object({ startTime: Text, endTime: Text }), null),
        }),
        null,
      ),
    }),
    null,
  ),
  destination: v.nullish(
    v.object({
      deliveryAddress: v.nullish(v.object({ stateOrRegion: Text, countryCode: Text }), null),
    }),
    null,
  ),
  lineItems: placedListOf(
    v.object({
      lineItemId: OrderId,
      amount: Units,
      product: v.nullish(
        v.object({
          productIdentifier: v.nullish(v.object({ amazonSku: Text }), null),
          perUnitDeclaredValue: Money,
        }),
        null,
      ),
    }),
  ),
  shipments: listOf(ShipmentSchema),
});

/** Reads an order of v2026-07-04 with its shipments. */
export function readOrder(
  source: v.InferOutput<typeof OrderSchema>,
  options: OrderOptions,
  report: Report,
): DocumentReading {
  const address = source.destination?.deliveryAddress ?? null;
  const interval = source.fulfillmentConfiguration?.serviceLevel?.deliveryInterval;
  const priced = source.lineItems.find((item) => item.product?.perUnitDeclaredValue?.currencyCode);
  const reading = amazonOrder(
    {
      id: source.orderId,
      placed: [['/receiveTime', source.receiveTime]],
      changedAt: source.statusUpdateTime,
      currency: priced?.product?.perUnitDeclaredValue?.currencyCode ?? null,
      marketplaceId: null,
      address:
        address === null
          ? null
          : {
              path: '/destination/deliveryAddress',
              country: address.countryCode,
              region: address.stateOrRegion,
            },
      customer: null,
      total: () => null,
      lines: (currency) =>
        source.lineItems.flatMap((item) => {
          const { productIdentifier, perUnitDeclaredValue: value } = item.product ?? {};
          const path = `/lineItems/${item.index}/product/perUnitDeclaredValue`;
          const isOurs = value?.currencyCode === currency;
          const unitPrice = isOurs ? moneyIn(value.amount, currency, path, report) : null;
          const title = productIdentifier?.amazonSku ?? item.lineItemId;
          const quantity = unitsIn(item.amount);
          return quantity === 0 ? [] : [{ id: item.lineItemId, title, quantity, unitPrice }];
        }),
      status: {
        ...{ kind: 'fulfillments', path: '/status', code: source.status, isAmazons: true },
      },
      dates: () => [
        {
          ...{ kind: 'deliver' as const, lineIds: null },
          path: '/fulfillmentConfiguration/serviceLevel/deliveryInterval',
          ...{ from: interval?.startTime, by: interval?.endTime },
        },
      ],
    },
    options,
    report,
  );
  const lines = new Set(source.lineItems.map((item) => item.lineItemId));
  const shipments = source.shipments.map((each, at) => {
    const whole = shipmentOf(each, at);
    // Amazon's own samples name lines that the order has not got.
    const contents = whole.contents.filter(({ lineId }) => lines.has(lineId));
    return readShipment({ ...whole, contents }, source.orderId, options, report);
  });
  return withShipments(reading, shipments);
}
