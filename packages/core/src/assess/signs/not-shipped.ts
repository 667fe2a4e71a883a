import { isoOf } from '../../time/index.js';
import { finding } from '../finding.js';
import { sumOf } from '../gains.js';
import type { OpenLine } from '../journeys.js';
import type { Scope } from '../scope.js';
import { businessDaysLeft } from '../business-days.js';
import type { Sign } from './sign.js';

const MS_PER_HOUR = 3_600_000;

/** A delivery is promised soon, and no carrier has it yet. */
export const notShippedForDelivery: Sign = (scope, open) => {
  const days = businessDaysLeft(scope);
  return days < scope.thresholds.handOverDays ? unshipped(scope, open) : null;
};

/** The hand-over itself is promised for today, and the day is nearly over. */
export const notShippedInTime: Sign = (scope, open) => {
  const hours = (scope.deadline - scope.asOf) / MS_PER_HOUR;
  return hours < scope.thresholds.handOverHours ? unshipped(scope, open) : null;
};

function unshipped(scope: Scope, open: readonly OpenLine[]): ReturnType<Sign> {
  const waiting = open.filter((each) => each.unshipped > 0);
  if (waiting.length === 0) return null;
  const units = sumOf(waiting, 'unshipped');
  return finding('not-shipped', { units, deadline: isoOf(scope.deadline) }, [], waiting);
}
