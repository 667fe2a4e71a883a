import { headerOf } from '../internal/headers.js';
import type { HeaderSource } from '../internal/headers.js';
import { isSecret } from '../internal/hmac.js';

/**
 * Whether a Track Alert carries the credential that you gave UPS with the subscription
 * (`destination.credential`): UPS sends it back in the header `credential`. Compared in constant time. A
 * missing, repeated or hostile header is simply no credential: this resolves to `false` and never rejects
 * for one.
 *
 * UPS signs nothing: whoever has read the credential once can write whatever he likes. Make it long, take
 * alerts over HTTPS alone, and subscribe anew with another one when it may have leaked. There is no time in
 * it either; an alert that is sent again later gives the same ids.
 *
 * https://github.com/UPS-API/api-documentation/blob/main/UPSTrackAlert.yaml (webhooks, TrackingEvent)
 */
export async function verifyUps(headers: HeaderSource, credential: string): Promise<boolean> {
  return isSecret(headerOf(headers, 'credential'), credential);
}
