import type { Instant } from '../../model/order.js';
import type { RecommendedWindow } from '../windows.js';
import type { LeftOut } from './past-order.js';

/**
 * How good one rule's warnings were. `forecast` with the chance of lateness from which it warns; the
 * others to compare with: the deadline has passed, a carrier's estimate lies after it, nothing was heard
 * for a fixed time, or it has not come a fixed number of days before the deadline.
 */
export interface WarningResult {
  readonly rule: 'forecast' | 'deadline-passed' | 'eta' | 'stall' | 'countdown';
  /** The chance, or the number of days; `null` for rules that have neither. */
  readonly threshold: number | null;
  /** Orders of which it warned before they came. */
  readonly warned: number;
  /** Of those, orders that were missed. */
  readonly right: number;
  readonly precision: number | null;
  /** Share of missed orders of which it warned at all. */
  readonly recall: number | null;
  /** Share of missed orders of which it warned with two local days or more to go. */
  readonly twoDaysBefore: number | null;
  /** Local days from the first warning to the end of the promised day, where it was right. */
  readonly leadDays: {
    readonly tenth: number | null;
    readonly median: number | null;
    readonly ninetieth: number | null;
  };
}

/** Of those for which a day was given with a chance, how many came by that day. */
export interface CalibrationResult {
  /** When it was asked: when the order was placed, or on the first morning after the hand-over. */
  readonly moment: 'placed' | 'shipped';
  readonly chance: number;
  readonly asked: number;
  /** Where no day has that chance, none was given. */
  readonly answered: number;
  readonly came: number | null;
  /** Local days from the question to the day that was given. */
  readonly meanDays: number | null;
}

/** Of the mornings on which the forecast gave about the same chance of being in time, how often it was. */
export interface ReliabilityResult {
  readonly from: number;
  readonly to: number;
  readonly mornings: number;
  readonly meanChance: number | null;
  readonly kept: number | null;
}

/** A window that the earlier orders recommend, and how often it would have been kept later. */
export interface WindowResult extends RecommendedWindow {
  readonly tested: number;
  readonly kept: number | null;
  /** What the store promised those orders, in local days from the order, on average. */
  readonly promisedDays: number | null;
  readonly keptAsPromised: number | null;
}

/** What a backtest found. Shares and chances run from 0 to 1. */
export interface Backtest {
  readonly schema: 'urn:amends:schema:backtest:1';
  readonly version: 1;
  /** The last instant of which the data knows. */
  readonly asOf: Instant;
  readonly orders: { readonly read: number; readonly leftOut: Readonly<Record<LeftOut, number>> };
  readonly learned: {
    /** Orders before the test. */
    readonly orders: number;
    readonly until: Instant;
    /** How often it learned, the first time included. */
    readonly times: number;
    /** Size of what was learned first, as JSON. */
    readonly modelBytes: number;
  };
  readonly tested: {
    readonly orders: number;
    readonly from: Instant;
    readonly until: Instant;
    readonly missed: number;
    readonly neverCame: number;
  };
  readonly warnings: readonly WarningResult[];
  readonly calibration: readonly CalibrationResult[];
  readonly reliability: readonly ReliabilityResult[];
  readonly windows: readonly WindowResult[];
}
