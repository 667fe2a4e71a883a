import { replay } from '@amends/core';
import type { CaseEvent, CaseNeed, CaseSummary, OrderPromise } from '@amends/core';
import { and, asc, eq, gt, or } from 'drizzle-orm';
import { needsOf } from './case-needs.js';
import type { Queries } from './database.js';
import { caseBoard, promises } from './tables.js';

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
}

/** Where a page of the board begins: after this line. */
export interface BoardPlace {
  readonly dueAt: string;
  readonly caseId: string;
}

/** Lines of the board, what is due first before what is due later. */
export async function readBoard(
  queries: Queries,
  {
    need,
    after,
    limit,
  }: {
    readonly need: CaseNeed | null;
    readonly after: BoardPlace | null;
    readonly limit: number;
  },
): Promise<CaseSummary[]> {
  const due = after === null ? null : new Date(after.dueAt);
  const rows = await queries
    .select()
    .from(caseBoard)
    .where(
      and(
        need === null ? undefined : eq(caseBoard.need, need),
        after === null || due === null
          ? undefined
          : or(
              gt(caseBoard.dueAt, due),
              and(eq(caseBoard.dueAt, due), gt(caseBoard.caseId, after.caseId)),
            ),
      ),
    )
    .orderBy(asc(caseBoard.dueAt), asc(caseBoard.caseId))
    .limit(limit);
  return rows.map(({ dueAt, openedAt, ...line }) => ({
    ...line,
    dueAt: dueAt.toISOString(),
    openedAt: openedAt.toISOString(),
  }));
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
