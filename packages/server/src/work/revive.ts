import { AmendsError, replay, transition } from '@amends/core';
import type { CaseEvent, Instant } from '@amends/core';
import { laterOf } from '../clock.js';
import { appendCaseEvents, loadCaseLogs } from '../store/case-log.js';
import type { Queries } from '../store/database.js';
import { reviveWork } from '../store/dead-letters.js';
import { lockOrder } from '../store/records.js';

/**
 * Takes work that was given up up again, under the idempotency key that it always had: where it took
 * effect after all, whoever acts answers so. The customer's page says again that it is being done.
 *
 * @returns the order that it is about, or `null` when there is no such dead letter.
 */
export async function revive(
  queries: Queries,
  workId: string,
  orderId: string,
  now: Instant,
): Promise<string | null> {
  await lockOrder(queries, orderId);
  const item = await reviveWork(queries, workId);
  if (item === null) return null;
  const { work } = item;
  if (work.type !== 'fulfil-remedy') return work.orderId;
  const logs = await loadCaseLogs(queries, work.orderId);
  const log = logs.find(({ caseId }) => caseId === work.caseId);
  if (log === undefined) return work.orderId;
  const at = laterOf(now, log.events.at(-1)?.at ?? now);
  const event: CaseEvent = { type: 'remedy.retried', at, remedyId: work.remedyId };
  try {
    transition(replay(log.events), event);
  } catch (error) {
    // A case that has moved on has no place for it; the outbox has.
    if (AmendsError.isInstance(error) && error.code === 'invalid_transition') return work.orderId;
    throw error;
  }
  await appendCaseEvents(queries, log, [event]);
  return work.orderId;
}
