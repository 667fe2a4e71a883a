import { isLocalDay } from '@amends/core';
import type { Instant, Order, OrderEvent, OrderLine } from '@amends/core';
import { countryCode } from '../internal/country-code.js';
import { isObject } from '../internal/documents.js';
import { instantIn, readInstant, readWallTime } from '../internal/instants.js';
import { orderZone, regionIn } from '../internal/order-place.js';
import { givenName, moneyIn, orderEvent, uniqueLines } from '../internal/order-reading.js';
import type { DocumentReading } from '../internal/tracking/read-parcels.js';
import { quoted } from '../issues.js';
import type { Report } from '../issues.js';
import { mapSchemaOrgStatus } from './codes.js';
import { parcelOf, promiseOf } from './delivery.js';
import type { SchemaOrgOptions } from './options.js';
import type { SchemaOrgOrder } from './schema.js';

/** A status of the order or of one of its items. */
interface Said {
  readonly status: string | null;
  readonly path: string;
  readonly lineIds: readonly string[] | null;
  readonly name: string;
}

/** Reads an order with its lines, its promises and its parcels. */
export function readOrder(
  source: SchemaOrgOrder,
  options: SchemaOrgOptions,
  report: Report,
): DocumentReading {
  const deliveries = [
    ...source.orderDelivery,
    ...source.orderedItem.flatMap((item) => item.orderDelivery),
  ];
  const address = deliveries.flatMap((each) => each.deliveryAddress)[0] ?? null;
  const country = countryCode(countryText(address?.addressCountry));
  const region = regionIn(country, address?.addressRegion);
  const timeZone = orderZone({ country, region }, options.timeZone, '/orderDelivery', report);
  const placedAt = momentIn(source.orderDate, timeZone, report) ?? options.receivedAt ?? null;
  const id = source.orderNumber;
  if (id === null || placedAt === null) {
    const path = id === null ? '/orderNumber' : '/orderDate';
    const text = 'An order without its number or date cannot be held against anything.';
    report('unreadable-field', path, text);
    return { orderId: id };
  }
  const currency = source.priceCurrency ?? source.acceptedOffer[0]?.priceCurrency ?? null;
  if (currency === null) report('unreadable-money', '/priceCurrency', 'No currency is said: XXX.');
  const lines = linesOf(source, currency, report);
  const [customer] = source.customer;
  const order: Order = {
    id,
    placedAt,
    timeZone,
    currency: currency ?? 'XXX',
    country,
    region,
    customer: {
      name: customer?.givenName ?? givenName(customer?.name),
      email: customer?.email ?? null,
    },
    total: currency === null ? null : moneyIn(source.price, currency, '/price', report),
    lines: lines.length > 0 ? lines : [{ id: 'order', title: `Order ${id}`, quantity: 1 }],
  };
  const itemIds = lines.map((line) => line.id);
  const promises = [
    ...source.orderDelivery.flatMap((each, at) =>
      promiseOf(each, id, `delivery-${at + 1}`, null, placedAt, options, report),
    ),
    ...source.orderedItem.flatMap((item, at) =>
      item.orderDelivery.flatMap((each) => {
        const lineId = item.orderItemNumber ?? itemIds[at] ?? null;
        const lineIds = lineId === null ? null : [lineId];
        return promiseOf(each, id, lineId ?? `item-${at}`, lineIds, placedAt, options, report);
      }),
    ),
  ];
  const said: Said[] = [
    { status: source.orderStatus, path: '/orderStatus', lineIds: null, name: 'order' },
    ...source.orderedItem.map((item, at) => ({
      status: item.orderItemStatus,
      path: `/orderedItem/${at}/orderItemStatus`,
      lineIds: itemIds[at] === undefined ? null : [itemIds[at]],
      name: itemIds[at] ?? `item-${at}`,
    })),
  ];
  const { receivedAt } = options;
  const placed = orderEvent(
    'schema-org',
    `order:${id}:placed`,
    { milestone: 'placed', condition: 'ok', reason: null, actionBy: 'none' },
    placedAt,
    { receivedAt },
  );
  return {
    order,
    promises,
    parcels: deliveries.flatMap((each) => parcelOf(each, id)),
    events: [placed, ...said.flatMap((each) => statusEvents(each, id, receivedAt, report))],
  };
}

function statusEvents(
  each: Said,
  id: string,
  receivedAt: Instant | undefined,
  report: Report,
): OrderEvent[] {
  if (each.status === null) return [];
  const { undocumented, ...meant } = mapSchemaOrgStatus(each.status);
  for (const { code } of undocumented) {
    report('unknown-code', each.path, `schema.org has no status ${quoted(code)}; kept as it is.`);
  }
  const isNews =
    meant.milestone !== 'unknown' || meant.condition !== 'ok' || undocumented.length > 0;
  if (!isNews) return [];
  if (receivedAt === undefined) {
    const text = 'A status has no date of its own: pass "receivedAt" to have it read.';
    report('unreadable-instant', each.path, text);
    return [];
  }
  const raw = { code: each.status, text: null };
  const name = `order:${id}:${each.name}:${each.status.replace(/^.*\//u, '')}`;
  const rest = { receivedAt, lineIds: each.lineIds, raw };
  return [orderEvent('schema-org', name, meant, receivedAt, rest)];
}

function linesOf(source: SchemaOrgOrder, currency: string | null, report: Report): OrderLine[] {
  const items = source.orderedItem.map((item, at): OrderLine => {
    const thing = item.orderedItem[0] ?? item;
    const id = item.orderItemNumber ?? thing.sku ?? thing.productID ?? `line-${at + 1}`;
    const title = thing.name ?? thing.description ?? id;
    return { id, title: title.slice(0, 500), quantity: item.orderQuantity ?? 1 };
  });
  const offers = source.acceptedOffer.map((offer, at): OrderLine => {
    const [thing] = offer.itemOffered;
    const id = thing?.sku ?? thing?.productID ?? `offer-${at + 1}`;
    const quantity = Number(offer.eligibleQuantity[0]?.value ?? 1);
    const path = `/acceptedOffer/${at}/price`;
    const isPriced = currency !== null && (offer.priceCurrency ?? currency) === currency;
    return {
      id,
      title: (thing?.name ?? thing?.description ?? id).slice(0, 500),
      quantity: Number.isSafeInteger(quantity) && quantity > 0 ? quantity : 1,
      unitPrice: isPriced ? moneyIn(offer.price, currency, path, report) : null,
    };
  });
  // Both name the same things where both are there; the offers have the prices.
  const told = items.length > 0 ? items : offers;
  return uniqueLines(told, '/orderedItem', report);
}

/** `"US"`, or `{ "@type": "Country", "name": "US" }`. */
function countryText(value: unknown): string | null {
  const text = isObject(value) ? value.name : value;
  return typeof text === 'string' ? text : null;
}

/** An order's date: an instant, the clock at its destination, or a day, which is its noon there. */
function momentIn(text: string | null, timeZone: string, report: Report): Instant | null {
  if (text === null) return null;
  const instant = readInstant(text);
  if (instant !== null) return instant;
  const wall = readWallTime(isLocalDay(text) ? `${text}T12:00:00` : text);
  if (wall === null) return null;
  report('instant-assumed', '/orderDate', `A date without an offset: read in ${timeZone}.`);
  return instantIn(timeZone, wall);
}
