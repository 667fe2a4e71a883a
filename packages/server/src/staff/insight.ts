import { createInsight, insightReport } from '@amends/core/insight';
import type { InsightReport } from '@amends/core/insight';
import { setImmediate } from 'node:timers/promises';
import { replay } from '@amends/core';
import { asc, gt } from 'drizzle-orm';
import type { Runtime } from '../runtime/runtime.js';
import { loadCaseLogs } from '../store/case-log.js';
import { loadRecord } from '../store/records.js';
import { orders } from '../store/tables.js';

const batch = 100;
const freshForMs = 5 * 60_000;

interface Figures {
  readonly report: Promise<InsightReport>;
  readonly at: number;
}

const known = new WeakMap<Runtime, Figures>();

/**
 * The figures over every order, five minutes old at most. Counted one order at a time, in memory that
 * does not grow with their number; whoever asks while they are being counted waits for the same count.
 */
export function insightOf(runtime: Runtime): Promise<InsightReport> {
  const now = Date.parse(runtime.clock());
  const last = known.get(runtime);
  if (last !== undefined && Math.abs(now - last.at) < freshForMs) return last.report;
  const report = count(runtime);
  const figures = { report, at: now };
  known.set(runtime, figures);
  report.catch(() => known.get(runtime) === figures && known.delete(runtime));
  return report;
}

async function count(runtime: Runtime): Promise<InsightReport> {
  const { queries } = runtime.database;
  const asOf = runtime.clock();
  const insight = createInsight();
  for (let last: string | null = null; ;) {
    const rows: { id: string }[] = await queries
      .select({ id: orders.id })
      .from(orders)
      .where(last === null ? undefined : gt(orders.id, last))
      .orderBy(asc(orders.id))
      .limit(batch);
    for (const { id } of rows) {
      const record = await loadRecord(queries, id);
      if (record !== null) insight.addRecord(record, { asOf });
      for (const { events } of await loadCaseLogs(queries, id)) {
        const current = replay(events);
        if (current !== null) insight.addCase(current);
      }
    }
    last = rows.at(-1)?.id ?? null;
    if (rows.length < batch) return insightReport(insight.tally());
    // Counting is long work: customers come in between.
    await setImmediate();
  }
}
