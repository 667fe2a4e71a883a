import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OrderRecord } from '@amends/core';

/** Under which the senders of a measured store sign. */
export const secret = 'the secret of every sender';

const fixtures = join(import.meta.dirname, '../../../../packages/adapters/fixtures');
const recorded = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(fixtures, path), 'utf8')) as Record<string, unknown>;

const order = recorded('shopify/order-paid-by-card.json');
const fulfilment = recorded('shopify/fulfillment.json');
const tracker = recorded('easypost/webhook-fedex.json');
const placedAt = '2024-07-30T11:00:00-04:00';
const lines = ['466157049', '518995019', '703073504'];

/** What the checkout of an order wrote down: at the door by 1 August 2024. */
export function checkout(id: number): OrderRecord {
  return {
    order: {
      id: String(id),
      placedAt,
      timeZone: 'America/Kentucky/Louisville',
      currency: 'USD',
      locale: 'en-US',
      lines: lines.map((line) => ({ id: line, title: 'IPod Nano', quantity: 1 })),
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

/** A signed message, ready to be sent. */
export interface Message {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Shopify's word that an order was packed into one parcel. */
export function packed(id: number): Message {
  const at = '2024-07-31T09:00:00-04:00';
  const message = {
    ...fulfilment,
    ...{ id: id + 1, order_id: id, created_at: at, updated_at: at, line_items: order.line_items },
    ...{ tracking_number: `T${id}`, tracking_numbers: [`T${id}`] },
  };
  const body = JSON.stringify(message);
  const hmac = createHmac('sha256', secret).update(body).digest('base64');
  const headers = { 'x-shopify-topic': 'fulfillments/create', 'x-shopify-hmac-sha256': hmac };
  return { path: '/webhooks/shopify', headers, body };
}

/** EasyPost's word on the parcel of an order, by which it is late. */
export function tracked(id: number): Message {
  const result = { ...(tracker.result as object), tracking_code: `T${id}` };
  const body = JSON.stringify({ ...tracker, result });
  const hmac = createHmac('sha256', secret).update(body).digest('hex');
  return {
    path: '/webhooks/easypost',
    headers: { 'x-hmac-signature': `hmac-sha256-hex=${hmac}` },
    body,
  };
}
