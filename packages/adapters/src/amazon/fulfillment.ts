import type { OrderEvent } from '@amends/core';
import * as v from 'valibot';
import { isObject } from '../internal/documents.js';
import {
  Amount,
  Code,
  Currency,
  listOf,
  placedListOf,
  Text,
  TrackingNumber,
} from '../internal/fields.js';
import { readEstimate, readInstant } from '../internal/instants.js';
import { moneyIn } from '../internal/order-reading.js';
import type { OrderOptions } from '../internal/order-reading.js';
import { documentKind } from '../internal/tracking/read-parcels.js';
import type { DocumentKind, DocumentReading } from '../internal/tracking/read-parcels.js';
import { quoted } from '../issues.js';
import type { Report } from '../issues.js';
import { inParcel, trackingKey } from '../parcel.js';
import type { Parcel } from '../parcel.js';
import { mapAmazonStatus } from './codes.js';
import { amazonOrder, event } from './order.js';

const Id = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));
const Whole = v.nullish(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), null);

/** An order of Fulfillment Outbound v2020-07-01. */
const OrderSchema = v.object({
  fulfillmentOrder: v.object({
    sellerFulfillmentOrderId: Id,
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
      sellerFulfillmentOrderItemId: Id,
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

/** FULFILLMENT_ORDER_STATUS. */
const StatusSchema = v.object({
  SellerFulfillmentOrderId: Id,
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

const Money = v.nullish(v.object({ currencyCode: Currency, amount: Amount }), null);
const Units = v.nullish(v.object({ value: v.nullish(Amount, null) }), null);
const Package = v.object({
  packageId: Text,
  status: Text,
  deliveryTime: Text,
  tracking: v.nullish(
    v.object({
      carrier: v.nullish(
        v.object({ carrierCode: Text, trackingNumber: v.nullish(TrackingNumber, null) }),
        null,
      ),
      amazon: v.nullish(v.object({ trackingNumber: v.nullish(TrackingNumber, null) }), null),
    }),
    null,
  ),
});

const Shipment2026 = v.object({
  amazonShipmentId: Code,
  status: Text,
  shipTime: Text,
  deliveryTime: Text,
  items: listOf(v.object({ lineItemId: Text, amount: Units })),
  packages: listOf(Package),
});

/** An order of Fulfillment Outbound v2026-07-04. */
const Order2026Schema = v.object({
  orderId: Id,
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
      lineItemId: Id,
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
  shipments: listOf(Shipment2026),
});

/** The kinds of document of Fulfillment Outbound, and of its notification. */
export function fulfillmentKinds(options: OrderOptions): DocumentKind[] {
  return [
    documentKind({
      what: 'an Amazon fulfilment order (v2020-07-01)',
      isOne: (value) => isObject(value.fulfillmentOrder) && 'fulfillmentOrderItems' in value,
      schema: OrderSchema,
      read: (source, report) => orderOf(source, options, report),
    }),
    documentKind({
      what: 'an Amazon fulfilment status',
      isOne: (value) => 'SellerFulfillmentOrderId' in value,
      schema: StatusSchema,
      read: (source, report) => statusOf(source, options, report),
    }),
    documentKind({
      what: 'an Amazon fulfilment order (v2026-07-04)',
      isOne: (value) => 'orderId' in value && 'lineItems' in value,
      schema: Order2026Schema,
      read: (source, report) => order2026(source, options, report),
    }),
    documentKind({
      what: 'an Amazon fulfilment shipment (v2026-07-04)',
      isOne: (value) => 'amazonShipmentId' in value && 'packages' in value,
      schema: Shipment2026,
      read: (source, report) => shipped(source2026(source, 0), null, options, report),
    }),
    documentKind({
      what: 'an Amazon fulfilment package (v2026-07-04)',
      isOne: (value) => isObject(value.tracking) && 'status' in value,
      schema: Package,
      read: (source, report) => {
        const bare = { amazonShipmentId: source.packageId, status: null, shipTime: null };
        const one = { ...bare, deliveryTime: source.deliveryTime, items: [], packages: [source] };
        return shipped(source2026(one, 0), null, options, report);
      },
    }),
  ];
}

/** A shipment of either version. */
interface Shipped {
  readonly id: string;
  readonly path: string;
  readonly status: string | null;
  readonly at: string | null;
  readonly eta: string | null;
  readonly contents: Parcel['contents'];
  readonly numbers: readonly string[];
  readonly carrier: string | null;
}

function orderOf(
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
    shipped(
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
  return merged(reading, shipments);
}

function statusOf(
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
          shipped(
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
  return merged({ orderId, events: own }, sent);
}

function order2026(
  source: v.InferOutput<typeof Order2026Schema>,
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
    const whole = source2026(each, at);
    // Amazon's own samples name lines that the order has not got.
    const contents = whole.contents.filter(({ lineId }) => lines.has(lineId));
    return shipped({ ...whole, contents }, source.orderId, options, report);
  });
  return merged(reading, shipments);
}

/** Units are a decimal text of a unit of measure: of "EACHES", whole. */
function unitsIn(units: v.InferOutput<typeof Units>): number {
  const value = Number(units?.value ?? 0);
  return Number.isFinite(value) && value > 0 && value < 1e9 ? Math.max(1, Math.floor(value)) : 0;
}

function source2026(source: v.InferOutput<typeof Shipment2026>, at: number): Shipped {
  const numbers = source.packages.flatMap(
    ({ tracking }) => tracking?.carrier?.trackingNumber ?? tracking?.amazon?.trackingNumber ?? [],
  );
  const isAllDelivered =
    source.packages.length > 0 && source.packages.every((each) => each.status === 'DELIVERED');
  const delivered = source.packages.map((each) => each.deliveryTime).find((each) => each !== null);
  return {
    id: source.amazonShipmentId ?? numbers[0] ?? `shipment-${at + 1}`,
    path: `/shipments/${at}`,
    status: isAllDelivered ? 'DELIVERED' : source.status,
    at: isAllDelivered ? (delivered ?? source.deliveryTime) : source.shipTime,
    eta: isAllDelivered ? null : source.deliveryTime,
    contents: source.items.flatMap(({ lineItemId: lineId, amount }) => {
      const quantity = unitsIn(amount);
      return lineId === null || quantity === 0 ? [] : [{ lineId, quantity }];
    }),
    numbers,
    carrier: source.packages[0]?.tracking?.carrier?.carrierCode ?? null,
  };
}

function shipped(
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

function merged(reading: DocumentReading, shipments: readonly DocumentReading[]): DocumentReading {
  return {
    ...reading,
    parcels: shipments.flatMap((each) => each.parcels ?? []),
    events: [...(reading.events ?? []), ...shipments.flatMap((each) => each.events ?? [])],
  };
}
