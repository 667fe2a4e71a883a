import { valueAt } from '../internal/documents.js';
import { headerOf } from '../internal/headers.js';
import type { HeaderSource } from '../internal/headers.js';
import { fromBase64, isFresh, isSigned } from '../internal/hmac.js';

/** What is known besides a webhook's headers and body. */
export interface AfterShipRequest {
  /**
   * Milliseconds since 1970-01-01 UTC. With it, a webhook whose body says that it was sent (`ts`) more
   * than five minutes from it is refused: nobody can send it again later. A delivery that AfterShip
   * repeats because yours failed may be refused by this too; a replay of evidence is harmless in itself,
   * because the same payload gives the same ids.
   */
  readonly now?: number | undefined;
}

/**
 * Whether a webhook was sent by AfterShip: `aftership-hmac-sha256` is the base64 HMAC-SHA256 of the raw
 * body under the webhook secret. Compared in constant time. A missing, repeated or hostile header is simply
 * not a signature: this resolves to `false` and never rejects for one.
 *
 * https://www.aftership.com/docs/tracking/webhook/webhook-signature
 */
export async function verifyAfterShip(
  rawBody: Uint8Array,
  headers: HeaderSource,
  secret: string,
  { now }: AfterShipRequest = {},
): Promise<boolean> {
  const signature = fromBase64(headerOf(headers, 'aftership-hmac-sha256'));
  if (!(await isSigned(rawBody, secret, signature))) return false;
  // Only now: what nobody has signed is not worth parsing.
  return now === undefined || isFresh(sentAt(rawBody), now);
}

/** When the body says it was sent, in milliseconds; not a number where it does not say. */
function sentAt(rawBody: Uint8Array): number {
  try {
    const ts = valueAt(JSON.parse(new TextDecoder().decode(rawBody)), 'ts');
    return typeof ts === 'number' ? ts * 1_000 : Number.NaN;
  } catch {
    return Number.NaN;
  }
}
