import { evidenceOf, nextCheckAt, replay, transition } from '@amends/core';
import type { CaseEvent, Instant, OrderRecord, RecoveryCase } from '@amends/core';
import { followMoney } from '../budget/follow-money.js';
import { advanceWithin } from '../budget/ledger.js';
import { laterOf } from '../clock.js';
import { rulesFor } from '../incidents/rules-for.js';
import { newsDue } from '../notices/news-due.js';
import { queueNotices } from '../notices/queue-notices.js';
import type { CaseLog } from '../store/case-log.js';
import { appendCaseEvents, keepCase, loadKnownLogs } from '../store/case-log.js';
import { keepCheck } from '../store/checks.js';
import type { Queries } from '../store/database.js';
import { addWork } from '../store/outbox.js';
import { addEvents, loadRecord } from '../store/records.js';
import { inSpan } from '../telemetry/telemetry.js';
import type { Work } from '../work/work.js';
import type { Rules } from './rules.js';

/** What a change left behind. */
export interface Kept {
  readonly record: OrderRecord;
  readonly logs: readonly CaseLog[];
  /** The ids of new work in the outbox, to be done once the transaction is through. */
  readonly workIds: readonly string[];
  /** How many case events were added. */
  readonly added: number;
}

/**
 * Re-assesses an order that this transaction has locked and keeps what follows. A case never goes
 * back in time: it is judged at `now`, or at its own last event where that is later.
 */
export function keepAdvance(
  queries: Queries,
  orderId: string,
  now: Instant,
  rules: Rules,
): Promise<Kept | null> {
  return inSpan('amends.assess', { 'amends.order.id': orderId }, () =>
    advanceAndKeep(queries, orderId, now, rules),
  );
}

async function advanceAndKeep(
  queries: Queries,
  orderId: string,
  now: Instant,
  given: Rules,
): Promise<Kept | null> {
  const record = await loadRecord(queries, orderId);
  if (record === null) return null;
  const rules = await rulesFor(queries, orderId, given);
  const logs: CaseLog[] = [];
  const workIds: string[] = [];
  let added = 0;
  for (const log of await loadKnownLogs(queries, record, now)) {
    const last = log.events.at(-1);
    const asOf = last === undefined ? now : laterOf(now, last.at);
    const { promiseId } = log;
    const purse = { record, policy: rules.policy, caseId: log.caseId };
    const options = { ...rules, asOf, promiseId };
    const following = await advanceWithin(queries, purse, replay(log.events), options);
    if (log.events.length === 0 && following.length > 0) await keepCase(queries, orderId, log);
    const kept = await keepEvents(queries, log, following, asOf);
    await followMoney(queries, purse, following);
    logs.push(kept.log);
    workIds.push(...kept.workIds);
    if (rules.writes === true)
      workIds.push(...(await queueNotices(queries, orderId, kept.log, { record, now: asOf })));
    added += following.length;
  }
  const known = await withCancellations(queries, record, logs, added);
  await keepNextCheck(queries, known, logs, now, rules);
  return { record: known, logs, workIds, added };
}

/** An order that counts as cancelled is so in its record too, where carriers' news and the law are read. */
async function withCancellations(
  queries: Queries,
  record: OrderRecord,
  logs: readonly CaseLog[],
  added: number,
): Promise<OrderRecord> {
  const orderId = record.order.id;
  const said = logs.flatMap(({ events }) => {
    const current = replay(events);
    return current === null
      ? []
      : events
          .filter(({ type }) => type === 'order.cancelled')
          .flatMap((event) => evidenceOf(record, current, event));
  });
  if (added === 0 || said.length === 0) return record;
  return (await addEvents(queries, orderId, said)) === 0
    ? record
    : ((await loadRecord(queries, orderId)) ?? record);
}

/** Notes when something can change by itself, in the transaction that changed something. */
async function keepNextCheck(
  queries: Queries,
  record: OrderRecord,
  logs: readonly CaseLog[],
  now: Instant,
  rules: Rules,
): Promise<void> {
  const cases = logs.flatMap(({ events }) => replay(events) ?? []);
  const last = logs.flatMap(({ events }) => events.at(-1)?.at ?? []);
  const asOf = last.reduce((latest, at) => laterOf(latest, at), now);
  const next = nextCheckAt(record, cases, { ...rules, asOf });
  await keepCheck(
    queries,
    record.order.id,
    rules.writes === true ? beforeNews(next, cases, asOf) : next,
  );
}

/** A word that is owed is written some time before it is due. */
function beforeNews(
  next: Instant | null,
  cases: readonly RecoveryCase[],
  asOf: Instant,
): Instant | null {
  return cases
    .flatMap((current) => newsDue(current)?.at ?? [])
    .filter((at) => Date.parse(at) > Date.parse(asOf))
    .reduce(
      (first, at) => (first === null || Date.parse(at) < Date.parse(first) ? at : first),
      next,
    );
}

/** Appends events to a case and puts what they ask of the world into the outbox. */
export async function keepEvents(
  queries: Queries,
  log: CaseLog,
  following: readonly CaseEvent[],
  now: Instant,
): Promise<{ readonly log: CaseLog; readonly workIds: readonly string[] }> {
  let folded = replay(log.events);
  const workIds: string[] = [];
  for (const [at, event] of following.entries()) {
    const step = transition(folded, event);
    folded = step.case;
    for (const effect of step.effects) {
      const id = workId(effect, log, at);
      await addWork(queries, id, effect, now);
      workIds.push(id);
    }
  }
  return { log: await appendCaseEvents(queries, log, following), workIds };
}

/** The same for the same work, whoever asks: the idempotency key of everything that follows. */
function workId(effect: Work, log: CaseLog, at: number): string {
  if (effect.type === 'fulfil-remedy') return effect.remedyId;
  const name = effect.type === 'ask-a-person' ? 'ask' : effect.type;
  return `${log.caseId}:${name}:${log.events.length + at + 1}`;
}
