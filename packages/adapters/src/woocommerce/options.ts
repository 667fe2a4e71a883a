import type { OrderOptions } from '../internal/order-reading.js';

/** What the caller knows besides the payload. All of it may be left out. */
export interface WooCommerceOptions extends OrderOptions {
  /** The `X-WC-Webhook-Topic` header. Without it the payload's shape tells what it is. */
  readonly topic?: string | undefined;
}
