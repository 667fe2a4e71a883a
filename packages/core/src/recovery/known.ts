import type { AssessOptions } from '../assess/index.js';
import { withIncidents } from '../breach/index.js';
import { withImplied } from '../law/index.js';
import type { Incident } from '../model/incident.js';
import type { OrderRecord } from '../model/record.js';

/** What else is known when a case is carried on or shown. */
export interface KnownBeside {
  /** Troubles shared by many orders; those that do not touch this one are passed by. */
  readonly incidents?: readonly Incident[] | undefined;
}

/**
 * Everything there is to know of an order: the record, with what the law promises where nobody did, and
 * with what incidents bring it. Asking again changes nothing.
 */
export function knownOf(given: OrderRecord, options: AssessOptions & KnownBeside): OrderRecord {
  return withIncidents(withImplied(given, options), options.incidents, options);
}
