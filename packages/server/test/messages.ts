import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OrderRecord } from '@amends/core';
import { secrets } from './secrets.js';
import { base } from './site.js';

/*
 * Recorded payloads, tied to each other: no recorded set holds an order, its parcel and the parcel's way.
 * Of the order its id and dates are set and its failed fulfilment is taken out; of the fulfilment its id,
 * order, dates, lines and number; of the tracker its number. Nothing else is touched.
 */
const fixtures = join(import.meta.dirname, '../../adapters/fixtures');

function recorded(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(fixtures, path), 'utf8')) as Record<string, unknown>;
}

const placedAt = '2024-07-30T11:00:00-04:00';

/** The lines of {@link shopifyOrder}. */
export const lineIds = ['466157049', '518995019', '703073504'];

/** Shopify's `orders/create` and `orders/updated`. */
export function shopifyOrder(id: number, updatedAt = placedAt): Record<string, unknown> {
  const order = recorded('shopify/order-paid-by-card.json');
  return { ...order, id, created_at: placedAt, updated_at: updatedAt, fulfillments: [] };
}

/** Shopify's `fulfillments/create`: the whole order in one parcel. */
export function shopifyFulfilment(
  orderId: number,
  trackingNumber: string,
): Record<string, unknown> {
  const fulfilment = recorded('shopify/fulfillment.json');
  const { line_items } = recorded('shopify/order-paid-by-card.json');
  const at = '2024-07-31T09:00:00-04:00';
  return {
    ...fulfilment,
    id: orderId + 1,
    order_id: orderId,
    created_at: at,
    updated_at: at,
    line_items,
    tracking_number: trackingNumber,
    tracking_numbers: [trackingNumber],
  };
}

/** EasyPost's `tracker.updated`: picked up on 31 July 2024, expected on 5 August. */
export function easyPostTracker(trackingNumber: string): Record<string, unknown> {
  const event = recorded('easypost/webhook-fedex.json');
  return { ...event, result: { ...(event.result as object), tracking_code: trackingNumber } };
}

/** What the checkout writes down for {@link shopifyOrder}: at the door by 1 August 2024. */
export function checkoutRecord(id: number): OrderRecord {
  return {
    order: {
      id: String(id),
      placedAt,
      timeZone: 'America/Kentucky/Louisville',
      currency: 'USD',
      locale: 'en-US',
      customer: { name: 'Bob', hasAccount: true },
      lines: lineIds.map((lineId) => ({ id: lineId, title: 'IPod Nano', quantity: 1 })),
    },
    promises: [
      {
        id: 'p1',
        kind: 'deliver',
        window: { by: '2024-08-01' },
        madeAt: placedAt,
        source: 'checkout',
      },
    ],
    events: [],
  };
}

/** A webhook as its sender would send it. */
export interface Delivery {
  readonly source: 'shopify' | 'easypost';
  readonly topic?: string;
  readonly body: unknown;
  /** What the server's clock says for this request. */
  readonly at?: string;
}

/** Signs a delivery as its sender does. */
export function signed({ source, topic, body, at }: Delivery): Request {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const hmac = createHmac('sha256', secrets[source]).update(text);
  return new Request(`${base}/webhooks/${source}`, {
    method: 'POST',
    body: text,
    headers: {
      'content-type': 'application/json',
      ...(at !== undefined && { 'x-now': at }),
      ...(topic !== undefined && { 'x-shopify-topic': topic }),
      ...(source === 'shopify'
        ? { 'x-shopify-hmac-sha256': hmac.digest('base64') }
        : { 'x-hmac-signature': `hmac-sha256-hex=${hmac.digest('hex')}` }),
    },
  });
}
