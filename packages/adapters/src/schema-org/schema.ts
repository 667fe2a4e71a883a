import * as v from 'valibot';
import { Amount, Code, Currency, Email, LongText, Text } from '../internal/fields.js';

/** JSON-LD writes one thing as itself and several as a list. */
function many<Item extends v.GenericSchema>(item: Item) {
  return v.nullish(
    v.pipe(
      v.array(v.nullable(item)),
      v.transform((items) => items.flatMap((each) => (each === null ? [] : [each]))),
    ),
    [],
  );
}

const Named = v.nullish(v.object({ name: LongText, email: Email, givenName: Text }), null);
const Address = v.nullish(
  v.object({ addressCountry: v.nullish(v.unknown(), null), addressRegion: Text }),
  null,
);
const Thing = v.object({ name: LongText, description: LongText, sku: Code, productID: Code });

/** A `ParcelDelivery`, by itself or inside of an order. */
export const ParcelDeliverySchema = v.object({
  trackingNumber: Code,
  trackingUrl: LongText,
  carrier: many(v.object({ name: LongText })),
  provider: many(v.object({ name: LongText })),
  expectedArrivalFrom: Text,
  expectedArrivalUntil: Text,
  deliveryAddress: many(Address),
  itemShipped: many(Thing),
  partOfOrder: many(v.object({ orderNumber: Code, orderDate: Text })),
});

const Item = v.object({
  // An `OrderItem` has its thing inside; a `Product` or `Service` is the thing.
  orderItemNumber: Code,
  orderQuantity: v.nullish(v.pipe(v.number(), v.safeInteger(), v.minValue(1)), null),
  orderedItem: many(Thing),
  orderItemStatus: Text,
  orderDelivery: many(ParcelDeliverySchema),
  ...Thing.entries,
});

const Offer = v.object({
  price: Amount,
  priceCurrency: Currency,
  itemOffered: many(Thing),
  eligibleQuantity: many(v.object({ value: v.nullish(Amount, null) })),
});

/** An `Order`. */
export const OrderSchema = v.object({
  orderNumber: Code,
  orderDate: Text,
  orderStatus: Text,
  priceCurrency: Currency,
  price: Amount,
  customer: many(Named),
  orderedItem: many(Item),
  acceptedOffer: many(Offer),
  orderDelivery: many(ParcelDeliverySchema),
});

/** What always is a list, however many there are. */
export const LISTS = new Set([
  ...['orderedItem', 'acceptedOffer', 'orderDelivery', 'itemShipped', 'itemOffered'],
  ...['customer', 'carrier', 'provider', 'deliveryAddress', 'partOfOrder', 'eligibleQuantity'],
]);

/** A `ParcelDelivery` as {@link ParcelDeliverySchema} reads it. */
export type SchemaOrgDelivery = v.InferOutput<typeof ParcelDeliverySchema>;
/** An `Order` as {@link OrderSchema} reads it. */
export type SchemaOrgOrder = v.InferOutput<typeof OrderSchema>;
