import { AmendsError, sumMoney } from '@amends/core';
import type { Customer, Money, Order, OrderLine } from '@amends/core';
import { readLoosely } from '../internal/loose.js';
import { zoneAt } from '../internal/coordinate-zone.js';
import { uniqueLines } from '../internal/order-reading.js';
import { countryIn, localeIn, orderZone, regionIn } from '../internal/order-place.js';
import type { AdapterResult } from '../reading.js';
import { firstInstant } from './context.js';
import type { ShopifyContext } from './context.js';
import { fulfillmentEvents, parcelOf } from './fulfillment.js';
import { moneyOf } from './money.js';
import { orderEvents } from './order-events.js';
import { paymentLabel } from './payment-label.js';
import { OrderSchema } from './schema.js';
import type { ShopifyOrder } from './schema.js';

/** Reads an order: the body of `orders/create`, `orders/updated`, `orders/cancelled` and their like. */
export function readOrder(input: unknown, context: ShopifyContext): AdapterResult {
  const read = readLoosely(OrderSchema, input, 'a Shopify order', context.report);
  if (!read.ok) return read;
  const source = read.value;

  const paid = source.presentment_currency ?? source.currency;
  // "Processed" is the date the customer knows: an order brought in from elsewhere is created later.
  const placedAt = firstInstant(
    [
      ['/processed_at', source.processed_at],
      ['/created_at', source.created_at],
    ],
    context,
  );
  if (paid === null) return lacking('currency', 'its currency');
  if (placedAt === null) return lacking('created_at', 'when it was placed');

  const currencies = { shop: source.currency, paid };
  const order: Order = {
    id: source.id,
    number: source.name,
    placedAt,
    timeZone: zoneOf(source, context),
    currency: paid,
    country: countryOf(source),
    region: regionOf(source),
    locale: localeIn(source.customer_locale),
    customer: customerOf(source, context),
    payment: { label: paymentLabel(source) },
    total: moneyOf(source.total_price, source.total_price_set, currencies, '/total_price', context),
    shipping: shippingOf(source, currencies, context),
    lines: linesOf(source, currencies, context),
  };
  const parcels = source.fulfillments.map((each) => parcelOf(each, source.id));
  return {
    ok: true,
    value: {
      order,
      orderId: source.id,
      promises: [],
      events: [
        ...orderEvents(source, { placedAt, currency: paid }, context),
        ...source.fulfillments.flatMap((each, at) =>
          fulfillmentEvents(each, source.id, `/fulfillments/${at}`, context),
        ),
      ],
      parcels,
      trackingNumbers: parcels.flatMap((parcel) => parcel.trackingNumbers),
    },
    issues: context.issues,
  };
}

function lacking(field: string, what: string): AdapterResult {
  return {
    ok: false,
    error: new AmendsError({
      code: 'invalid_payload',
      message: `This Shopify order does not say ${what}, so nothing can be held against it. Send the whole order; a response that was narrowed with "fields" lacks it.`,
      path: `/${field}`,
    }),
  };
}

/** Where it goes; where it is billed to when nothing is shipped. */
function addressOf(source: ShopifyOrder) {
  return source.shipping_address ?? source.billing_address;
}

function countryOf(source: ShopifyOrder): string | null {
  return countryIn(addressOf(source)?.country_code);
}

function regionOf(source: ShopifyOrder): string | null {
  return regionIn(countryOf(source), addressOf(source)?.province_code);
}

function zoneOf(source: ShopifyOrder, { options, report }: ShopifyContext): string {
  const { latitude = null, longitude = null } = addressOf(source) ?? {};
  const country = countryOf(source);
  const zone = zoneAt(country, latitude, longitude);
  return orderZone(
    { country, region: regionOf(source), zone },
    options.timeZone,
    '/shipping_address',
    report,
  );
}

function customerOf(source: ShopifyOrder, context: ShopifyContext): Customer {
  const { customer } = source;
  const count = customer?.orders_count ?? null;
  const currency = customer?.currency ?? source.currency;
  return {
    id: customer?.id ?? null,
    name: customer?.first_name ?? source.billing_address?.first_name ?? null,
    email: customer?.email ?? source.email ?? source.contact_email,
    hasAccount: typeof customer?.state === 'string' ? customer.state === 'enabled' : null,
    history: {
      // Shopify counts this order too; a history is what went before.
      orders: count === null ? null : Math.max(0, count - 1),
      value:
        currency === null
          ? null
          : moneyOf(
              customer?.total_spent ?? null,
              null,
              { shop: currency, paid: currency },
              '/customer/total_spent',
              context,
            ),
    },
  };
}

function shippingOf(
  source: ShopifyOrder,
  currencies: { readonly shop: string | null; readonly paid: string },
  context: ShopifyContext,
): Money | null {
  if (source.total_shipping_price_set !== null) {
    const set = source.total_shipping_price_set;
    return moneyOf(null, set, currencies, '/total_shipping_price_set', context);
  }
  const amounts = source.shipping_lines.map((line, at) =>
    moneyOf(line.price, line.price_set, currencies, `/shipping_lines/${at}/price`, context),
  );
  const known = amounts.filter((amount) => amount !== null);
  return known.length === amounts.length ? sumMoney(known, currencies.paid) : null;
}

function linesOf(
  source: ShopifyOrder,
  currencies: { readonly shop: string | null; readonly paid: string },
  context: ShopifyContext,
): OrderLine[] {
  const lines = source.line_items.map((line, at) => lineOf(line, at, currencies, context));
  return uniqueLines(lines, '/line_items', context.report);
}

function lineOf(
  line: ShopifyOrder['line_items'][number],
  at: number,
  currencies: { readonly shop: string | null; readonly paid: string },
  context: ShopifyContext,
): OrderLine {
  return {
    id: line.id,
    title: (line.name ?? line.title ?? line.id).slice(0, 500),
    quantity: line.quantity,
    unitPrice: moneyOf(line.price, line.price_set, currencies, `/line_items/${at}/price`, context),
  };
}
