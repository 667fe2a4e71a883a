import { AmendsError } from '@amends/core';
import { quoted } from '../issues.js';
import { nothing } from '../reading.js';
import type { AdapterResult } from '../reading.js';
import { contextOf } from './context.js';
import type { ShopifyContext, ShopifyOptions } from './context.js';
import { documentsIn, kindOf, unwrapped } from './documents.js';
import type { ShopifyDocumentKind } from './documents.js';
import { readDeletedEvent, readFulfillmentEvent } from './fulfillment-event.js';
import { readFulfillmentOrder } from './fulfillment-order.js';
import { readFulfillment } from './fulfillment.js';
import { readOrder } from './order.js';
import { readRefund } from './refund.js';

const readers = {
  order: readOrder,
  fulfillment: readFulfillment,
  fulfillment_event: readFulfillmentEvent,
  fulfillment_order: readFulfillmentOrder,
  refund: readRefund,
} as const satisfies Record<
  ShopifyDocumentKind,
  (input: unknown, context: ShopifyContext) => AdapterResult
>;

/** The topics whose body is one of our resources. Others of the same families carry something else. */
const TOPICS: readonly (readonly [topic: RegExp, kind: ShopifyDocumentKind])[] = [
  [/^orders\/(create|updated|paid|cancelled|fulfilled|partially_fulfilled)$/, 'order'],
  [/^fulfillments\/(create|update)$/, 'fulfillment'],
  [/^fulfillment_events\/create$/, 'fulfillment_event'],
  [/^fulfillment_orders\//, 'fulfillment_order'],
  [/^refunds\/create$/, 'refund'],
];

/**
 * Reads one Shopify webhook body (or the same resource as its REST API answers it) into Amends' words.
 * Never throws: a payload that cannot be used is a typed error (`invalid_payload`), and whatever in a
 * usable one was not understood is in `issues`.
 *
 * Verify the signature first, on the raw bytes: {@link verifyShopify}.
 */
export function readShopify(input: unknown, options: ShopifyOptions = {}): AdapterResult {
  const context = contextOf(options);
  const topic = options.topic?.toLowerCase();
  if (topic === 'fulfillment_events/delete') return readDeletedEvent(input, context);
  if (topic !== undefined) {
    const kind = TOPICS.find(([pattern]) => pattern.test(topic))?.[1];
    if (kind !== undefined) return readers[kind](unwrapped(input, kind), context);
    context.report(
      'no-evidence',
      '',
      `The topic ${quoted(topic)} tells nothing of an order's promises.`,
    );
    return { ok: true, value: nothing, issues: context.issues };
  }
  const [document] = documentsIn(input);
  const kind = kindOf(document);
  if (kind !== null) return readers[kind](document, context);
  return {
    ok: false,
    error: new AmendsError({
      code: 'invalid_payload',
      message:
        'This is no Shopify order, fulfilment, fulfilment event, fulfilment order or refund. Pass a webhook body as it was sent, with its topic.',
      path: '',
    }),
  };
}
