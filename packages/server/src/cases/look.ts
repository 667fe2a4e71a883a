import type { FollowPreference, Instant, Ledger, OrderRecord, RecoveryCase } from '@amends/core';
import { ledgersOf } from '../budget/ledger.js';
import { isLive } from '../clock.js';
import { rulesFor } from '../incidents/rules-for.js';
import type { Runtime } from '../runtime/runtime.js';
import { write } from '../runtime/runtime.js';
import type { CaseLog } from '../store/case-log.js';
import { loadKnownLogs } from '../store/case-log.js';
import type { Queries } from '../store/database.js';
import { findFollow } from '../store/follows.js';
import { loadRecord, lockOrder } from '../store/records.js';
import { keepAdvance } from './keep.js';
import type { Rules } from './rules.js';
import { standAt } from './stand.js';

/** An order with its cases, as they stand at an instant. */
export interface Look {
  readonly record: OrderRecord;
  readonly cases: readonly RecoveryCase[];
  /** By which it is told. */
  readonly rules: Rules;
  /** Where the customer asked to hear about it. */
  readonly follow: FollowPreference | null;
}

/**
 * An order as it stands at an instant; `null` when there is none. An offer that is shown is an offer
 * that is made: what a look at the server's own now brings to light is kept. What another day would
 * bring is worked out and not kept.
 */
export async function lookAt(
  runtime: Runtime,
  orderId: string,
  now: Instant,
): Promise<Look | null> {
  const { queries } = runtime.database;
  const record = await loadRecord(queries, orderId);
  if (record === null) return null;
  const rules = await rulesFor(queries, orderId, runtime.rules);
  const logs = await loadKnownLogs(queries, record, now);
  const ledgers = await spentAt(queries, record, rules, logs, now);
  const { cases, isAhead } = standAt(record, logs, now, rules, ledgers);
  if (isAhead && isLive(now, runtime.clock())) return keepAndLook(runtime, orderId, now);
  return { record, cases, rules, follow: await findFollow(queries, orderId) };
}

/**
 * An order as everything stored says that it stands, whatever day it is for the customer: what a
 * refusal shows, so that the first choice is seen.
 */
export async function lookAtLatest(
  { database: { queries }, rules: given }: Runtime,
  orderId: string,
  now: Instant,
): Promise<(Look & { readonly at: Instant }) | null> {
  const record = await loadRecord(queries, orderId);
  if (record === null) return null;
  const logs = await loadKnownLogs(queries, record, now);
  const at = latestOf(logs, now);
  const rules = await rulesFor(queries, orderId, given);
  const ledgers = await spentAt(queries, record, rules, logs, at);
  const follow = await findFollow(queries, orderId);
  return { record, cases: standAt(record, logs, at, rules, ledgers).cases, rules, follow, at };
}

async function keepAndLook(runtime: Runtime, orderId: string, now: Instant): Promise<Look | null> {
  return write(runtime, async (queries) => {
    await lockOrder(queries, orderId);
    const kept = await keepAdvance(queries, orderId, now, runtime.rules);
    if (kept === null) return { value: null, changed: [], workIds: [] };
    const { record, logs, workIds, added } = kept;
    const rules = await rulesFor(queries, orderId, runtime.rules);
    const ledgers = await spentAt(queries, record, rules, logs, now);
    const { cases } = standAt(record, logs, now, rules, ledgers);
    const follow = await findFollow(queries, orderId);
    return {
      value: { record, cases, rules, follow },
      changed: added > 0 ? [orderId] : [],
      workIds,
    };
  });
}

/** What an offer that is only shown has to fit into, as one that is made does. */
function spentAt(
  queries: Queries,
  record: OrderRecord,
  { policy }: Rules,
  logs: readonly CaseLog[],
  at: Instant,
): Promise<ReadonlyMap<string, Ledger>> {
  const caseIds = logs.map(({ caseId }) => caseId);
  return ledgersOf(queries, { record, policy }, caseIds, at);
}

function latestOf(logs: readonly CaseLog[], now: Instant): Instant {
  return logs
    .flatMap(({ events }) => events.map(({ at }) => at))
    .reduce((latest, at) => (Date.parse(at) > Date.parse(latest) ? at : latest), now);
}
