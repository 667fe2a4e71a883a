import { headerOf } from '../internal/headers.js';
import type { HeaderSource } from '../internal/headers.js';
import { fromBase64, fromHex, isSigned } from '../internal/hmac.js';

/**
 * Whether a webhook of Advanced Integrated Visibility was sent by FedEx: `fdx-signature` is the HMAC-SHA256
 * of the raw body under the project's security token. Compared in constant time. A missing, repeated or
 * hostile header is simply not a signature: this resolves to `false` and never rejects for one.
 *
 * FedEx calls the header base64 in one sentence and speaks of hexadecimal in the next; the same 32 bytes are
 * taken in either. FedEx signs no time, so a webhook that is sent again later fits as well; reading it twice
 * gives the same ids.
 *
 * https://developer.fedex.com/api/en-us/catalog/shipment-visibility-webhook/docs/introduction/business-rules-and-best-practices.html
 */
export async function verifyFedEx(
  rawBody: Uint8Array,
  headers: HeaderSource,
  securityToken: string,
): Promise<boolean> {
  const header = headerOf(headers, 'fdx-signature')?.trim() ?? null;
  return isSigned(rawBody, securityToken, fromBase64(header) ?? fromHex(header));
}
