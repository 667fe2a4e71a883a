import { readWooCommerce, verifyWooCommerce } from '@amends/adapters/woocommerce';
import type { Instant } from '@amends/core';
import * as v from 'valibot';
import type { SenderSecrets, Source } from '../source.js';
import { isSignedByAny } from '../source.js';

/** How WooCommerce's webhooks are received. */
export interface WooCommerceSourceOptions {
  /** The webhooks' secret, one for all of them; several while it is being changed. */
  readonly secret: SenderSecrets;
  /** The site's IANA zone, for orders whose address does not settle theirs. */
  readonly timeZone?: string;
}

/** In GMT without saying so; it came with the REST API's version 2. */
const ChangedSchema = v.object({
  date_modified_gmt: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/u)),
});

/**
 * Receives WooCommerce's webhooks for orders (`order.created`, `order.updated`, `order.restored`). Use the
 * WP REST API's version 2 or 3: the first one says the site's time and not which. No time is signed: one that
 * is sent again changes nothing, but is not refused.
 *
 * https://woocommerce.github.io/woocommerce-rest-api-docs/#webhooks
 */
export function wooCommerceSource({ secret, timeZone }: WooCommerceSourceOptions): Source {
  return {
    isSigned: (body, headers) =>
      isSignedByAny(secret, (each) => verifyWooCommerce(body, headers, each)),
    // `WC_Webhook::deliver_ping` posts this when a webhook is saved, unsigned, and wants 200.
    isGreeting: (body) =>
      body.length < 40 && /^webhook_id=\d+$/u.test(new TextDecoder().decode(body)),
    topicOf: (headers) => headers.get('x-wc-webhook-topic'),
    read(payload, { topic, receivedAt, about }) {
      const result = readWooCommerce(payload, {
        topic: topic ?? undefined,
        receivedAt,
        timeZone,
        promises: about?.record.promises,
      });
      const isZoneAssumed =
        result.ok &&
        result.issues.some(({ code, path }) => code === 'zone-assumed' && path === '/shipping');
      return { result, changedAt: changedAt(payload), assumed: isZoneAssumed ? ['timeZone'] : [] };
    },
  };
}

function changedAt(payload: unknown): Instant | null {
  const read = v.safeParse(ChangedSchema, payload);
  return read.success ? `${read.output.date_modified_gmt}Z` : null;
}
