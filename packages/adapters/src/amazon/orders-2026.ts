import type { OrderEvent } from '@amends/core';
import * as v from 'valibot';
import {
  Amount,
  Currency,
  Email,
  listOf,
  LongText,
  placedListOf,
  Text,
  TrackingNumber,
} from '../internal/fields.js';
import { readInstant } from '../internal/instants.js';
import { givenName, moneyIn } from '../internal/order-reading.js';
import type { OrderOptions } from '../internal/order-reading.js';
import { documentKind } from '../internal/tracking/read-parcels.js';
import type { DocumentKind } from '../internal/tracking/read-parcels.js';
import { quoted } from '../issues.js';
import type { Report } from '../issues.js';
import { inParcel, trackingKey } from '../parcel.js';
import type { Parcel } from '../parcel.js';
import { mapAmazonStatus } from './codes.js';
import { amazonOrder, event } from './order.js';

const Money = v.nullish(v.object({ amount: Amount, currencyCode: Currency }), null);
const Window = v.nullish(v.object({ earliestDateTime: Text, latestDateTime: Text }), null);
const Quantity = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** An order of Orders v2026-01-01. */
const OrderSchema = v.object({
  orderId: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  createdTime: Text,
  lastUpdatedTime: Text,
  salesChannel: v.nullish(v.object({ marketplaceId: Text }), null),
  buyer: v.nullish(v.object({ buyerName: LongText, buyerEmail: Email }), null),
  recipient: v.nullish(
    v.object({
      deliveryAddress: v.nullish(
        v.object({ name: LongText, stateOrRegion: Text, countryCode: Text }),
        null,
      ),
    }),
    null,
  ),
  proceeds: v.nullish(v.object({ grandTotal: Money }), null),
  fulfillment: v.nullish(
    v.object({
      fulfillmentStatus: Text,
      fulfilledBy: Text,
      shipByWindow: Window,
      deliverByWindow: Window,
    }),
    null,
  ),
  orderItems: placedListOf(
    v.object({
      orderItemId: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
      quantityOrdered: v.nullish(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), null),
      product: v.nullish(
        v.object({
          title: LongText,
          sellerSku: Text,
          price: v.nullish(v.object({ unitPrice: Money }), null),
        }),
        null,
      ),
      fulfillment: v.nullish(
        v.object({ shipping: v.nullish(v.object({ scheduledDeliveryWindow: Window }), null) }),
        null,
      ),
    }),
  ),
  packages: placedListOf(
    v.object({
      packageReferenceId: Text,
      createdTime: Text,
      shipTime: Text,
      carrier: Text,
      trackingNumber: v.nullish(TrackingNumber, null),
      packageStatus: v.nullish(v.object({ status: Text, detailedStatus: Text }), null),
      packageItems: listOf(v.object({ orderItemId: Text, quantity: v.nullish(Quantity, null) })),
    }),
  ),
});

type Order2026 = v.InferOutput<typeof OrderSchema>;
type Package2026 = Order2026['packages'][number];

/** The kind of document of Orders v2026-01-01. */
export function orders2026(options: OrderOptions): DocumentKind[] {
  return [
    documentKind({
      what: 'an Amazon order (v2026-01-01)',
      isOne: (value) => 'orderId' in value && 'orderItems' in value,
      schema: OrderSchema,
      read: (source, report) => {
        const address = source.recipient?.deliveryAddress ?? null;
        const items = source.orderItems.filter(({ quantityOrdered }) => quantityOrdered !== 0);
        const reading = amazonOrder(
          {
            id: source.orderId,
            placed: [['/createdTime', source.createdTime]],
            changedAt: source.lastUpdatedTime,
            currency: source.proceeds?.grandTotal?.currencyCode ?? null,
            marketplaceId: source.salesChannel?.marketplaceId ?? null,
            address:
              address === null
                ? null
                : {
                    path: '/recipient/deliveryAddress',
                    country: address.countryCode,
                    region: address.stateOrRegion,
                  },
            customer: {
              name: givenName(source.buyer?.buyerName ?? address?.name),
              email: source.buyer?.buyerEmail ?? null,
            },
            total: (currency) =>
              moneyIn(source.proceeds?.grandTotal?.amount, currency, '/proceeds', report),
            lines: (currency) =>
              items.map((item) => {
                const { title, sellerSku, price } = item.product ?? {};
                const path = `/orderItems/${item.index}/product/price`;
                const unit = price?.unitPrice ?? null;
                return {
                  id: item.orderItemId,
                  title: (title ?? sellerSku ?? item.orderItemId).slice(0, 500),
                  quantity: item.quantityOrdered ?? 1,
                  unitPrice:
                    unit?.currencyCode === currency
                      ? moneyIn(unit.amount, currency, path, report)
                      : null,
                };
              }),
            status: {
              ...{ kind: 'orders', path: '/fulfillment/fulfillmentStatus' },
              code: source.fulfillment?.fulfillmentStatus ?? null,
              isAmazons: source.fulfillment?.fulfilledBy === 'AMAZON',
            },
            dates: () => [
              windowed('ship', '/fulfillment/shipByWindow', source.fulfillment?.shipByWindow),
              windowed(
                'deliver',
                '/fulfillment/deliverByWindow',
                source.fulfillment?.deliverByWindow,
              ),
              ...items.map((item) => ({
                ...windowed(
                  'deliver',
                  `/orderItems/${item.index}/fulfillment/shipping/scheduledDeliveryWindow`,
                  item.fulfillment?.shipping?.scheduledDeliveryWindow,
                ),
                lineIds: [item.orderItemId],
              })),
            ],
          },
          options,
          report,
        );
        const parcels = source.packages.map((each) => parcelOf(each, source.orderId));
        const packed = source.packages.flatMap((each, at) =>
          packageEvents(each, source, parcels[at], options, report),
        );
        return { ...reading, parcels, events: [...(reading.events ?? []), ...packed] };
      },
    }),
  ];
}

function windowed(
  kind: 'ship' | 'deliver',
  path: string,
  window: v.InferOutput<typeof Window> | undefined,
) {
  const { earliestDateTime: from = null, latestDateTime: by = null } = window ?? {};
  return { kind, path, from, by, lineIds: null };
}

function parcelOf(source: Package2026, orderId: string): Parcel {
  const number = source.trackingNumber === null ? [] : [trackingKey(source.trackingNumber)];
  return {
    orderId,
    shipmentId: source.packageReferenceId ?? number[0] ?? `package-${source.index + 1}`,
    carrier: source.carrier,
    trackingNumbers: number.filter((each) => each !== ''),
    contents: source.packageItems.flatMap(({ orderItemId: lineId, quantity }) =>
      lineId === null || quantity === null ? [] : [{ lineId, quantity }],
    ),
  };
}

/** A package's status says where it stands and not since when: the order's last change has to do. */
function packageEvents(
  source: Package2026,
  order: Order2026,
  parcel: Parcel | undefined,
  options: OrderOptions,
  report: Report,
): OrderEvent[] {
  const code = source.packageStatus?.detailedStatus ?? source.packageStatus?.status ?? null;
  const at =
    readInstant(order.lastUpdatedTime) ??
    readInstant(source.shipTime) ??
    readInstant(source.createdTime);
  if (code === null || at === null || parcel === undefined) return [];
  const path = `/packages/${source.index}/packageStatus`;
  const { undocumented, ...meant } = mapAmazonStatus('packages', code);
  for (const each of undocumented) {
    const text = `Amazon documents no status ${quoted(each.code)}; kept as it is.`;
    report('unknown-code', path, text);
  }
  if (meant.milestone === 'unknown' && meant.condition === 'ok' && undocumented.length === 0) {
    return [];
  }
  report('instant-assumed', path, "The package's status is dated as the order's last change.");
  const { shipmentId, carrier } = parcel;
  const rest = {
    shipmentId,
    raw: { code, text: null },
    tracking: { carrier, number: source.trackingNumber, url: null },
  };
  const name = `package:${shipmentId}:${code}`;
  return inParcel([event(order.orderId, name, meant, at, options, rest)], parcel);
}
