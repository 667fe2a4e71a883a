import type { AssessOptions } from '../../assess/index.js';
import { isoOf, parseInstant } from '../../time/index.js';
import type { OrderRecord } from '../../model/record.js';
import { calibrationOf } from './calibration.js';
import { relearning } from './learning.js';
import { liveThrough } from './live-through.js';
import type { Lived } from './live-through.js';
import { pastOrderOf } from './past-order.js';
import type { LeftOut, PastOrder } from './past-order.js';
import { reliabilityOf } from './reliability.js';
import type { Backtest } from './result.js';
import { warningsOf } from './warnings.js';
import { testedWindows } from './tested-windows.js';

/** How past orders are lived through again. */
export interface BacktestOptions extends Omit<AssessOptions, 'forecast'> {
  /** The share of orders, the earliest first, that is only learned from; 0.6 when absent. */
  readonly learnShare?: number | undefined;
  /** How often it learns anew while it goes on, at most; 20 when absent, 0 for never. */
  readonly relearn?: number | undefined;
  /** The share of promises a recommended window should keep; 0.95 when absent. */
  readonly share?: number | undefined;
  /** Told after every order that was lived through. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/**
 * Lives through past orders day by day, and says how good the warnings would have been. It learns from
 * the earlier orders and is tested on the later ones. Every morning it knows what was known that
 * morning and nothing else: what had been recorded of this order, and of past orders what had become of
 * them by the last time it learned. Holds all records in memory, because it has to put them in order.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when a record cannot be read.
 */
export function backtest(records: readonly OrderRecord[], options: BacktestOptions): Backtest {
  const { learnShare = 0.6, relearn = 20, share = 0.95, onProgress } = options;
  const asOf = parseInstant(options.asOf, '/asOf');
  const leftOut: Record<LeftOut, number> = { 'no-promise': 0, open: 0, void: 0 };
  const orders = records
    .map((record) => pastOrderOf(record, options))
    .sort((one, other) => one.placedAt - other.placedAt || (one.id < other.id ? -1 : 1));
  const cut = orders[Math.floor(orders.length * learnShare)]?.placedAt ?? asOf;
  const testable = orders.filter((order): order is PastOrder => {
    if (order.leftOut === null) return true;
    leftOut[order.leftOut] += 1;
    return false;
  });
  const tested = testable.filter(({ placedAt }) => placedAt >= cut);

  const learning = relearning(orders, { from: cut, until: asOf, times: relearn });
  const lived: Lived[] = tested.map((order, at) => {
    const life = liveThrough(order, learning.forecasterAt, options);
    onProgress?.(at + 1, tested.length);
    return life;
  });
  const missed = tested.filter(({ isMissed }) => isMissed);
  const model = learning.modelAt(cut);
  return {
    schema: 'urn:amends:schema:backtest:1',
    version: 1,
    asOf: isoOf(asOf),
    orders: { read: records.length, leftOut },
    learned: {
      orders: orders.filter(({ placedAt }) => placedAt < cut).length,
      until: isoOf(cut),
      times: learning.times(),
      modelBytes: JSON.stringify(model).length,
    },
    tested: {
      orders: tested.length,
      from: isoOf(tested[0]?.placedAt ?? cut),
      until: isoOf(tested.at(-1)?.placedAt ?? cut),
      missed: missed.length,
      neverCame: missed.filter(({ fulfilledAt }) => fulfilledAt === null).length,
    },
    warnings: warningsOf(lived, options.thresholds),
    calibration: calibrationOf(lived, asOf),
    reliability: reliabilityOf(lived),
    windows: testedWindows(learning.unpromisedAt(cut), tested, { share, asOf }),
  };
}
