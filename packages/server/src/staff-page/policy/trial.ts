import { setImmediate } from 'node:timers/promises';
import type { OrderRecord, Policy } from '@amends/core';
import { createSimulation, shadowAll } from '@amends/core/simulate';
import type { ShadowReport, SimulationReport, Taking } from '@amends/core/simulate';
import { and, desc, eq, exists, isNull } from 'drizzle-orm';
import type { Runtime } from '../../runtime/runtime.js';
import { loadRecord } from '../../store/records.js';
import { caseEvents, cases, orders } from '../../store/tables.js';

/** Over how many of the newest orders a draft is tried. */
export const TRIED = { shadow: 200, simulation: 1_000 } as const;

/** What a draft would have decided on the newest orders with a case, beside what the live policy decides. */
export function shadowOf(runtime: Runtime, draft: Policy, asOf: string): Promise<ShadowReport> {
  const records = newest(runtime, TRIED.shadow, { withCase: true });
  return shadowAll(records, runtime.rules.policy, draft, { asOf, examples: 12 });
}

/** What the live policy and a draft would have cost over the newest orders. */
export interface Compared {
  readonly live: SimulationReport;
  readonly draft: SimulationReport;
}

/** Runs both over the same orders, one order at a time. */
export async function simulationOf(
  runtime: Runtime,
  draft: Policy,
  { asOf, takes }: { readonly asOf: string; readonly takes: Taking },
): Promise<Compared> {
  const ours = createSimulation(runtime.rules.policy, { asOf, takes });
  const theirs = createSimulation(draft, { asOf, takes });
  for await (const record of newest(runtime, TRIED.simulation, { withCase: false })) {
    ours.add(record);
    theirs.add(record);
  }
  return { live: ours.report(), draft: theirs.report() };
}

async function* newest(
  { database: { queries } }: Runtime,
  limit: number,
  { withCase }: { readonly withCase: boolean },
): AsyncIterable<OrderRecord> {
  const opened = queries
    .select({ one: cases.id })
    .from(cases)
    .innerJoin(caseEvents, and(eq(caseEvents.caseId, cases.id), eq(caseEvents.seq, 1)))
    .where(eq(cases.orderId, orders.id));
  const rows = await queries
    .select({ id: orders.id })
    .from(orders)
    .where(and(isNull(orders.erasedAt), withCase ? exists(opened) : undefined))
    .orderBy(desc(orders.recordedAt), desc(orders.id))
    .limit(limit);
  for (const { id } of rows) {
    const record = await loadRecord(queries, id);
    if (record !== null) yield record;
    // A long trial: customers come in between.
    await setImmediate();
  }
}
