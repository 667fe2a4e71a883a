import { headerOf } from '../internal/headers.js';
import type { HeaderSource } from '../internal/headers.js';
import { fromBase64, isSigned } from '../internal/hmac.js';

/**
 * Whether a webhook was sent by this WooCommerce: `X-WC-Webhook-Signature` is the base64 HMAC-SHA256 of the
 * raw body under the webhook's secret. Compared in constant time. A missing, repeated or hostile header is
 * simply not a signature: this resolves to `false` and never rejects for one. WooCommerce signs no time, so
 * a webhook that is sent again later fits as well; reading it twice gives the same ids.
 *
 * https://woocommerce.github.io/woocommerce-rest-api-docs/#webhooks
 */
export async function verifyWooCommerce(
  rawBody: Uint8Array,
  headers: HeaderSource,
  secret: string,
): Promise<boolean> {
  return isSigned(rawBody, secret, fromBase64(headerOf(headers, 'x-wc-webhook-signature')));
}
