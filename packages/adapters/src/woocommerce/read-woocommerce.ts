import { sumMoney } from '@amends/core';
import type { Instant, Money, Order, OrderEvent } from '@amends/core';
import { meaning } from '../crosswalk.js';
import type { StatusMapping } from '../crosswalk.js';
import { isObject } from '../internal/documents.js';
import { instantIn, readInstant, readWallTime } from '../internal/instants.js';
import { countryIn, orderZone, regionIn } from '../internal/order-place.js';
import { givenName, moneyIn, orderEvent, uniqueLines } from '../internal/order-reading.js';
import type { OrderOptions } from '../internal/order-reading.js';
import { plainText } from '../internal/plain-text.js';
import { documentKind, documentsOf, readDocuments } from '../internal/tracking/read-parcels.js';
import type { DocumentKind, DocumentReading } from '../internal/tracking/read-parcels.js';
import { quoted } from '../issues.js';
import type { Report } from '../issues.js';
import { nothing } from '../reading.js';
import type { AdapterResult } from '../reading.js';
import { mapWooCommerceStatus } from './codes.js';
import { promisesOf } from './promised.js';
import { OrderSchema, RefundSchema } from './schema.js';
import type { WooCommerceOrder, WooCommerceRefund } from './schema.js';
import { shipmentsOf } from './shipments.js';

/** What the caller knows besides the payload. All of it may be left out. */
export interface WooCommerceOptions extends OrderOptions {
  /** The `X-WC-Webhook-Topic` header. Without it the payload's shape tells what it is. */
  readonly topic?: string | undefined;
}

function kindsFor(options: WooCommerceOptions): DocumentKind[] {
  return [
    documentKind({
      what: 'a WooCommerce order',
      isOne: (value) => 'id' in value && 'line_items' in value && 'status' in value,
      schema: OrderSchema,
      read: (source, report) => orderOf(source, options, report),
    }),
    documentKind({
      what: 'a WooCommerce refund',
      isOne: (value) => 'id' in value && 'amount' in value && 'refunded_by' in value,
      schema: RefundSchema,
      read: (source, report) => refundOf(source, options, report),
    }),
  ];
}

/** The orders and refunds in a payload: itself, or all of a list or a batch. */
export function wooCommerceDocuments(input: unknown): unknown[] {
  return documentsOf(kindsFor({}), input);
}

/**
 * Reads the body of an `order.*` webhook, or orders and refunds as the REST API answers them. The delivery
 * dates that plugins keep in the meta data become promises, and their tracking numbers parcels. Never
 * throws: a payload that cannot be used is a typed error (`invalid_payload`), and whatever in a usable one
 * was not understood is in `issues`.
 *
 * Verify the signature first, on the raw bytes: {@link verifyWooCommerce}.
 */
export function readWooCommerce(input: unknown, options: WooCommerceOptions = {}): AdapterResult {
  const topic = options.topic?.toLowerCase();
  if (topic !== undefined && !/^order\.(?:created|updated|restored)$/u.test(topic)) {
    const text = `The topic ${quoted(topic)} tells nothing of an order's promises.`;
    return { ok: true, value: nothing, issues: [{ code: 'no-evidence', path: '', text }] };
  }
  const how = 'Pass the body of an order webhook as it was sent, with its topic.';
  return readDocuments({ kinds: kindsFor(options), how, remark }, input, options);
}

/** WooCommerce's first call to a new webhook, a deleted order, a note, or a webhook's own settings. */
function remark(input: unknown): string | null {
  const [one] = Array.isArray(input) ? (input as unknown[]) : [input];
  const isTheirs =
    isObject(one) &&
    ('webhook_id' in one ||
      ('id' in one && ('note' in one || 'delivery_url' in one || Object.keys(one).length === 1)) ||
      ['create', 'update', 'delete'].some((key) => Array.isArray(one[key])));
  return isTheirs ? "This tells nothing of an order's promises." : null;
}

/** Moments as WooCommerce writes them: in GMT without saying so, and before v2 in the site's own time. */
function clockFor({ timeZone }: WooCommerceOptions, report: Report) {
  return (gmt: string | null, local: string | null, path: string): Instant | null => {
    const utc = gmt === null || gmt === '' ? null : (readInstant(gmt) ?? readInstant(`${gmt}Z`));
    if (utc !== null) return utc;
    const wall = local === null ? null : readWallTime(local);
    if (wall === null) return readInstant(local);
    const text = `The site's time without its zone: read in ${timeZone ?? 'UTC'}.`;
    report('zone-assumed', path, text);
    return instantIn(timeZone ?? 'UTC', wall);
  };
}

function orderOf(
  source: WooCommerceOrder,
  options: WooCommerceOptions,
  report: Report,
): DocumentReading {
  const at = clockFor(options, report);
  const placedAt = at(source.date_created_gmt, source.date_created, '/date_created');
  const { currency } = source;
  if (placedAt === null || currency === null) {
    const text = 'An order without its date or currency cannot be held against anything.';
    report('unreadable-field', placedAt === null ? '/date_created_gmt' : '/currency', text);
    return { orderId: source.id };
  }
  const changedAt =
    at(source.date_modified_gmt, source.date_modified, '/date_modified') ?? placedAt;
  const order = orderIn(source, placedAt, currency, options, report);
  const { parcels, events } = shipmentsOf(source, changedAt, options.receivedAt);
  const isDone = at(source.date_completed_gmt, source.date_completed, '/date_completed');
  const isPaid = at(source.date_paid_gmt, source.date_paid, '/date_paid');
  return {
    order,
    parcels,
    promises: promisesOf(source, { placedAt, changedAt }, options, report),
    events: [
      event('placed', meaning('placed'), placedAt),
      ...(isPaid === null ? [] : [event('paid', meaning('paid'), isPaid)]),
      ...(isDone === null ? [] : [event('completed', meaning('completed'), isDone)]),
      ...statusEvents(),
      ...events,
      ...source.refunds.map(({ id, total, reason }, index) => {
        const path = `/refunds/${index}/total`;
        const amount = moneyIn(String(total ?? '').replace(/^-/u, ''), currency, path, report);
        const raw = { code: 'refund', text: reason };
        return orderEvent('woocommerce', `refund:${id}`, meaning('refunded'), changedAt, {
          receivedAt: options.receivedAt,
          ...{ amount, raw },
        });
      }),
    ],
  };

  function event(
    name: string,
    meant: StatusMapping,
    moment: Instant,
    rest: Partial<OrderEvent> = {},
  ): OrderEvent {
    const { receivedAt } = options;
    const id = `order:${source.id}:${name}`;
    return orderEvent('woocommerce', id, meant, moment, { receivedAt, ...rest });
  }

  /** What the status says that no date of its own does. */
  function statusEvents(): OrderEvent[] {
    const { undocumented, ...meant } = mapWooCommerceStatus(source.status);
    const raw = { code: source.status, text: null };
    for (const { code } of undocumented) {
      const text = `WooCommerce documents no status ${quoted(code)}; kept as it is.`;
      report('unknown-code', '/status', text);
      return [event(`status:${code}`, meant, changedAt, { raw })];
    }
    if (source.status === 'cancelled') {
      // Nobody says who called it off; an order that was never paid for runs out by itself.
      const reason = isPaid === null ? 'payment' : 'other';
      return [event('cancelled', { ...meant, reason }, changedAt, { raw })];
    }
    const isTold =
      meant.milestone === 'completed' ||
      (meant.milestone === 'paid' && isPaid !== null) ||
      (meant.milestone === 'refunded' && source.refunds.length > 0);
    const isNews = meant.condition !== 'ok' || meant.milestone !== 'unknown';
    if (isTold && (meant.milestone !== 'completed' || isDone !== null)) return [];
    const amount = meant.milestone === 'refunded' ? { amount: order.total ?? null } : {};
    return isNews
      ? [event(`status:${source.status ?? ''}`, meant, changedAt, { raw, ...amount })]
      : [];
  }
}

function orderIn(
  source: WooCommerceOrder,
  placedAt: Instant,
  currency: string,
  options: WooCommerceOptions,
  report: Report,
): Order {
  const { shipping, billing } = source;
  const address = (shipping?.country ?? '') === '' ? billing : shipping;
  const country = countryIn(address?.country);
  const region = regionIn(country, address?.state);
  const title = plainText(source.payment_method_title ?? '');
  return {
    id: source.id,
    number: source.number,
    placedAt,
    timeZone: orderZone({ country, region }, options.timeZone, '/shipping', report),
    currency,
    country,
    region,
    customer: {
      id: source.customer_id === '0' ? null : source.customer_id,
      name: givenName(shipping?.first_name) ?? givenName(billing?.first_name),
      email: billing?.email === '' ? null : (billing?.email ?? null),
      hasAccount: source.customer_id === null ? null : source.customer_id !== '0',
    },
    payment: { label: title === '' || title.length > 60 ? null : title },
    total: moneyIn(source.total, currency, '/total', report),
    shipping: postage(source, currency, report),
    lines: uniqueLines(
      source.line_items.map((line) => ({
        id: line.id,
        title: plainText(line.name ?? line.id).slice(0, 500),
        quantity: line.quantity,
        unitPrice: moneyIn(line.price, currency, `/line_items/${line.index}/price`, report),
      })),
      '/line_items',
      report,
    ),
  };
}

/** What the customer paid for postage, its tax included. */
function postage(source: WooCommerceOrder, currency: string, report: Report): Money | null {
  const net = moneyIn(source.shipping_total, currency, '/shipping_total', report);
  const tax = moneyIn(source.shipping_tax, currency, '/shipping_tax', report);
  return net === null ? null : sumMoney(tax === null ? [net] : [net, tax], currency);
}

/** A refund by itself names its order in a link alone, and its currency not at all. */
function refundOf(
  source: WooCommerceRefund,
  options: WooCommerceOptions,
  report: Report,
): DocumentReading {
  const [, linked] = /\/orders\/(\d{1,15})\/?$/u.exec(source._links?.up[0]?.href ?? '') ?? [];
  const orderId = source.parent_id ?? linked ?? null;
  const at = clockFor(options, report)(
    source.date_created_gmt,
    source.date_created,
    '/date_created',
  );
  if (at === null) {
    report(
      'unreadable-instant',
      '/date_created_gmt',
      'A refund without a readable date was left out.',
    );
    return { orderId };
  }
  const lineIds = source.line_items.flatMap(({ meta_data: meta }) =>
    meta.flatMap(({ key, value }) =>
      key === '_refunded_item_id' && (typeof value === 'string' || typeof value === 'number')
        ? [String(value)]
        : [],
    ),
  );
  const { currency } = source;
  if (currency === null) {
    report(
      'unreadable-money',
      '/amount',
      'A refund does not say its currency: the amount was left out.',
    );
  }
  const event = orderEvent('woocommerce', `refund:${source.id}`, meaning('refunded'), at, {
    receivedAt: options.receivedAt,
    lineIds: lineIds.length === 0 ? null : lineIds,
    amount: currency === null ? null : moneyIn(source.amount, currency, '/amount', report),
    raw: { code: source.refunded_payment === true ? 'refunded' : 'manual', text: null },
  });
  return { orderId, events: [event] };
}
