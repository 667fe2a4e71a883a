import { readAfterShip, verifyAfterShip } from '@amends/adapters/aftership';
import { readFedEx, verifyFedEx } from '@amends/adapters/fedex';
import type { AdapterResult, TrackingOptions } from '@amends/adapters/kit';
import { readUps, verifyUps } from '@amends/adapters/ups';
import type { Source, Sources } from '@amends/server';

/** What each sender was told, or told you, when you subscribed. */
export interface SenderKeys {
  readonly aftership: string;
  readonly fedex: string;
  readonly ups: string;
}

/** For `createAmends({ sources: { shopify: …, ...trackingSources(keys) } })`. */
export function trackingSources(keys: SenderKeys): Sources {
  return {
    aftership: tracking(readAfterShip, (body, headers, now) =>
      verifyAfterShip(body, headers, keys.aftership, { now: Date.parse(now) }),
    ),
    fedex: tracking(readFedEx, (body, headers) => verifyFedEx(body, headers, keys.fedex)),
    // UPS signs nothing: it sends back the credential that you gave it.
    ups: tracking(readUps, (_, headers) => verifyUps(headers, keys.ups)),
  };
}

/** A sender that tells of parcels by their numbers. */
function tracking(
  read: (payload: unknown, options: TrackingOptions) => AdapterResult,
  isSigned: Source['isSigned'],
): Source {
  return {
    isSigned,
    topicOf: () => null,
    read: (payload, { receivedAt, about }) => ({
      // Scans at the door are read by the clock of where the order goes.
      result: read(payload, { receivedAt, destination: about?.record.order }),
      changedAt: null,
      assumed: [],
    }),
  };
}
