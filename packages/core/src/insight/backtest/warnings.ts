import { defaultThresholds } from '../../assess/index.js';
import type { Thresholds } from '../../assess/index.js';
import { count, quantile, writeCounts } from '../days.js';
import type { Counts } from '../days.js';
import type { Lived, Morning } from './live-through.js';
import type { WarningResult } from './result.js';

/** Warns on the first morning for which it holds. */
interface Rule extends Pick<WarningResult, 'rule' | 'threshold'> {
  readonly warns: (morning: Morning) => boolean;
}

const SWEEP = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
const COUNTDOWN = [1, 2, 3, 5, 7];

/** How good each rule's warnings were, the forecast's first. */
export function warningsOf(
  lived: readonly Lived[],
  thresholds: Partial<Thresholds> | undefined,
): WarningResult[] {
  const standard = thresholds?.forecastLate ?? defaultThresholds.forecastLate;
  const sweep = [...new Set([standard, ...SWEEP])];
  const rules: Rule[] = [
    ...sweep.map((threshold) => ({
      rule: 'forecast' as const,
      threshold,
      warns: ({ onTime }: Morning) => onTime !== null && 1 - onTime >= threshold,
    })),
    { rule: 'deadline-passed', threshold: null, warns: () => false },
    { rule: 'eta', threshold: null, warns: ({ isEtaLate }) => isEtaLate },
    { rule: 'stall', threshold: null, warns: ({ isStalled }) => isStalled },
    ...COUNTDOWN.map((days) => ({
      rule: 'countdown' as const,
      threshold: days,
      warns: ({ daysLeft }: Morning) => daysLeft <= days,
    })),
  ];
  return rules.map((rule) => resultOf(rule, lived));
}

function resultOf({ rule, threshold, warns }: Rule, lived: readonly Lived[]): WarningResult {
  const lead: Counts = new Map();
  let warned = 0;
  let right = 0;
  let missed = 0;
  let inTime = 0;
  for (const { order, mornings } of lived) {
    if (order.isMissed) missed += 1;
    const first = mornings.find(warns);
    // The deadline itself warns last of all, and is always right.
    const daysLeft = first?.daysLeft ?? (rule === 'deadline-passed' && order.isMissed ? 0 : null);
    if (daysLeft === null) continue;
    warned += 1;
    if (!order.isMissed) continue;
    right += 1;
    if (daysLeft >= 2) inTime += 1;
    count(lead, daysLeft);
  }
  const days = writeCounts(lead);
  return {
    rule,
    threshold,
    warned,
    right,
    precision: warned === 0 ? null : right / warned,
    recall: missed === 0 ? null : right / missed,
    twoDaysBefore: missed === 0 ? null : inTime / missed,
    leadDays: {
      tenth: quantile(days, 0.1),
      median: quantile(days, 0.5),
      ninetieth: quantile(days, 0.9),
    },
  };
}
