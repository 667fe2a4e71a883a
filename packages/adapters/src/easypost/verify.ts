import { headerOf } from '../internal/headers.js';
import type { HeaderSource } from '../internal/headers.js';
import { fromHex, isFresh, isSigned, joined } from '../internal/hmac.js';

export { FRESH_FOR_MS } from '../internal/hmac.js';

/** What the request was besides its headers and body, for EasyPost's second kind of signature. */
export interface EasyPostRequest {
  /** `POST` when absent: EasyPost sends nothing else. */
  readonly method?: string | undefined;
  /**
   * Milliseconds since 1970-01-01 UTC. With it, a request signed the second way is refused when its
   * timestamp is more than five minutes off: nobody can send it again later.
   */
  readonly now?: number | undefined;
}

const PREFIX = /^hmac-sha256-hex=/i;

/**
 * Whether a webhook was sent by EasyPost. Compared in constant time. A missing, repeated or hostile
 * header is simply not a signature: this resolves to `false` and never rejects for one.
 *
 * `X-Hmac-Signature` is `hmac-sha256-hex=` and the HMAC-SHA256 of the body, under the secret in Unicode
 * form NFKD. EasyPost signs a whole weight as `136.0`; a gateway that has parsed the body and written it
 * again passes on `136`. EasyPost's own clients put the `.0` back, and so does this, if the bytes as they
 * are do not match: https://github.com/EasyPost/easypost-node/issues/467
 *
 * `X-Hmac-Signature-V2` is the same over timestamp, method, path and body one after the other, taken
 * from `X-Timestamp` and `X-Path`:
 * https://support.easypost.com/hc/en-us/articles/39826034964237-Webhook-HMAC-Validation
 * Either signature is enough: EasyPost's clients check the first alone.
 */
export async function verifyEasyPost(
  rawBody: Uint8Array,
  headers: HeaderSource,
  secret: string,
  request: EasyPostRequest = {},
): Promise<boolean> {
  const key = secret.normalize('NFKD');
  const first = signatureIn(headers, 'x-hmac-signature');
  if (await isSigned(rawBody, key, first)) return true;
  const weighed = first === null ? null : withDecimalWeights(rawBody);
  if (weighed !== null && (await isSigned(weighed, key, first))) return true;
  return verifySecond(rawBody, headers, key, request);
}

async function verifySecond(
  rawBody: Uint8Array,
  headers: HeaderSource,
  key: string,
  { method = 'POST', now }: EasyPostRequest,
): Promise<boolean> {
  const signature = signatureIn(headers, 'x-hmac-signature-v2');
  const timestamp = headerOf(headers, 'x-timestamp');
  const path = headerOf(headers, 'x-path');
  if (signature === null || timestamp === null || path === null) return false;
  // A timestamp that cannot be read is not a number, and not a number is not within five minutes.
  if (!isFresh(Date.parse(timestamp), now)) return false;
  const signed = joined(`${timestamp}${method.toUpperCase()}${path}`, rawBody);
  return isSigned(signed, key, signature);
}

function signatureIn(headers: HeaderSource, name: string): Uint8Array<ArrayBuffer> | null {
  const header = headerOf(headers, name);
  return header !== null && PREFIX.test(header) ? fromHex(header.replace(PREFIX, '')) : null;
}

/** The body with `.0` behind every whole weight; `null` when there is none, or the bytes are no text. */
function withDecimalWeights(rawBody: Uint8Array): Uint8Array | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(rawBody);
    const weighed = text.replace(/("weight":\s*\d+)(?=\s*[,}])/g, '$1.0');
    return weighed === text ? null : new TextEncoder().encode(weighed);
  } catch {
    return null;
  }
}
