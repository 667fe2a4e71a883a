import type { Fact } from '../../evidence/index.js';
import { businessDaysBetween, isoOf, localDayOf } from '../../time/index.js';
import type { Journey } from '../journeys.js';
import type { Scope } from '../scope.js';
import type { Thresholds } from '../thresholds.js';
import type { Sign } from './sign.js';

/**
 * Nobody has scanned it for too many business days: since the last scan, or since the label where
 * there was none. The next scan clears it, and so does nothing else.
 */
export const noMovement: Sign = (scope, open) => {
  const silent = new Map<Fact, number>();
  const lineIds: (string | null)[] = [];
  for (const { line, journeys } of open) {
    for (const journey of journeys) {
      const anchor = journey.lastScan ?? journey.label;
      if (anchor === null || scope.settles(anchor)) continue;
      const limit = limitOf(journey, scope.thresholds);
      const days = businessDaysSince(scope, anchor.at);
      if (days < limit) continue;
      silent.set(anchor, days);
      lineIds.push(line.id);
    }
  }
  const longest = [...silent].sort(([, left], [, right]) => right - left)[0];
  if (longest === undefined) return null;
  return {
    code: 'no-movement',
    params: { businessDays: longest[1], since: isoOf(longest[0].at) },
    eventIds: [...silent.keys()].map((fact) => fact.id),
    lineIds,
  };
};

/** Business days of the promise's zone that have gone by since an instant. */
export function businessDaysSince(scope: Scope, ms: number): number {
  return businessDaysBetween(
    localDayOf(ms, scope.zone),
    localDayOf(scope.asOf, scope.zone),
    scope.calendar,
  );
}

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
