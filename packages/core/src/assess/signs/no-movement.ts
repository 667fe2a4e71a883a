import { isoOf } from '../../time/index.js';
import { businessDaysSince } from '../business-days.js';
import type { Journey } from '../journeys.js';
import type { Thresholds } from '../thresholds.js';
import { journeySign } from './journey-sign.js';

/**
 * Nobody has scanned it for too many business days: since the last scan, or since the label where
 * there was none. The next scan clears it, and so does nothing else.
 */
export const noMovement = journeySign(
  'no-movement',
  (journey, scope) => {
    const last = journey.lastScan ?? journey.label;
    if (!last || scope.settles(last)) return null;
    return businessDaysSince(scope, last.at) >= limitOf(journey, scope.thresholds) ? last : null;
  },
  (found, scope) => {
    const since = Math.min(...found.map((fact) => fact.at));
    return { businessDays: businessDaysSince(scope, since), since: isoOf(since) };
  },
);

function limitOf({ lastScan }: Journey, thresholds: Thresholds): number {
  switch (lastScan?.milestone) {
    case undefined:
      return thresholds.silenceBeforeFirstScan;
    case 'out-for-delivery':
      return thresholds.silenceOutForDelivery;
    case 'ready-for-pickup':
      // It waits for the customer.
      return Infinity;
    default:
      return thresholds.silenceInTransit;
  }
}
