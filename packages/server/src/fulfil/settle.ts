import { AmendsError, evidenceOf, replay, transition } from '@amends/core';
import type { CaseEvent, Instant } from '@amends/core';
import { laterOf } from '../clock.js';
import type { CaseLog } from '../store/case-log.js';
import { appendCaseEvents, loadCaseLogs } from '../store/case-log.js';
import type { OpenDatabase } from '../store/database.js';
import type { OutboxItem } from '../store/outbox.js';
import { settleWork } from '../store/outbox.js';
import { addEvents, loadRecord, lockOrder } from '../store/records.js';

/** How a piece of work ended. */
export type Outcome =
  | { readonly state: 'done'; readonly reference: string | null }
  | { readonly state: 'failed'; readonly detail: string };

/**
 * Writes down how work ended, and tells its case, in one transaction: "done" is on the customer's
 * page exactly when it is in the outbox. Answers `false` when it had ended before.
 */
export async function settle(
  { queries }: OpenDatabase,
  { id, work }: OutboxItem,
  outcome: Outcome,
  now: Instant,
): Promise<boolean> {
  return queries.transaction(async (transaction) => {
    await lockOrder(transaction, work.orderId);
    if (!(await settleWork(transaction, id, outcome.state, now))) return false;
    if (work.type !== 'fulfil-remedy') return true;
    const logs = await loadCaseLogs(transaction, work.orderId);
    const log = logs.find(({ caseId }) => caseId === work.caseId);
    if (log === undefined) return true;
    const at = laterOf(now, log.events.at(-1)?.at ?? now);
    const event = eventOf(outcome, work.remedyId, at);
    if (!canFollow(log, event)) return true;
    await appendCaseEvents(transaction, log, [event]);
    const record = await loadRecord(transaction, work.orderId);
    const current = replay(log.events);
    // Money that went back stands in the order's record: what was owed in law is owed no more.
    if (record !== null && current !== null)
      await addEvents(transaction, work.orderId, evidenceOf(record, current, event));
    return true;
  });
}

/** A case that has moved on since has no place for it; the outbox has, and what is done stays done. */
function canFollow(log: CaseLog, event: CaseEvent): boolean {
  try {
    transition(replay(log.events), event);
    return true;
  } catch (error) {
    if (AmendsError.isInstance(error) && error.code === 'invalid_transition') return false;
    throw error;
  }
}

function eventOf(outcome: Outcome, remedyId: string, at: Instant): CaseEvent {
  return outcome.state === 'done'
    ? { type: 'remedy.fulfilled', at, remedyId, reference: outcome.reference }
    : { type: 'remedy.failed', at, remedyId, detail: outcome.detail };
}
