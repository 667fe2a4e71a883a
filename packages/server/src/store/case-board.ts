import { CASE_NEEDS, replay } from '@amends/core';
import type { CaseCounts, CaseEvent, CaseNeed, CaseSummary, OrderPromise } from '@amends/core';
import { and, asc, count, eq, gt, or } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { needsOf } from './case-needs.js';
import type { Queries } from './database.js';
import { orderNumberOf } from './order-numbers.js';
import { caseBoard, caseNeeds, orders, promises } from './tables.js';

/** Brings a case's line on the staff's board up to date, in the transaction that changes the case. */
export async function putOnBoard(queries: Queries, events: readonly CaseEvent[]): Promise<void> {
  const current = replay(events);
  if (current === null) return;
  const { id: caseId, orderId, promiseId } = current;
  // Only a threat is due by a date that does not stand in the case itself.
  const isThreat = current.closedAt === null && current.breach.stage === 'pending';
  const promise = isThreat ? await findPromise(queries, orderId, promiseId) : null;
  const needs = needsOf(current, promise);
  const [first] = needs;
  if (first === undefined) {
    await queries.delete(caseBoard).where(eq(caseBoard.caseId, caseId));
    return;
  }
  const line = {
    orderId,
    state: current.state,
    severity: current.breach.severity,
    need: first.need,
    needs: [...new Set(needs.map(({ need }) => need))],
    dueAt: new Date(first.dueAt),
    openedAt: new Date(current.openedAt),
  };
  await queries
    .insert(caseBoard)
    .values({ caseId, ...line })
    .onConflictDoUpdate({ target: caseBoard.caseId, set: line });
  await queries.delete(caseNeeds).where(eq(caseNeeds.caseId, caseId));
  await queries.insert(caseNeeds).values(
    line.needs.map((need) => {
      // The first of a kind is the most pressing of its kind.
      const dueAt = new Date(needs.find((each) => each.need === need)?.dueAt ?? first.dueAt);
      return { caseId, need, dueAt };
    }),
  );
}

/** Where a page of the board begins: after this line. */
export interface BoardPlace {
  readonly dueAt: string;
  readonly caseId: string;
}

/** What a page of the board is read by. */
export interface BoardQuery {
  /** Only cases that need this, by when they need it; all of them, by what is most pressing, when `null`. */
  readonly need: CaseNeed | null;
  readonly after: BoardPlace | null;
  readonly limit: number;
}

/** Lines of the board, what is due first before what is due later. */
export async function readBoard(
  queries: Queries,
  { need, after, limit }: BoardQuery,
): Promise<CaseSummary[]> {
  const { caseId, dueAt } = need === null ? caseBoard : caseNeeds;
  const isLater = after === null ? undefined : laterThan(caseId, dueAt, after);
  const columns = { line: caseBoard, dueAt, order: orders.order };
  const rows =
    need === null
      ? await queries
          .select(columns)
          .from(caseBoard)
          .innerJoin(orders, eq(orders.id, caseBoard.orderId))
          .where(isLater)
          .orderBy(asc(dueAt), asc(caseId))
          .limit(limit)
      : await queries
          .select(columns)
          .from(caseNeeds)
          .innerJoin(caseBoard, eq(caseBoard.caseId, caseNeeds.caseId))
          .innerJoin(orders, eq(orders.id, caseBoard.orderId))
          .where(and(eq(caseNeeds.need, need), isLater))
          .orderBy(asc(dueAt), asc(caseId))
          .limit(limit);
  return rows.map(({ line, dueAt: due, order }) => ({
    ...line,
    ...orderNumberOf(order),
    need: need ?? line.need,
    dueAt: due.toISOString(),
    openedAt: line.openedAt.toISOString(),
  }));
}

/** How many cases need what. */
export async function countBoard(queries: Queries): Promise<CaseCounts> {
  const [all] = await queries.select({ cases: count() }).from(caseBoard);
  const rows = await queries
    .select({ need: caseNeeds.need, cases: count() })
    .from(caseNeeds)
    .groupBy(caseNeeds.need);
  const found = new Map(rows.map(({ need, cases }) => [need, cases]));
  const needs = Object.fromEntries(CASE_NEEDS.map((need) => [need, found.get(need) ?? 0]));
  return { cases: all?.cases ?? 0, needs: needs as Record<CaseNeed, number> };
}

function laterThan(caseId: AnyPgColumn, dueAt: AnyPgColumn, after: BoardPlace): SQL | undefined {
  const due = new Date(after.dueAt);
  return or(gt(dueAt, due), and(eq(dueAt, due), gt(caseId, after.caseId)));
}

async function findPromise(
  queries: Queries,
  orderId: string,
  promiseId: string,
): Promise<OrderPromise | null> {
  const [row] = await queries
    .select({ promise: promises.promise })
    .from(promises)
    .where(and(eq(promises.orderId, orderId), eq(promises.promiseId, promiseId)));
  return row?.promise ?? null;
}
