import { createHmac, randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { Payload } from '../scene/payload.ts';
import type { Secrets } from './secrets.ts';

/** A message as its sender sends it. */
export interface Signed {
  readonly headers: Record<string, string>;
  readonly body: string;
}

const json = { 'content-type': 'application/json' };

/** A payload signed as its sender signs: Shopify in Base64, EasyPost in hexadecimal. */
export function signedBySender({ source, topic, draft }: Payload, secrets: Secrets): Signed {
  const body = JSON.stringify(draft.value);
  const digest = (secret: string, encoding: 'base64' | 'hex') =>
    createHmac('sha256', secret.normalize('NFKD')).update(body).digest(encoding);
  const headers =
    source === 'shopify'
      ? {
          ...json,
          'x-shopify-topic': topic,
          'x-shopify-hmac-sha256': digest(secrets.shopify, 'base64'),
        }
      : { ...json, 'x-hmac-signature': `hmac-sha256-hex=${digest(secrets.easypost, 'hex')}` };
  return { headers, body };
}

/** A message of the shop's own desk, after Standard Webhooks. */
export function signedByDesk(message: unknown, secrets: Secrets): Signed {
  const body = JSON.stringify(message);
  const id = `msg_${randomUUID()}`;
  const sentAt = new Date();
  const headers = {
    ...json,
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
    'webhook-signature': new Webhook(secrets.desk).sign(id, sentAt, body),
  };
  return { headers, body };
}
