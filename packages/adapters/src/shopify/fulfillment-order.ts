import type { OrderEvent, OrderPromise } from '@amends/core';
import { isNoNews } from '../crosswalk.js';
import { readDayOrInstant } from '../internal/instants.js';
import { readLoosely } from '../internal/loose.js';
import { nothing } from '../reading.js';
import type { AdapterResult } from '../reading.js';
import { eventOf, firstInstant, understand } from './context.js';
import type { ShopifyContext } from './context.js';
import { FulfillmentOrderSchema } from './schema.js';
import type { ShopifyFulfillmentOrder } from './schema.js';

/**
 * Reads a fulfilment order. It is the one place where Shopify keeps a date that the checkout promised:
 * `delivery_method.min/max_delivery_date_time`. Its `fulfill_by` and `fulfill_at` are the store's own
 * planning, which no customer has seen, and make no promise.
 */
export function readFulfillmentOrder(input: unknown, context: ShopifyContext): AdapterResult {
  const read = readLoosely(
    FulfillmentOrderSchema,
    input,
    'a Shopify fulfilment order',
    context.report,
  );
  if (!read.ok) return read;
  const source = read.value;
  return {
    ok: true,
    value: {
      ...nothing,
      orderId: source.order_id,
      promises: promisesOf(source, context),
      events: holdEvents(source, context),
    },
    issues: context.issues,
  };
}

function linesOf(source: ShopifyFulfillmentOrder): string[] | null {
  const lines = [...source.line_items, ...source.fulfillment_order_line_items];
  return lines.length === 0 ? null : lines.map((line) => line.line_item_id);
}

const KINDS: Readonly<Record<string, OrderPromise['kind']>> = {
  shipping: 'deliver',
  local: 'deliver',
  pick_up: 'pickup',
  pickup_point: 'pickup',
};

function promisesOf(source: ShopifyFulfillmentOrder, context: ShopifyContext): OrderPromise[] {
  const method = source.delivery_method;
  const latest = method?.max_delivery_date_time ?? method?.min_delivery_date_time ?? null;
  if (method === null || latest === null) return [];
  const by = readDayOrInstant(latest);
  if (by === null) {
    context.report(
      'unreadable-eta',
      '/delivery_method',
      'The latest date is no date: no promise was read.',
    );
    return [];
  }
  const from = readDayOrInstant(method.min_delivery_date_time);
  const window = { from: from !== null && Date.parse(from) <= Date.parse(by) ? from : null, by };
  const stem = `shopify:fulfillment-order:${source.id}`;
  const earlier = (context.options.promises ?? []).filter((each) => each.id.startsWith(`${stem}:`));
  const last = earlier.at(-1);
  if (last?.window.by === window.by && (last.window.from ?? null) === window.from) return [];
  const madeAt = firstInstant(
    last === undefined
      ? [['/created_at', source.created_at]]
      : [
          ['/updated_at', source.updated_at],
          ['/created_at', source.created_at],
        ],
    context,
  );
  if (madeAt === null) {
    context.report(
      'unreadable-instant',
      '/created_at',
      'When it was promised cannot be read: no promise.',
    );
    return [];
  }
  return [
    {
      id: `${stem}:${earlier.length + 1}`,
      kind: KINDS[method.method_type?.toLowerCase() ?? ''] ?? 'deliver',
      window,
      lineIds: linesOf(source),
      madeAt,
      source: last === undefined ? 'checkout' : 'shopify',
      revises: last?.id ?? null,
    },
  ];
}

/** Why the store does not pack: out of stock, a wrong address, an unpaid bill. */
function holdEvents(source: ShopifyFulfillmentOrder, context: ShopifyContext): OrderEvent[] {
  if (source.status?.toLowerCase() !== 'on_hold') return [];
  const occurredAt = firstInstant(
    [
      ['/updated_at', source.updated_at],
      ['/created_at', source.created_at],
    ],
    context,
  );
  if (occurredAt === null) return [];
  return source.fulfillment_holds.flatMap(({ reason }, at) => {
    const code = reason?.toLowerCase() ?? 'other';
    const meant = understand('hold', code, `/fulfillment_holds/${at}/reason`, context);
    if (isNoNews(meant)) return [];
    const id = `fulfillment-order:${source.id}:hold:${code}`;
    const parts = { id, occurredAt, raw: { code, text: null }, lineIds: linesOf(source) };
    return [eventOf(meant, parts, context)];
  });
}
