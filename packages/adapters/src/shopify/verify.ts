import { headerOf } from '../internal/headers.js';
import type { HeaderSource } from '../internal/headers.js';
import { fromBase64, isSigned } from '../internal/hmac.js';

/**
 * Whether a webhook was sent by Shopify: `X-Shopify-Hmac-SHA256` is the base64 HMAC-SHA256 of the raw
 * body under the app's client secret. Compared in constant time. A missing, repeated or hostile header
 * is simply not a signature: this resolves to `false` and never rejects for one.
 *
 * https://shopify.dev/docs/apps/build/webhooks/verify-deliveries
 *
 * @param rawBody the bytes as received; parsed and re-written JSON has another signature.
 */
export async function verifyShopify(
  rawBody: Uint8Array,
  headers: HeaderSource,
  secret: string,
): Promise<boolean> {
  return isSigned(rawBody, secret, fromBase64(headerOf(headers, 'x-shopify-hmac-sha256')));
}
