import * as v from 'valibot';
import { Amount, Code, Currency, Email, LongText, placedListOf, Text } from '../internal/fields.js';
import { givenName, moneyIn } from '../internal/order-reading.js';
import type { OrderOptions } from '../internal/order-reading.js';
import { documentKind } from '../internal/tracking/read-parcels.js';
import type { DocumentKind } from '../internal/tracking/read-parcels.js';
import { isObject } from '../internal/documents.js';
import { amazonOrder } from './order.js';

const Money = v.nullish(v.object({ CurrencyCode: Currency, Amount }), null);
const OrderId = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));

const Item = v.object({
  OrderItemId: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  Title: LongText,
  SellerSKU: Text,
  QuantityOrdered: v.nullish(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), null),
  Quantity: v.nullish(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), null),
  ItemPrice: Money,
  ScheduledDeliveryStartDate: Text,
  ScheduledDeliveryEndDate: Text,
  ItemEarliestDeliveryDate: Text,
  ItemLatestDeliveryDate: Text,
});

const dates = {
  EarliestShipDate: Text,
  LatestShipDate: Text,
  EarliestDeliveryDate: Text,
  LatestDeliveryDate: Text,
};

/** An order of Orders v0, with its items where somebody has put them beside it. */
const OrderSchema = v.object({
  AmazonOrderId: OrderId,
  PurchaseDate: Text,
  LastUpdateDate: Text,
  OrderStatus: Text,
  FulfillmentChannel: Text,
  MarketplaceId: Text,
  IsISPU: v.nullish(v.boolean(), false),
  OrderTotal: Money,
  NumberOfItemsShipped: v.nullish(v.pipe(v.number(), v.safeInteger()), 0),
  NumberOfItemsUnshipped: v.nullish(v.pipe(v.number(), v.safeInteger()), 0),
  ShippingAddress: v.nullish(v.object({ StateOrRegion: Text, CountryCode: Text }), null),
  BuyerInfo: v.nullish(v.object({ BuyerName: LongText, BuyerEmail: Email }), null),
  OrderItems: placedListOf(Item),
  ...dates,
});

/** The payload of an ORDER_CHANGE notification. */
const ChangeSchema = v.object({
  AmazonOrderId: OrderId,
  OrderChangeTrigger: v.nullish(v.object({ TimeOfOrderChange: Text }), null),
  Summary: v.object({
    MarketplaceId: Text,
    OrderStatus: Text,
    PurchaseDate: Text,
    FulfillmentType: Code,
    OrderItems: placedListOf(Item),
    ...dates,
  }),
});

type ItemRead = v.InferOutput<typeof Item> & { readonly index: number };

/** The kinds of document of Orders v0, and of the notification that speaks its words. */
export function ordersV0(options: OrderOptions): DocumentKind[] {
  return [
    documentKind({
      what: 'an Amazon order (v0)',
      isOne: (value) => 'AmazonOrderId' in value && 'OrderStatus' in value,
      schema: OrderSchema,
      read: (source, report) =>
        amazonOrder(
          {
            id: source.AmazonOrderId,
            placed: [['/PurchaseDate', source.PurchaseDate]],
            changedAt: source.LastUpdateDate,
            currency: source.OrderTotal?.CurrencyCode ?? null,
            marketplaceId: source.MarketplaceId,
            address:
              source.ShippingAddress === null
                ? null
                : {
                    path: '/ShippingAddress',
                    country: source.ShippingAddress.CountryCode,
                    region: source.ShippingAddress.StateOrRegion,
                  },
            customer: {
              name: givenName(source.BuyerInfo?.BuyerName),
              email: source.BuyerInfo?.BuyerEmail ?? null,
            },
            total: (currency) =>
              moneyIn(source.OrderTotal?.Amount, currency, '/OrderTotal', report),
            lines: () => linesOf(source.OrderItems),
            units: source.NumberOfItemsShipped + source.NumberOfItemsUnshipped,
            status: {
              ...{ kind: 'orders', path: '/OrderStatus', code: source.OrderStatus },
              isAmazons: source.FulfillmentChannel === 'AFN',
            },
            dates: () => datesOf(source, '', source.OrderItems, source.IsISPU),
          },
          options,
          report,
        ),
    }),
    documentKind({
      what: 'an Amazon order change',
      isOne: (value) => 'AmazonOrderId' in value && isObject(value.Summary),
      schema: ChangeSchema,
      read: ({ AmazonOrderId: id, Summary: summary, OrderChangeTrigger: trigger }, report) =>
        amazonOrder(
          {
            id,
            placed: [['/Summary/PurchaseDate', summary.PurchaseDate]],
            changedAt: trigger?.TimeOfOrderChange ?? null,
            currency: null,
            marketplaceId: summary.MarketplaceId,
            address: null,
            customer: null,
            total: () => null,
            lines: () => linesOf(summary.OrderItems),
            status: {
              ...{ kind: 'orders', path: '/Summary/OrderStatus', code: summary.OrderStatus },
              isAmazons: summary.FulfillmentType === 'AFN',
            },
            dates: () => datesOf(summary, '/Summary', summary.OrderItems, false),
          },
          options,
          report,
        ),
    }),
  ];
}

function linesOf(items: readonly ItemRead[]) {
  return items.flatMap((item) => {
    const quantity = item.QuantityOrdered ?? item.Quantity ?? 0;
    // An item that was cancelled is listed with none.
    if (quantity === 0) return [];
    const title = item.Title ?? item.SellerSKU ?? item.OrderItemId;
    return [{ id: item.OrderItemId, title: title.slice(0, 500), quantity, unitPrice: null }];
  });
}

type Dates = v.InferOutput<ReturnType<typeof v.object<typeof dates>>>;

/** What Amazon has told the buyer: a window to ship in, a window to arrive in, and some items' own. */
function datesOf(source: Dates, path: string, items: readonly ItemRead[], isPickup: boolean) {
  return [
    {
      ...{ kind: 'ship' as const, path: `${path}/LatestShipDate`, lineIds: null },
      ...{ from: source.EarliestShipDate, by: source.LatestShipDate },
    },
    {
      ...{ kind: isPickup ? ('pickup' as const) : ('deliver' as const), lineIds: null },
      ...{ path: `${path}/LatestDeliveryDate` },
      ...{ from: source.EarliestDeliveryDate, by: source.LatestDeliveryDate },
    },
    ...items.flatMap((item) => {
      const [line] = linesOf([item]);
      if (line === undefined) return [];
      const scheduled = item.ScheduledDeliveryEndDate;
      const by = scheduled ?? item.ItemLatestDeliveryDate;
      const from =
        scheduled === null ? item.ItemEarliestDeliveryDate : item.ScheduledDeliveryStartDate;
      const isOfAll = by === source.LatestDeliveryDate && from === source.EarliestDeliveryDate;
      const field = scheduled === null ? 'ItemLatestDeliveryDate' : 'ScheduledDeliveryEndDate';
      const itemPath = `${path}/OrderItems/${item.index}/${field}`;
      return isOfAll
        ? []
        : [{ kind: 'deliver' as const, path: itemPath, lineIds: [line.id], from, by }];
    }),
  ];
}
