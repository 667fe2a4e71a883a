import { isSecret } from '@amends/adapters/kit';
import { readShippo, verifyShippo } from '@amends/adapters/shippo';
import type { SenderSecrets, Source } from '../source.js';
import { isSignedByAny } from '../source.js';
import { trackingSource } from '../tracking-source.js';

/** How Shippo's webhooks are received: signed, for accounts that have asked Shippo for it, or by a token. */
export type ShippoSourceOptions =
  | {
      /** The secret that Shippo gave you when you asked for signatures; several while it is being changed. */
      readonly secret: SenderSecrets;
    }
  | {
      /**
       * A token of your own, thirty random letters or more, at the end of the address that Shippo posts to:
       * `{base}/webhooks/shippo?token=…`. Keep query strings of this address out of your proxy's log. Several
       * while it is being changed.
       */
      readonly token: SenderSecrets;
    };

/**
 * Receives Shippo's webhooks for trackings (`track_updated`). A signed one whose time is more than five
 * minutes ago is refused; with a token there is no time, and one that is sent again changes nothing.
 *
 * https://docs.goshippo.com/docs/tracking/webhooksecurity
 */
export function shippoSource(options: ShippoSourceOptions): Source {
  return trackingSource(readShippo, (body, headers, now, address) =>
    'token' in options
      ? isSignedByAny(options.token, (each) => isSecret(address.searchParams.get('token'), each))
      : isSignedByAny(options.secret, (each) =>
          verifyShippo(body, headers, each, { now: Date.parse(now) }),
        ),
  );
}
