import type { OrderRecord, RecoveryCase } from '@amends/core';
import { createInsight, insightReport } from '@amends/core/insight';
import type { InsightReport, InsightTally } from '@amends/core/insight';

/** One night's counting. What was counted is JSON: keep it, and drop the orders if you like. */
export function countNight(
  records: Iterable<OrderRecord>,
  cases: Iterable<RecoveryCase>,
  asOf: string,
): InsightTally {
  const insight = createInsight();
  for (const record of records) insight.addRecord(record, { asOf });
  for (const recovery of cases) insight.addCase(recovery);
  return insight.tally();
}

/** The month: nights and warehouses added up, and what they say. */
export function month(nights: readonly InsightTally[]): InsightReport {
  const insight = createInsight();
  for (const night of nights) insight.merge(night);
  return insightReport(insight.tally(), { share: 0.95, leastOrders: 100 });
}
