import type { AdapterResult, TrackingOptions } from '@amends/adapters/kit';
import type { Source } from './source.js';

/**
 * Receives the webhooks of a sender that tells of parcels by their numbers: a carrier, or a service that
 * asks carriers. What it says finds its order by the parcels that are known, and waits until then.
 *
 * ```ts
 * trackingSource(readDhl, (_, headers) => isSecret(headerOf(headers, 'x-push-token'), token));
 * ```
 *
 * @param read - its adapter, such as those of `@amends/adapters`.
 * @param isSigned - how it is known; see {@link Source.isSigned}.
 */
export function trackingSource(
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
