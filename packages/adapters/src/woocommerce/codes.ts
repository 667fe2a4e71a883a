import { meaning, understood } from '../crosswalk.js';
import type { StatusMapping, Understood } from '../crosswalk.js';

/**
 * An order's statuses, as the REST API v3 documents them, and the two of an order that is not one yet.
 * Plugins add their own ("shipped", "delivered"): these are kept raw.
 *
 * https://woocommerce.github.io/woocommerce-rest-api-docs/#order-properties
 */
export const WOOCOMMERCE_STATUSES = [
  'pending',
  'processing',
  'on-hold',
  'completed',
  'cancelled',
  'refunded',
  'failed',
  'trash',
  'checkout-draft',
  'auto-draft',
] as const;
/** One of {@link WOOCOMMERCE_STATUSES}. */
export type WooCommerceStatus = (typeof WOOCOMMERCE_STATUSES)[number];

/** Every status, and what it means. `completed` is the store's word that nothing is left to do: no delivery. */
export const wooCommerceCrosswalk = {
  pending: meaning('unknown'),
  processing: meaning('paid'),
  'on-hold': meaning('unknown', { condition: 'delayed', reason: 'payment', actionBy: 'store' }),
  completed: meaning('completed'),
  cancelled: meaning('cancelled'),
  refunded: meaning('refunded'),
  failed: meaning('unknown', { condition: 'exception', reason: 'payment', actionBy: 'customer' }),
  trash: meaning('unknown'),
  'checkout-draft': meaning('unknown'),
  'auto-draft': meaning('unknown'),
} as const satisfies Record<WooCommerceStatus, StatusMapping>;

/** What a status means. Never throws. */
export function mapWooCommerceStatus(status: string | null): Understood {
  return understood(wooCommerceCrosswalk, status?.toLowerCase().replace(/^wc-/u, '') ?? null, '');
}
