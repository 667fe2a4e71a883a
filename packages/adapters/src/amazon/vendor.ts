import * as v from 'valibot';
import { isObject } from '../internal/documents.js';
import { Amount, Currency, LongText, placedListOf, Text } from '../internal/fields.js';
import { moneyIn } from '../internal/order-reading.js';
import type { OrderOptions } from '../internal/order-reading.js';
import { documentKind } from '../internal/tracking/read-parcels.js';
import type { DocumentKind } from '../internal/tracking/read-parcels.js';
import type { Report } from '../issues.js';
import { amazonOrder } from './order.js';

const Name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));
const Money = v.nullish(v.object({ currencyCode: Currency, amount: Amount }), null);
const Place = v.nullish(
  v.object({
    stateOrRegion: Text,
    countryCode: Text,
    address: v.nullish(v.object({ stateOrRegion: Text, countryCode: Text }), null),
  }),
  null,
);
const Items = placedListOf(
  v.object({
    itemSequenceNumber: Name,
    title: LongText,
    vendorProductIdentifier: Text,
    amazonProductIdentifier: Text,
    buyerProductIdentifier: Text,
    orderedQuantity: v.nullish(
      v.object({ amount: v.nullish(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), null) }),
      null,
    ),
    netPrice: Money,
    netCost: Money,
  }),
);

/** A purchase order of Direct Fulfillment (to the customer's door) or of Vendor Orders (to a warehouse). */
const PurchaseOrderSchema = v.object({
  purchaseOrderNumber: Name,
  purchaseOrderState: Text,
  orderDetails: v.object({
    orderDate: Text,
    purchaseOrderDate: Text,
    purchaseOrderChangedDate: Text,
    shipmentDetails: v.nullish(
      v.object({
        shipmentDates: v.nullish(
          v.object({ requiredShipDate: Text, promisedDeliveryDate: Text }),
          null,
        ),
      }),
      null,
    ),
    shipWindow: Text,
    deliveryWindow: Text,
    shipToParty: Place,
    items: Items,
  }),
  // The model has these inside of the details, and its own example outside.
  deliveryWindow: Text,
  items: Items,
});

/** The kinds of document of the vendor APIs. */
export function vendorKinds(options: OrderOptions): DocumentKind[] {
  return [
    documentKind({
      what: 'an Amazon purchase order',
      isOne: (value) => 'purchaseOrderNumber' in value && isObject(value.orderDetails),
      schema: PurchaseOrderSchema,
      read: (source, report) => {
        const { purchaseOrderNumber: id, purchaseOrderState: state, orderDetails } = source;
        const { shipToParty: party } = orderDetails;
        const items = [...orderDetails.items, ...source.items];
        const { requiredShipDate, promisedDeliveryDate } =
          orderDetails.shipmentDetails?.shipmentDates ?? {};
        const ship = spanIn(orderDetails.shipWindow);
        const deliver = spanIn(orderDetails.deliveryWindow ?? source.deliveryWindow);
        const place = party?.address ?? party;
        const priced = items.map((item) => item.netPrice ?? item.netCost);
        return amazonOrder(
          {
            id,
            placed: [
              ['/orderDetails/orderDate', orderDetails.orderDate],
              ['/orderDetails/purchaseOrderDate', orderDetails.purchaseOrderDate],
            ],
            changedAt: orderDetails.purchaseOrderChangedDate,
            currency: priced.find((each) => each?.currencyCode)?.currencyCode ?? null,
            marketplaceId: null,
            address: {
              path: '/orderDetails/shipToParty',
              country: place?.countryCode ?? null,
              region: place?.stateOrRegion ?? null,
            },
            customer: null,
            total: () => null,
            lines: (currency) => linesOf(items, currency, report),
            status: {
              ...{ kind: 'fulfillments', path: '/purchaseOrderState', isAmazons: false },
              // "Acknowledged" and "Closed" are about paper; neither says where the goods are.
              code: state === 'New' ? state : null,
            },
            dates: () => [
              {
                ...{ kind: 'ship' as const, lineIds: null, from: ship?.from },
                path: '/orderDetails/shipmentDetails/shipmentDates/requiredShipDate',
                by: requiredShipDate ?? ship?.by,
              },
              {
                ...{ kind: 'deliver' as const, lineIds: null, from: deliver?.from },
                path: '/orderDetails/shipmentDetails/shipmentDates/promisedDeliveryDate',
                by: promisedDeliveryDate ?? deliver?.by,
              },
            ],
          },
          options,
          report,
        );
      },
    }),
  ];
}

/** "2019-05-23T10:00:00Z--2019-05-30T10:00:00Z". */
function spanIn(text: string | null): { readonly from: string; readonly by: string } | null {
  const [from, by, ...more] = (text ?? '').split('--');
  return from === undefined || by === undefined || more.length > 0 ? null : { from, by };
}

function linesOf(items: v.InferOutput<typeof Items>, currency: string, report: Report) {
  return items.flatMap((item) => {
    const quantity = item.orderedQuantity?.amount ?? 0;
    if (quantity === 0) return [];
    const price = item.netPrice ?? item.netCost;
    const path = `/orderDetails/items/${item.index}/netPrice`;
    const product =
      item.vendorProductIdentifier ?? item.amazonProductIdentifier ?? item.buyerProductIdentifier;
    return [
      {
        id: item.itemSequenceNumber,
        title: (item.title ?? product ?? item.itemSequenceNumber).slice(0, 500),
        quantity,
        unitPrice:
          price?.currencyCode === currency ? moneyIn(price.amount, currency, path, report) : null,
      },
    ];
  });
}
