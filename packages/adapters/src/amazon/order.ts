import type { Instant, Order, OrderEvent, OrderPromise } from '@amends/core';
import { meaning } from '../crosswalk.js';
import type { StatusMapping } from '../crosswalk.js';
import { countryCode } from '../internal/country-code.js';
import { readInstant } from '../internal/instants.js';
import { orderZone, regionIn } from '../internal/order-place.js';
import { orderEvent, promiseIn, uniqueLines } from '../internal/order-reading.js';
import type { OrderOptions, PromisedDate } from '../internal/order-reading.js';
import type { DocumentReading } from '../internal/tracking/read-parcels.js';
import { quoted } from '../issues.js';
import type { Report } from '../issues.js';
import { mapAmazonStatus } from './codes.js';
import type { AmazonStatusKind } from './codes.js';
import { marketplace } from './marketplaces.js';

/** What any of Amazon's orders comes to, before it is an {@link Order}. */
export interface AmazonOrderParts {
  readonly id: string;
  readonly placed: readonly (readonly [path: string, text: string | null])[];
  readonly changedAt: string | null;
  readonly currency: string | null;
  readonly marketplaceId: string | null;
  readonly address: {
    readonly path: string;
    readonly country: string | null;
    readonly region: string | null;
  } | null;
  readonly customer: Order['customer'];
  readonly total: (currency: string) => Order['total'];
  readonly lines: (currency: string) => readonly Order['lines'][number][];
  /** Units in all, where the lines themselves are not in the payload. */
  readonly units?: number;
  readonly status: {
    readonly kind: AmazonStatusKind;
    readonly path: string;
    readonly code: string | null;
    /** Amazon itself packs and hands over: its "shipped" is the carrier's possession. */
    readonly isAmazons: boolean;
  };
  readonly dates: (
    madeAt: Instant,
  ) => readonly Omit<PromisedDate, 'stem' | 'madeAt' | 'changedAt'>[];
}

/** An order with its promises and events, or nothing where it lacks what every order has. */
export function amazonOrder(
  parts: AmazonOrderParts,
  options: OrderOptions,
  report: Report,
): DocumentReading & { readonly order?: Order } {
  const place = marketplace(parts.marketplaceId);
  const currency = parts.currency ?? place?.currency ?? null;
  const placedAt = firstInstant(parts.placed);
  if (placedAt === null || currency === null) {
    const path = placedAt === null ? (parts.placed[0]?.[0] ?? '') : '/MarketplaceId';
    const text = 'An order without its date or currency cannot be held against anything.';
    report('unreadable-field', path, text);
    return { orderId: parts.id };
  }
  const country = countryCode(parts.address?.country) ?? place?.country ?? null;
  const region = regionIn(country, parts.address?.region);
  const path = parts.address?.path ?? '/MarketplaceId';
  const lines = uniqueLines(parts.lines(currency), '/orderItems', report);
  if (lines.length === 0) {
    const text =
      'The items are not in this payload: one line stands for all of them. Put "OrderItems" beside the order.';
    report('contents-unknown', '', text);
  }
  const order: Order = {
    id: parts.id,
    placedAt,
    timeZone: orderZone({ country, region }, options.timeZone, path, report),
    currency,
    country,
    region,
    customer: parts.customer ?? null,
    total: parts.total(currency) ?? null,
    lines:
      lines.length > 0
        ? lines
        : [{ id: 'order', title: `Order ${parts.id}`, quantity: Math.max(1, parts.units ?? 1) }],
  };
  const changedAt = readInstant(parts.changedAt) ?? placedAt;
  return {
    order,
    promises: promisesOf(parts, placedAt, changedAt, options, report),
    events: [
      event(parts.id, 'placed', meaning('placed'), placedAt, options),
      ...statusEvent(parts, changedAt, options, report),
    ],
  };
}

/** An event of an order. */
export function event(
  orderId: string,
  name: string,
  meant: StatusMapping,
  at: Instant,
  { receivedAt }: OrderOptions,
  rest: Partial<OrderEvent> = {},
): OrderEvent {
  return orderEvent('amazon', `order:${orderId}:${name}`, meant, at, { receivedAt, ...rest });
}

function statusEvent(
  { id, status }: AmazonOrderParts,
  at: Instant,
  options: OrderOptions,
  report: Report,
): OrderEvent[] {
  const { undocumented, ...meant } = mapAmazonStatus(status.kind, status.code);
  for (const { code } of undocumented) {
    report(
      'unknown-code',
      status.path,
      `Amazon documents no status ${quoted(code)}; kept as it is.`,
    );
  }
  const isShipped = status.isAmazons && meant.milestone === 'label-created';
  const exact = isShipped ? { ...meant, milestone: 'shipped' as const } : meant;
  // Nobody says who called it off.
  const said =
    exact.milestone === 'cancelled' ? { ...exact, reason: exact.reason ?? 'other' } : exact;
  const isNews = said.milestone !== 'unknown' || said.condition !== 'ok' || undocumented.length > 0;
  if (!isNews || status.code === null) return [];
  const raw = { code: status.code, text: null };
  return [event(id, `status:${status.code}`, said, at, options, { raw })];
}

function promisesOf(
  parts: AmazonOrderParts,
  madeAt: Instant,
  changedAt: Instant,
  options: OrderOptions,
  report: Report,
): OrderPromise[] {
  return parts.dates(madeAt).flatMap((date) => {
    const about = date.lineIds?.join('+') ?? 'order';
    const stem = `amazon:order:${parts.id}:${about}:${date.kind}`;
    const whole = { ...date, stem, madeAt, changedAt };
    return promiseIn(whole, 'amazon', options.promises ?? [], report);
  });
}

function firstInstant(
  candidates: readonly (readonly [path: string, text: string | null])[],
): Instant | null {
  for (const [, text] of candidates) {
    const instant = readInstant(text);
    if (instant !== null) return instant;
  }
  return null;
}
