import { readFedEx, verifyFedEx } from '@amends/adapters/fedex';
import type { SenderSecrets, Source } from '../source.js';
import { isSignedByAny } from '../source.js';
import { trackingSource } from '../tracking-source.js';

/** How FedEx' webhooks are received. */
export interface FedExSourceOptions {
  /** The webhook project's security token; several while it is being changed. */
  readonly secret: SenderSecrets;
}

/**
 * Receives the webhooks of FedEx' Advanced Integrated Visibility. No time is signed: one that is sent again
 * changes nothing, but is not refused.
 *
 * https://developer.fedex.com/api/en-us/catalog/shipment-visibility-webhook/docs/introduction/business-rules-and-best-practices.html
 */
export function fedExSource({ secret }: FedExSourceOptions): Source {
  return trackingSource(readFedEx, (body, headers) =>
    isSignedByAny(secret, (each) => verifyFedEx(body, headers, each)),
  );
}
