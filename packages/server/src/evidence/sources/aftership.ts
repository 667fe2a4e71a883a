import { readAfterShip, verifyAfterShip } from '@amends/adapters/aftership';
import type { SenderSecrets, Source } from '../source.js';
import { isSignedByAny } from '../source.js';
import { trackingSource } from '../tracking-source.js';

/** How AfterShip's webhooks are received. */
export interface AfterShipSourceOptions {
  /** The webhook secret, from Settings > Webhooks; several while it is being changed. */
  readonly secret: SenderSecrets;
}

/**
 * Receives AfterShip's webhooks for trackings. One whose body says that it was sent (`ts`) more than five
 * minutes ago is refused.
 *
 * https://www.aftership.com/docs/tracking/webhook/webhook-signature
 */
export function afterShipSource({ secret }: AfterShipSourceOptions): Source {
  return trackingSource(readAfterShip, (body, headers, now) =>
    isSignedByAny(secret, (each) => verifyAfterShip(body, headers, each, { now: Date.parse(now) })),
  );
}
