import { findDocuments, isObject } from '../internal/documents.js';

/** Every Shopify resource that this adapter reads. */
export type ShopifyDocumentKind =
  'order' | 'fulfillment' | 'fulfillment_event' | 'fulfillment_order' | 'refund';

/** What a resource is, by the fields that only it has; `null` when it is none of ours. */
export function kindOf(input: unknown): ShopifyDocumentKind | null {
  if (!isObject(input) || !('id' in input)) return null;
  if ('refund_line_items' in input) return 'refund';
  if ('request_status' in input || 'fulfillment_holds' in input || 'delivery_method' in input) {
    return 'fulfillment_order';
  }
  if ('fulfillment_id' in input && ('happened_at' in input || 'status' in input)) {
    return 'fulfillment_event';
  }
  if ('order_id' in input && ('tracking_numbers' in input || 'tracking_number' in input)) {
    return 'fulfillment';
  }
  return 'line_items' in input && ('total_price' in input || 'currency' in input) ? 'order' : null;
}

/** A resource out of its envelope: REST answers and the `fulfillment_orders/*` webhooks have one. */
export function unwrapped(input: unknown, kind: ShopifyDocumentKind): unknown {
  return isObject(input) && isObject(input[kind]) ? input[kind] : input;
}

/**
 * The resources in a payload: itself, the one in an envelope (`{ "order": … }`), or all of a list
 * (`{ "orders": [ … ] }`). A webhook's body is always one; REST answers and exports hold several.
 */
export function documentsIn(input: unknown): unknown[] {
  return findDocuments(input, (value) => kindOf(value) !== null);
}
