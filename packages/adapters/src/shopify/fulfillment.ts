import type { Instant, OrderEvent, Tracking } from '@amends/core';
import { isNoNews } from '../crosswalk.js';
import { readLoosely } from '../internal/loose.js';
import { inParcel, trackingKey } from '../parcel.js';
import type { Parcel } from '../parcel.js';
import { nothing } from '../reading.js';
import type { AdapterResult } from '../reading.js';
import { eventOf, firstInstant, understand } from './context.js';
import type { ShopifyContext } from './context.js';
import type { ShopifyStatusKind } from './crosswalk.js';
import { FulfillmentSchema } from './schema.js';
import type { ShopifyFulfillment } from './schema.js';

/** Reads a fulfilment: the body of `fulfillments/create` and `fulfillments/update`. */
export function readFulfillment(input: unknown, context: ShopifyContext): AdapterResult {
  const read = readLoosely(FulfillmentSchema, input, 'a Shopify fulfilment', context.report);
  if (!read.ok) return read;
  const source = read.value;
  const parcel = parcelOf(source, source.order_id);
  return {
    ok: true,
    value: {
      ...nothing,
      orderId: source.order_id,
      events: fulfillmentEvents(source, source.order_id, '', context),
      parcels: [parcel],
      trackingNumbers: parcel.trackingNumbers,
    },
    issues: context.issues,
  };
}

/** The parcel that a fulfilment packs. */
export function parcelOf(source: ShopifyFulfillment, orderId: string | null): Parcel {
  const numbers = [...source.tracking_numbers, source.tracking_number ?? '']
    .map(trackingKey)
    .filter((number) => number !== '');
  return {
    orderId,
    shipmentId: source.id,
    carrier: source.tracking_company,
    trackingNumbers: [...new Set(numbers)],
    contents: source.line_items.flatMap(({ id, quantity }) =>
      quantity === null ? [] : [{ lineId: id, quantity }],
    ),
  };
}

/**
 * What a fulfilment says: that it was made (a label at most, whatever the shop's screen calls it), and
 * how far the carrier has got with it.
 */
export function fulfillmentEvents(
  source: ShopifyFulfillment,
  orderId: string | null,
  path: string,
  context: ShopifyContext,
): OrderEvent[] {
  const parcel = parcelOf(source, orderId);
  const made = [
    [`${path}/created_at`, source.created_at],
    [`${path}/updated_at`, source.updated_at],
  ] as const;
  const changed = [...made].reverse();
  const isMade = source.status?.toLowerCase() === 'success';
  const events = [
    step('request', source.status, `${path}/status`, isMade ? made : changed),
    step('parcel', source.shipment_status, `${path}/shipment_status`, changed),
    step('display', source.display_status, `${path}/display_status`, changed),
  ];
  return inParcel(
    events.filter((event) => event !== null),
    parcel,
  );

  function step(
    kind: ShopifyStatusKind,
    status: string | null,
    statusPath: string,
    moments: readonly (readonly [string, string | null])[],
  ): OrderEvent | null {
    if (status === null || status === '') return null;
    const occurredAt: Instant | null = firstInstant(moments, context);
    if (occurredAt === null) {
      context.report(
        'unreadable-instant',
        statusPath,
        'A status without a readable date was left out.',
      );
      return null;
    }
    const meant = understand(kind, status, statusPath, context);
    // Goods that go out unlabelled have no label, and that the shop has packed them is no step of theirs.
    const hasNoLabel = meant.milestone === 'label-created' && parcel.trackingNumbers.length === 0;
    if (hasNoLabel || isNoNews(meant)) return null;
    return eventOf(
      meant,
      {
        id: `fulfillment:${source.id}:${kind}:${status.toLowerCase()}`,
        occurredAt,
        raw: { code: status, text: null },
        rest: { tracking: trackingOf(source) },
      },
      context,
    );
  }
}

function trackingOf(source: ShopifyFulfillment): Tracking | null {
  const number = source.tracking_number ?? source.tracking_numbers[0] ?? null;
  const tracking = { carrier: source.tracking_company, number, url: source.tracking_url };
  return tracking.carrier === null && number === null && tracking.url === null ? null : tracking;
}
