import { isoOf } from '../../time/index.js';
import { finding } from '../finding.js';
import type { Sign } from './sign.js';

/** What past orders tell of this one: it will probably come too late. */
export const forecastLate: Sign = (scope, open) => {
  let least = 1;
  const late = open.filter((line) => {
    const onTime = scope.forecast?.({ ...scope, ...line })?.onTime ?? 1;
    least = Math.min(least, onTime);
    return 1 - onTime >= scope.thresholds.forecastLate;
  });
  if (late.length === 0) return null;
  // In whole hundredths: finer than that the past cannot tell.
  const params = { onTimePercent: Math.round(least * 100), deadline: isoOf(scope.deadline) };
  return finding('forecast-late', params, [], late);
};
