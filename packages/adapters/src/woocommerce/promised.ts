import type { Instant, OrderPromise } from '@amends/core';
import { dayText } from '../internal/clock-text.js';
import { promiseIn } from '../internal/order-reading.js';
import type { OrderOptions } from '../internal/order-reading.js';
import type { Report } from '../issues.js';
import type { WooCommerceMeta, WooCommerceOrder } from './schema.js';

/**
 * WooCommerce itself knows no delivery date; plugins keep the one the customer chose or was shown in the
 * order's meta data. These are the keys of those in wide use, without the underscore that hides a key.
 */
const LATEST =
  /^(?:orddd_(?:lite_)?timestamp|jckwds_(?:timestamp|date(?:_ymd)?)|(?:order_|estimated_|expected_|promised_|requested_|e_)?delivery[ _]date|pi_overall_estimate_max_date|pi_delivery_date|pickup[ _]date|pi_pickup_date|estimated[ _]delivery(?:_to|_max|_latest)?)$/iu;
const EARLIEST = /^(?:pi_overall_estimate_min_date|estimated[ _]delivery_(?:from|min|earliest))$/iu;

/** The dates that plugins keep for the customer: of the whole order, of a way of shipping, of single lines. */
export function promisesOf(
  source: WooCommerceOrder,
  times: { readonly placedAt: Instant; readonly changedAt: Instant | null },
  options: OrderOptions,
  report: Report,
): OrderPromise[] {
  const places = [
    { meta: source.meta_data, path: '/meta_data', lineIds: null, name: 'order' },
    ...source.shipping_lines.map(({ meta_data: meta }, at) => ({
      meta,
      path: `/shipping_lines/${at}/meta_data`,
      lineIds: null,
      name: 'order',
    })),
    ...source.line_items.map((line) => ({
      meta: line.meta_data,
      path: `/line_items/${line.index}/meta_data`,
      lineIds: [line.id],
      name: `line-${line.id}`,
    })),
  ];
  const seen = new Set<string>();
  return places.flatMap(({ meta, path, lineIds, name }) => {
    const latest = find(meta, LATEST);
    const earliest = find(meta, EARLIEST);
    if (latest === null && earliest === null) return [];
    const kind = /pickup/iu.test((latest ?? earliest)?.key ?? '') ? 'pickup' : 'deliver';
    const stem = `woocommerce:order:${source.id}:${name}:${kind}`;
    // A plugin writes the same date in more than one place.
    if (seen.has(stem)) return [];
    seen.add(stem);
    const date = {
      ...({ stem, kind, lineIds, madeAt: times.placedAt, changedAt: times.changedAt } as const),
      path: `${path}/${(latest ?? earliest)?.index ?? 0}/value`,
      by: latest?.text,
      from: earliest?.text,
    };
    return promiseIn(date, 'woocommerce', options.promises ?? [], report);
  });
}

function find(meta: WooCommerceMeta, key: RegExp) {
  for (const { key: name, value, index } of meta) {
    const bare = (name ?? '').replace(/^_+/u, '');
    if (bare.length <= 60 && key.test(bare)) {
      const text = textOf(value);
      if (text !== null) return { key: bare, text, index };
    }
  }
  return null;
}

/** A date from a Unix time, from `YYYYMMDD`, or from words; as it is where it is none of these. */
function textOf(value: unknown): string | null {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  if (text === '' || text.length > 60) return null;
  const seconds = /^\d{10}$/u.test(text) ? Number(text) : null;
  // The plugins keep midnight in the site's zone: the day is meant.
  if (seconds !== null) return new Date((seconds + 43_200) * 1_000).toISOString().slice(0, 10);
  return dayText(text) ?? text;
}
