import { readUsps, verifyUsps } from '@amends/adapters/usps';
import type { SenderSecrets, Source } from '../source.js';
import { isSignedByAny } from '../source.js';
import { trackingSource } from '../tracking-source.js';

/** How USPS' notifications are received. */
export interface UspsSourceOptions {
  /** The subscription's secret, which yours must have: USPS signs none without. Several while it is being changed. */
  readonly secret: SenderSecrets;
}

/**
 * Receives the notifications of USPS' Subscriptions – Tracking. One whose signed time is more than five
 * minutes ago is refused.
 *
 * https://developers.usps.com/subscriptions-trackingv3
 */
export function uspsSource({ secret }: UspsSourceOptions): Source {
  return trackingSource(readUsps, (body, headers, now) =>
    isSignedByAny(secret, (each) => verifyUsps(body, headers, each, { now: Date.parse(now) })),
  );
}
