import { caseIdFor, isImplied, rootPromises, withImplied } from '@amends/core';
import type { CaseEvent, Instant, OrderRecord } from '@amends/core';
import { asc, eq } from 'drizzle-orm';
import { putOnBoard } from './case-board.js';
import { happened } from '../telemetry/happenings.js';
import type { Queries } from './database.js';
import { caseEvents, cases } from './tables.js';

/** The events of one case, in order. */
export interface CaseLog {
  readonly caseId: string;
  readonly promiseId: string;
  readonly events: readonly CaseEvent[];
}

/** Every case that this order can have, with what happened to it so far. */
export async function loadCaseLogs(queries: Queries, orderId: string): Promise<CaseLog[]> {
  const rows = await queries
    .select({ caseId: cases.id, promiseId: cases.promiseId, event: caseEvents.event })
    .from(cases)
    .leftJoin(caseEvents, eq(caseEvents.caseId, cases.id))
    .where(eq(cases.orderId, orderId))
    .orderBy(asc(cases.id), asc(caseEvents.seq));
  const logs = new Map<string, { caseId: string; promiseId: string; events: CaseEvent[] }>();
  for (const { caseId, promiseId, event } of rows) {
    const log = logs.get(caseId) ?? { caseId, promiseId, events: [] };
    logs.set(caseId, log);
    if (event !== null) log.events.push(event);
  }
  return [...logs.values()];
}

/**
 * The cases there are to carry on at an instant: one a root promise, of those that the law makes where
 * nobody did too. Which these are is known only with the day, so they are kept once something happens
 * to them; and a date that moves one of them has no case of its own.
 */
export async function loadKnownLogs(
  queries: Queries,
  given: OrderRecord,
  asOf: Instant,
): Promise<CaseLog[]> {
  const record = withImplied(given, { asOf });
  const logs = await loadCaseLogs(queries, record.order.id);
  const roots = rootPromises(record);
  const known = logs.filter(
    ({ promiseId, events }) => events.length > 0 || roots.some(({ id }) => id === promiseId),
  );
  const unkept = roots.filter(
    (promise) => isImplied(promise) && logs.every(({ promiseId }) => promiseId !== promise.id),
  );
  return [
    ...known,
    ...unkept.map(({ id }) => {
      return { caseId: caseIdFor(record.order.id, id), promiseId: id, events: [] };
    }),
  ];
}

/** Makes sure that a case is known by its id, for what the law promises as for what the store does. */
export async function keepCase(
  queries: Queries,
  orderId: string,
  { caseId, promiseId }: CaseLog,
): Promise<void> {
  await queries.insert(cases).values({ id: caseId, orderId, promiseId }).onConflictDoNothing();
}

/** Which order and promise a case id speaks of. */
export interface CaseSubject {
  readonly orderId: string;
  readonly promiseId: string;
}

/** What a case id speaks of, or `null`. */
export async function findCase(queries: Queries, caseId: string): Promise<CaseSubject | null> {
  const [row] = await queries
    .select({ orderId: cases.orderId, promiseId: cases.promiseId })
    .from(cases)
    .where(eq(cases.id, caseId));
  return row ?? null;
}

/**
 * Adds events after the ones that are there. Two writers who both believe to be next cannot both be
 * right: the second one fails on the sequence and takes its whole transaction with it.
 */
export async function appendCaseEvents(
  queries: Queries,
  log: CaseLog,
  added: readonly CaseEvent[],
): Promise<CaseLog> {
  if (added.length === 0) return log;
  await queries
    .insert(caseEvents)
    .values(
      added.map((event, at) => ({ caseId: log.caseId, seq: log.events.length + at + 1, event })),
    );
  const events = [...log.events, ...added];
  await putOnBoard(queries, events);
  happened(added);
  return { ...log, events };
}
