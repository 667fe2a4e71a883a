import { businessDaysBetween, isoOf, localDayOf } from '../../time/index.js';
import { finding } from '../finding.js';
import type { OpenLine } from '../journeys.js';
import type { Scope } from '../scope.js';
import { businessDaysSince } from './no-movement.js';
import type { Sign } from './sign.js';

/** What a parcel usually still needs is more than the time left. Only where the usual is known. */
export const noSlack: Sign = (scope, open) => {
  const usual = scope.thresholds.usualTransitDays;
  if (usual === null) return null;
  const left = businessDaysLeft(scope);
  const short = open
    .map((each) => ({ ...each, needed: neededDays(scope, each, usual) }))
    .filter(({ needed }) => needed > left);
  if (short.length === 0) return null;
  const scans = short.flatMap(({ journeys }) =>
    journeys.flatMap(({ firstScan }) => firstScan ?? []),
  );
  const params = {
    businessDaysNeeded: Math.max(...short.map(({ needed }) => needed)),
    businessDaysLeft: left,
    deadline: isoOf(scope.deadline),
  };
  return finding('no-slack', params, scans, short);
};

/** Business days after today up to and including the promised day. */
export function businessDaysLeft(scope: Scope): number {
  const today = localDayOf(scope.asOf, scope.zone);
  // The deadline is exclusive: the day before it ends is the last one that counts.
  return businessDaysBetween(today, localDayOf(scope.deadline - 1, scope.zone), scope.calendar);
}

function neededDays(scope: Scope, { unshipped, journeys }: OpenLine, usual: number): number {
  if (unshipped > 0) return usual;
  return Math.max(
    0,
    ...journeys.map(({ firstScan, lastScan }) =>
      firstScan === null || lastScan?.milestone === 'out-for-delivery'
        ? 0
        : usual - businessDaysSince(scope, firstScan.at),
    ),
  );
}
