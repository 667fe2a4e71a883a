import type { Backtest, InsightReport } from '@amends/core/insight';
import type { SimulationReport } from '@amends/core/simulate';
import type { ReasonToLeave } from './orders.js';

/** What `amends backtest` prints. */
export interface Summary extends Backtest {
  readonly input: {
    readonly rows: number;
    readonly refused: number;
    readonly leftOut: Readonly<Record<ReasonToLeave, number>>;
    readonly cancelledYetArrived: number;
  };
  /** How promises were kept, over all orders that were read. */
  readonly kept: InsightReport['kept'];
  /** What the policy would have cost; `null` where none was given. */
  readonly policy: SimulationReport | null;
}
