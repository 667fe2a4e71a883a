import { sumMoney } from '@amends/core';
import type { Instant, Money, Order, OrderEvent } from '@amends/core';
import { meaning } from '../crosswalk.js';
import type { StatusMapping } from '../crosswalk.js';
import { countryIn, orderZone, regionIn } from '../internal/order-place.js';
import { givenName, moneyIn, orderEvent, uniqueLines } from '../internal/order-reading.js';
import { plainText } from '../internal/plain-text.js';
import type { DocumentReading } from '../internal/tracking/read-parcels.js';
import { quoted } from '../issues.js';
import type { Report } from '../issues.js';
import { clockFor } from './clock.js';
import { mapWooCommerceStatus } from './codes.js';
import type { WooCommerceOptions } from './options.js';
import { promisesOf } from './promised.js';
import type { WooCommerceOrder } from './schema.js';
import { shipmentsOf } from './shipments.js';

/** An order, with what its own fields say has happened to it. */
export function orderOf(
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
