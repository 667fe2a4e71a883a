import { readSeventeenTrack, verifySeventeenTrack } from '@amends/adapters/seventeentrack';
import type { SenderSecrets, Source } from '../source.js';
import { isSignedByAny } from '../source.js';
import { trackingSource } from '../tracking-source.js';

/** How 17TRACK's webhooks are received. */
export interface SeventeenTrackSourceOptions {
  /** The account's security key; several while it is being changed. */
  readonly secret: SenderSecrets;
}

/**
 * Receives 17TRACK's webhooks for parcels. No time is signed: one that is sent again changes nothing, but is
 * not refused.
 *
 * https://api.17track.net/en/doc?version=v2.4&anchor=notification-signature
 */
export function seventeenTrackSource({ secret }: SeventeenTrackSourceOptions): Source {
  return trackingSource(readSeventeenTrack, (body, headers) =>
    isSignedByAny(secret, (each) => verifySeventeenTrack(body, headers, each)),
  );
}
