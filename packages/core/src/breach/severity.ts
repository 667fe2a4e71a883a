import type { Severity } from '../model/breach.js';
import { SEVERITIES } from '../model/breach.js';

/**
 * When a breach weighs more. Plain data, so that a store can set its own; each default says why it is
 * what it is.
 */
export interface SeverityThresholds {
  /** Business days late from which it is no longer a slip. A day late is forgiven, two are noticed. */
  readonly moderateDays: number;
  /** Business days late from which it is grave: the trade treats a week without the goods as lost. */
  readonly graveDays: number;
  /** Share of the order, in basis points, below which it weighs one step less: the popcorn, not the film. */
  readonly smallShare: number;
  /** Share of the order, in basis points, from which goods that never come are grave. */
  readonly largeShare: number;
  /**
   * Value at stake, in minor units by currency, from which it weighs one step more. Amounts at which
   * buyers begin to insure a parcel; a currency that is not listed never raises it.
   */
  readonly highValue: Readonly<Record<string, number>>;
}

/** What {@link SeverityThresholds} are where the store sets none. */
export const defaultSeverity: SeverityThresholds = {
  moderateDays: 2,
  graveDays: 5,
  smallShare: 2_500,
  largeShare: 5_000,
  highValue: { USD: 20_000, EUR: 20_000, GBP: 20_000, CAD: 27_000, AUD: 30_000, JPY: 30_000 },
};

/** What severity is drawn from. */
export interface Harm {
  readonly stage: 'pending' | 'actual';
  /** Business days late, or expected to be while it is pending. */
  readonly lateDays: number;
  /** What is missing as a share of the order, in basis points. */
  readonly share: number;
  /** What is missing in minor units; `null` where the record has no prices. */
  readonly value: number | null;
  readonly currency: string;
  readonly isEssential: boolean;
  /** The goods will not come, or came and are no good. */
  readonly isLost: boolean;
  /** Earlier breaches, on this order and the customer's others. */
  readonly recurrence: number;
}

/** How bad it is: a step for lateness, moved by what is missing, for whom, and how often before. */
export function severityOf(harm: Harm, thresholds: SeverityThresholds): Severity {
  // A wedding dress after the wedding is no dress.
  if (harm.isEssential && harm.stage === 'actual') return 'grave';
  let step =
    harm.lateDays >= thresholds.graveDays ? 2 : harm.lateDays >= thresholds.moderateDays ? 1 : 0;
  if (harm.isLost) step = Math.max(step, harm.share >= thresholds.largeShare ? 2 : 1);
  else if (harm.share < thresholds.smallShare) step -= 1;
  if (harm.value !== null && harm.value >= (thresholds.highValue[harm.currency] ?? Infinity))
    step += 1;
  if (harm.recurrence > 0) step += 1;
  if (harm.isEssential) step += 1;
  return SEVERITIES[Math.min(2, Math.max(0, step))] ?? 'grave';
}
