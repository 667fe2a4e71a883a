import { meaning } from '../crosswalk.js';
import { moneyIn, orderEvent } from '../internal/order-reading.js';
import type { DocumentReading } from '../internal/tracking/read-parcels.js';
import type { Report } from '../issues.js';
import { clockFor } from './clock.js';
import type { WooCommerceOptions } from './options.js';
import type { WooCommerceRefund } from './schema.js';

/** A refund by itself names its order in a link alone, and its currency not at all. */
export function refundOf(
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
