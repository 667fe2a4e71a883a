import { parseInstant } from '@amends/core';
import type { Instant, Money, OrderEvent, OrderPromise, OrderRecord } from '@amends/core';
import type { SchemaOrgOrderStatus } from './codes.js';

/** What the markup says besides the record. */
export interface SchemaOrgMarkup {
  /** The instant the markup speaks of: later events and promises are not in it. */
  readonly asOf: Instant;
  /** The store, as the customer knows it. */
  readonly merchant: string;
  /** The address of the order's page. */
  readonly url?: string | undefined;
}

type JsonLd = Readonly<Record<string, unknown>>;

/**
 * An order as schema.org's `Order` in JSON-LD, for the store's messages and pages: what was ordered, where it
 * stands, and of each delivery the window the store has stated last. It holds nothing that the customer
 * should not see. Put it into a page with {@link jsonLdText}.
 */
export function schemaOrgOrder(
  { order, promises, events }: OrderRecord,
  { asOf, merchant, url }: SchemaOrgMarkup,
): JsonLd {
  const now = parseInstant(asOf);
  const known = events.filter((each) => parseInstant(each.recordedAt ?? each.occurredAt) <= now);
  const taken = new Set(known.flatMap((each) => each.retracts ?? []));
  const counted = known
    .filter((each) => !taken.has(each.id) && (each.retracts ?? null) === null)
    .sort((one, other) => parseInstant(one.occurredAt) - parseInstant(other.occurredAt));
  const made = promises.filter((each) => parseInstant(each.madeAt) <= now);
  return compact({
    '@context': 'https://schema.org',
    '@type': 'Order',
    orderNumber: order.id,
    orderDate: order.placedAt,
    orderStatus: `https://schema.org/${statusOf(counted)}`,
    priceCurrency: order.currency === 'XXX' ? null : order.currency,
    price: order.total ? decimalText(order.total) : null,
    merchant: { '@type': 'Organization', name: merchant },
    url: url ?? null,
    orderedItem: order.lines.map((line) => ({
      '@type': 'OrderItem',
      orderItemNumber: line.id,
      orderQuantity: line.quantity,
      orderedItem: { '@type': 'Product', name: line.title },
    })),
    orderDelivery: deliveriesOf(order.country ?? null, made, counted),
  });
}

/** JSON-LD as the text of a script element: nothing in it can end the element. */
export function jsonLdText(markup: JsonLd): string {
  return JSON.stringify(markup).replace(/[<>&\u2028\u2029]/gu, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}

function deliveriesOf(
  country: string | null,
  promises: readonly OrderPromise[],
  events: readonly OrderEvent[],
): JsonLd[] {
  const revised = new Set(promises.flatMap((each) => each.revises ?? []));
  const current = promises.filter((each) => each.kind === 'deliver' && !revised.has(each.id));
  const parcels = new Map(
    events.flatMap((each) => {
      const number = each.tracking?.number ?? null;
      return number === null ? [] : [[number, each.tracking] as const];
    }),
  );
  const windows = current.map(({ window }) => ({
    expectedArrivalFrom: window.from ?? null,
    expectedArrivalUntil: window.by,
  }));
  const tracked = [...parcels.values()].map((tracking) => ({
    trackingNumber: tracking?.number ?? null,
    trackingUrl: tracking?.url ?? null,
    provider: tracking?.carrier ? { '@type': 'Organization', name: tracking.carrier } : null,
  }));
  // Of one promise and one parcel the two are the same; of more, nothing says which belongs to which.
  const [only] = windows;
  const [parcel] = tracked;
  const isOne = windows.length === 1 && tracked.length === 1;
  const all = isOne ? [{ ...only, ...parcel }] : [...windows, ...tracked];
  const deliveryAddress =
    country === null ? null : { '@type': 'PostalAddress', addressCountry: country };
  return all.map((each) => compact({ '@type': 'ParcelDelivery', ...each, deliveryAddress }));
}

/** Where the order stands, by what was told last; the vocabulary has a word for eight of these. */
function statusOf(events: readonly OrderEvent[]): SchemaOrgOrderStatus {
  for (const { milestone, condition, shipmentId } of [...events].reverse()) {
    if (milestone === 'cancelled' && (shipmentId ?? null) === null) return 'OrderCancelled';
    if (milestone === 'delivered' || milestone === 'picked-up' || milestone === 'completed') {
      return 'OrderDelivered';
    }
    if (milestone === 'returned' || milestone === 'returning') return 'OrderReturned';
    if (milestone === 'lost' || milestone === 'damaged' || condition === 'exception') {
      return 'OrderProblem';
    }
    if (milestone === 'ready-for-pickup') return 'OrderPickupAvailable';
    if (['shipped', 'in-transit', 'out-for-delivery', 'attempt-failed'].includes(milestone)) {
      return 'OrderInTransit';
    }
  }
  return 'OrderProcessing';
}

function decimalText({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const sign = amount < 0 ? '-' : '';
  return digits === 0 ? `${sign}${whole}` : `${sign}${whole}.${text.slice(-digits)}`;
}

function compact(value: Readonly<Record<string, unknown>>): JsonLd {
  return Object.fromEntries(
    Object.entries(value).filter(([, each]) => each !== null && each !== undefined),
  );
}
