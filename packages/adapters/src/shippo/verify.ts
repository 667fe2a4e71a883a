import { headerOf } from '../internal/headers.js';
import type { HeaderSource } from '../internal/headers.js';
import { fromHex, isFresh, isSigned, joined } from '../internal/hmac.js';

/** What is known besides a webhook's headers and body. */
export interface ShippoRequest {
  /**
   * Milliseconds since 1970-01-01 UTC. With it, a webhook whose signed timestamp is more than five minutes
   * from it is refused: nobody can send it again later.
   */
  readonly now?: number | undefined;
}

/**
 * Whether a webhook was sent by Shippo: `Shippo-Auth-Signature` is `t=<seconds>,v1=<hex>`, the HMAC-SHA256
 * of the timestamp, a full stop and the raw body. Compared in constant time. A missing, repeated or hostile
 * header is simply not a signature: this resolves to `false` and never rejects for one.
 *
 * Shippo signs webhooks for accounts that have asked it to. For others it suggests a token of your own at the
 * end of the webhook's address: that one is your router's to look at.
 *
 * https://docs.goshippo.com/docs/tracking/webhooksecurity
 */
export async function verifyShippo(
  rawBody: Uint8Array,
  headers: HeaderSource,
  secret: string,
  { now }: ShippoRequest = {},
): Promise<boolean> {
  const header = headerOf(headers, 'shippo-auth-signature') ?? '';
  const [, timestamp, hex] = /^t=(\d{1,15}), ?v1=([0-9a-f]{64})$/iu.exec(header.trim()) ?? [];
  if (timestamp === undefined || hex === undefined) return false;
  if (!isFresh(Number(timestamp) * 1_000, now)) return false;
  return isSigned(joined(`${timestamp}.`, rawBody), secret, fromHex(hex));
}
