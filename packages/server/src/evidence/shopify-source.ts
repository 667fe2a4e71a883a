import { readShopify, verifyShopify } from '@amends/adapters/shopify';
import type { Instant } from '@amends/core';
import * as v from 'valibot';
import type { SenderSecrets, Source } from './source.js';
import { isSignedByAny } from './source.js';

/** How Shopify's webhooks are received. */
export interface ShopifySourceOptions {
  /** The app's client secret; several while it is being changed. */
  readonly secret: SenderSecrets;
  /** The shop's IANA zone, for orders whose address does not settle theirs. */
  readonly timeZone?: string;
}

const ChangedSchema = v.object({ updated_at: v.pipe(v.string(), v.isoTimestamp()) });

/** Receives Shopify's webhooks for orders, fulfilments, fulfilment events and refunds. */
export function shopifySource({ secret, timeZone }: ShopifySourceOptions): Source {
  return {
    isSigned: (body, headers) =>
      isSignedByAny(secret, (each) => verifyShopify(body, headers, each)),
    topicOf: (headers) => headers.get('x-shopify-topic'),
    read(payload, { topic, receivedAt, about }) {
      const result = readShopify(payload, {
        topic: topic ?? undefined,
        receivedAt,
        timeZone,
        parcels: about?.parcels,
        promises: about?.record.promises,
      });
      const isZoneAssumed =
        result.ok &&
        result.issues.some(
          ({ code, path }) => code === 'zone-assumed' && path === '/shipping_address',
        );
      return { result, changedAt: changedAt(payload), assumed: isZoneAssumed ? ['timeZone'] : [] };
    },
  };
}

function changedAt(payload: unknown): Instant | null {
  const read = v.safeParse(ChangedSchema, payload);
  return read.success ? read.output.updated_at : null;
}
