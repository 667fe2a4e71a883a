import { headerOf } from '../internal/headers.js';
import type { HeaderSource } from '../internal/headers.js';
import { fromHex, isDigestOf, joined } from '../internal/hmac.js';

/**
 * Whether a webhook was sent by 17TRACK: the header `sign` is the hexadecimal SHA-256 of the raw body, a
 * slash and the account's security key. Compared in constant time. A missing, repeated or hostile header is
 * simply not a signature: this resolves to `false` and never rejects for one. 17TRACK gives no time that it
 * signs, so a webhook that is sent again later fits as well; reading it twice gives the same ids.
 *
 * The vendor's page was not to be had in full; a client written after it (github.com/godely/aio17track, July
 * 2026) quotes its example, and others in public code agree. The first API is said to put a `sign` over
 * `event`, `data` and key into the body instead: that is not taken.
 *
 * https://api.17track.net/en/doc?version=v2.4&anchor=notification-signature
 */
export async function verifySeventeenTrack(
  rawBody: Uint8Array,
  headers: HeaderSource,
  securityKey: string,
): Promise<boolean> {
  if (securityKey === '') return false;
  return isDigestOf(joined(rawBody, `/${securityKey}`), fromHex(headerOf(headers, 'sign')));
}
