import { readDhl } from '@amends/adapters/dhl';
import { headerOf, isSecret } from '@amends/adapters/kit';
import { trackingSource } from '@amends/server';
import type { Sources } from '@amends/server';
import { afterShipSource } from '@amends/server/sources/aftership';
import { shippoSource } from '@amends/server/sources/shippo';
import { upsSource } from '@amends/server/sources/ups';
import { wooCommerceSource } from '@amends/server/sources/woocommerce';

/** What each sender was told, or told you, when you subscribed. */
export interface SenderKeys {
  readonly wooCommerce: string;
  /** The newest first: while a secret is changed, the one before it is still good. */
  readonly afterShip: readonly string[];
  readonly shippo: string;
  readonly ups: string;
  readonly dhl: string;
}

/** For `createAmends({ sources: moreSenders(keys) })`. */
export function moreSenders(keys: SenderKeys): Sources {
  return {
    woocommerce: wooCommerceSource({ secret: keys.wooCommerce, timeZone: 'America/New_York' }),
    aftership: afterShipSource({ secret: keys.afterShip }),
    // Subscribed with {base}/webhooks/shippo?token=…; `secret` for accounts whose webhooks Shippo signs.
    shippo: shippoSource({ token: keys.shippo }),
    // UPS signs nothing: it sends back the credential that you gave it.
    ups: upsSource({ credential: keys.ups }),
    // None is ready for DHL: its adapter, and the header that you chose when you subscribed.
    dhl: trackingSource(readDhl, (_, headers) =>
      isSecret(headerOf(headers, 'x-push-token'), keys.dhl),
    ),
  };
}
