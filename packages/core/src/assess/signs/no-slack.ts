import { isoOf } from '../../time/index.js';
import { businessDaysLeft, businessDaysSince } from '../business-days.js';
import { finding } from '../finding.js';
import type { OpenLine } from '../journeys.js';
import type { Scope } from '../scope.js';
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

function neededDays(scope: Scope, { unshipped, journeys }: OpenLine, usual: number): number {
  if (unshipped > 0) return usual;
  return Math.max(
    0,
    ...journeys.map(({ firstScan, lastScan }) =>
      firstScan && lastScan?.milestone !== 'out-for-delivery'
        ? usual - businessDaysSince(scope, firstScan.at)
        : 0,
    ),
  );
}
