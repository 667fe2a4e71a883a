import type { Milestone, OrderEvent } from '@amends/core';
import type { InferOutput } from 'valibot';
import { isNoNews, meaning } from '../crosswalk.js';
import { readDayOrInstant } from '../internal/instants.js';
import { readLoosely } from '../internal/loose.js';
import { inParcel } from '../parcel.js';
import { nothing } from '../reading.js';
import type { AdapterResult } from '../reading.js';
import { eventOf, firstInstant, understand } from './context.js';
import type { ShopifyContext } from './context.js';
import { DeletedEventSchema, FulfillmentEventSchema } from './schema.js';

/** Reads one entry of a fulfilment's story: the body of `fulfillment_events/create`. */
export function readFulfillmentEvent(input: unknown, context: ShopifyContext): AdapterResult {
  const read = readLoosely(
    FulfillmentEventSchema,
    input,
    'a Shopify fulfilment event',
    context.report,
  );
  if (!read.ok) return read;
  const source = read.value;
  const found = { ...nothing, orderId: source.order_id };
  const occurredAt = firstInstant(
    [
      ['/happened_at', source.happened_at],
      ['/created_at', source.created_at],
    ],
    context,
  );
  if (occurredAt === null) {
    context.report(
      'unreadable-instant',
      '/happened_at',
      'An event without a readable date was left out.',
    );
    return { ok: true, value: found, issues: context.issues };
  }
  const understood = understand('parcel', source.status, '/status', context);
  // Without its fulfilment's id a shipment that is called off would look like the whole order.
  const isNameless = understood.milestone === 'cancelled' && source.fulfillment_id === null;
  const meant = isNameless ? { ...understood, milestone: 'unknown' as const } : understood;
  const eta = etaOf(source, meant.milestone, context);
  if (isNoNews(meant) && eta === null) return { ok: true, value: found, issues: context.issues };
  const event = eventOf(
    meant,
    {
      id: `fulfillment-event:${source.id}`,
      occurredAt,
      raw: { code: source.status, text: source.message },
      rest: { shipmentId: source.fulfillment_id, eta },
    },
    context,
  );
  return {
    ok: true,
    value: { ...found, events: packed(event, source, context) },
    issues: context.issues,
  };
}

/** Reads the body of `fulfillment_events/delete`: what was told did not happen after all. */
export function readDeletedEvent(input: unknown, context: ShopifyContext): AdapterResult {
  const read = readLoosely(
    DeletedEventSchema,
    input,
    'a deleted Shopify fulfilment event',
    context.report,
  );
  if (!read.ok) return read;
  const source = read.value;
  const found = { ...nothing, orderId: source.order_id };
  const moments = [
    ['', context.options.receivedAt ?? null],
    ['/updated_at', source.updated_at],
  ] as const;
  const occurredAt = firstInstant(moments, context);
  if (occurredAt === null) {
    context.report(
      'unreadable-instant',
      '',
      'When it was taken back is not said: pass "receivedAt".',
    );
    return { ok: true, value: found, issues: context.issues };
  }
  const id = `fulfillment-event:${source.id}`;
  const event = eventOf(
    meaning('unknown'),
    {
      id: `${id}:deleted`,
      occurredAt,
      raw: { code: 'deleted', text: null },
      rest: { shipmentId: source.fulfillment_id, retracts: `shopify:${id}` },
    },
    context,
  );
  return {
    ok: true,
    value: { ...found, events: packed(event, source, context) },
    issues: context.issues,
  };
}

/** The lines and units of the fulfilment, which the event itself does not list. */
function packed(
  event: OrderEvent,
  source: { readonly fulfillment_id: string | null },
  { options, report }: ShopifyContext,
): OrderEvent[] {
  const parcel = options.parcels?.find((each) => each.shipmentId === source.fulfillment_id);
  if (parcel !== undefined) return inParcel([event], parcel);
  report(
    'contents-unknown',
    '/fulfillment_id',
    'This fulfilment has not been seen, so the event concerns every line. Pass the known parcels.',
  );
  return [event];
}

const ARRIVED: readonly Milestone[] = ['delivered', 'picked-up', 'returning', 'returned'];

/** The carrier's estimate: evidence, never a promise, and nothing any more once it has arrived. */
function etaOf(
  source: InferOutput<typeof FulfillmentEventSchema>,
  milestone: Milestone,
  { report }: ShopifyContext,
): string | null {
  const text = source.estimated_delivery_at ?? source.estimated_delivery_date;
  if (text === null) return null;
  const path = '/estimated_delivery_at';
  if (ARRIVED.includes(milestone)) {
    report(
      'eta-ignored',
      path,
      'The parcel has arrived or turned back, so the estimate says nothing.',
    );
    return null;
  }
  const eta = readDayOrInstant(text);
  if (eta === null)
    report('unreadable-eta', path, 'This is no date, so the estimate was left out.');
  return eta;
}
