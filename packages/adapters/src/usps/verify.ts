import { valueAt } from '../internal/documents.js';
import { headerOf } from '../internal/headers.js';
import type { HeaderSource } from '../internal/headers.js';
import { fromBase64, isFresh, isSigned, joined } from '../internal/hmac.js';
import { parseJson } from '../internal/tracking/json-payload.js';

/** What is known besides a notification's headers and body. */
export interface UspsRequest {
  /**
   * Milliseconds since 1970-01-01 UTC. With it, a notification whose signed timestamp is more than five
   * minutes from it is refused: nobody can send it again later.
   */
  readonly now?: number | undefined;
}

/**
 * Whether a notification of Subscriptions – Tracking was sent by USPS: `X-HMAC` (once `hmac-header`) is the
 * base64 HMAC-SHA256, under the subscription's secret, of the body's `timestamp` and then its `payload`, a
 * JSON text of which not a blank may be changed. Compared in constant time. A missing, repeated or hostile
 * header is simply not a signature: this resolves to `false` and never rejects for one. A subscription
 * without a secret is not signed at all.
 *
 * USPS keeps the description behind a sign-in, so this follows Hookdeck's account of it, and was not tried
 * on a notification that USPS has sent.
 *
 * https://developers.usps.com/subscriptions-trackingv3
 * https://github.com/hookdeck/webhook-skills/tree/main/skills/usps-webhooks
 */
export async function verifyUsps(
  rawBody: Uint8Array,
  headers: HeaderSource,
  secret: string,
  { now }: UspsRequest = {},
): Promise<boolean> {
  const header = headerOf(headers, 'x-hmac') ?? headerOf(headers, 'hmac-header');
  const signature = fromBase64(header);
  if (signature === null) return false;
  // Two fields are signed and not the body, so that it has to be opened first.
  const body = parseJson(rawBody);
  const [timestamp, payload] = [valueAt(body, 'timestamp'), valueAt(body, 'payload')];
  if (typeof timestamp !== 'string' || typeof payload !== 'string') return false;
  if (!isFresh(Date.parse(timestamp), now)) return false;
  return isSigned(joined(timestamp, payload), secret, signature);
}
