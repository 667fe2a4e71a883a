import { isObject } from '../internal/documents.js';
import { documentKind, documentsOf, readDocuments } from '../internal/tracking/read-parcels.js';
import type { DocumentKind } from '../internal/tracking/read-parcels.js';
import { quoted } from '../issues.js';
import { nothing } from '../reading.js';
import type { AdapterResult } from '../reading.js';
import type { WooCommerceOptions } from './options.js';
import { orderOf } from './order.js';
import { refundOf } from './refund.js';
import { OrderSchema, RefundSchema } from './schema.js';

function kindsFor(options: WooCommerceOptions): DocumentKind[] {
  return [
    documentKind({
      what: 'a WooCommerce order',
      isOne: (value) => 'id' in value && 'line_items' in value && 'status' in value,
      schema: OrderSchema,
      read: (source, report) => orderOf(source, options, report),
    }),
    documentKind({
      what: 'a WooCommerce refund',
      isOne: (value) => 'id' in value && 'amount' in value && 'refunded_by' in value,
      schema: RefundSchema,
      read: (source, report) => refundOf(source, options, report),
    }),
  ];
}

/** The orders and refunds in a payload: itself, or all of a list or a batch. */
export function wooCommerceDocuments(input: unknown): unknown[] {
  return documentsOf(kindsFor({}), input);
}

/**
 * Reads the body of an `order.*` webhook, or orders and refunds as the REST API answers them. The delivery
 * dates that plugins keep in the meta data become promises, and their tracking numbers parcels. Never
 * throws: a payload that cannot be used is a typed error (`invalid_payload`), and whatever in a usable one
 * was not understood is in `issues`.
 *
 * Verify the signature first, on the raw bytes: {@link verifyWooCommerce}.
 */
export function readWooCommerce(input: unknown, options: WooCommerceOptions = {}): AdapterResult {
  const topic = options.topic?.toLowerCase();
  if (topic !== undefined && !/^order\.(?:created|updated|restored)$/u.test(topic)) {
    const text = `The topic ${quoted(topic)} tells nothing of an order's promises.`;
    return { ok: true, value: nothing, issues: [{ code: 'no-evidence', path: '', text }] };
  }
  const how = 'Pass the body of an order webhook as it was sent, with its topic.';
  return readDocuments({ kinds: kindsFor(options), how, remark }, input, options);
}

/** WooCommerce's first call to a new webhook, a deleted order, a note, or a webhook's own settings. */
function remark(input: unknown): string | null {
  const [one] = Array.isArray(input) ? (input as unknown[]) : [input];
  const isTheirs =
    isObject(one) &&
    ('webhook_id' in one ||
      ('id' in one && ('note' in one || 'delivery_url' in one || Object.keys(one).length === 1)) ||
      ['create', 'update', 'delete'].some((key) => Array.isArray(one[key])));
  return isTheirs ? "This tells nothing of an order's promises." : null;
}
