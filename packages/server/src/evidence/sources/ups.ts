import { readUps, verifyUps } from '@amends/adapters/ups';
import type { SenderSecrets, Source } from '../source.js';
import { isSignedByAny } from '../source.js';
import { trackingSource } from '../tracking-source.js';

/** How UPS' Track Alerts are received. */
export interface UpsSourceOptions {
  /**
   * What you gave as `destination.credential` when you subscribed: thirty random letters or more. Several while
   * subscriptions with an old one run out.
   */
  readonly credential: SenderSecrets;
}

/**
 * Receives UPS' Track Alerts. UPS signs nothing: it sends your credential back with each, so take them over
 * HTTPS alone. No time is sent either: one that is sent again changes nothing, but is not refused.
 *
 * https://github.com/UPS-API/api-documentation/blob/main/UPSTrackAlert.yaml
 */
export function upsSource({ credential }: UpsSourceOptions): Source {
  return trackingSource(readUps, (_, headers) =>
    isSignedByAny(credential, (each) => verifyUps(headers, each)),
  );
}
