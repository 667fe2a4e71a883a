import { AmendsError, evidenceOf, replay, transition } from '@amends/core';
import type { CaseEvent, Instant } from '@amends/core';
import { laterOf } from '../clock.js';
import type { CaseLog } from '../store/case-log.js';
import { appendCaseEvents, loadCaseLogs } from '../store/case-log.js';
import type { Queries } from '../store/database.js';
import { addEvents, loadRecord } from '../store/records.js';
import type { Outcome } from '../work/performer.js';
import type { RemedyWork } from './fulfiller.js';

/**
 * Whether a case has it that a remedy is done: the store has paid back by a way of its own what was due
 * unasked, and nobody is paid twice.
 */
export async function isFulfilled(
  queries: Queries,
  { orderId, caseId, remedyId }: Pick<RemedyWork, 'orderId' | 'caseId' | 'remedyId'>,
): Promise<boolean> {
  const logs = await loadCaseLogs(queries, orderId);
  const events = logs.find((each) => each.caseId === caseId)?.events ?? [];
  return events.some((event) => event.type === 'remedy.fulfilled' && event.remedyId === remedyId);
}

/** Tells a case how its remedy ended. */
export async function settleRemedy(
  queries: Queries,
  { orderId, caseId, remedyId }: RemedyWork,
  outcome: Outcome,
  now: Instant,
): Promise<void> {
  const logs = await loadCaseLogs(queries, orderId);
  const log = logs.find((each) => each.caseId === caseId);
  if (log === undefined || (await isFulfilled(queries, { orderId, caseId, remedyId }))) return;
  const event = eventOf(outcome, remedyId, laterOf(now, log.events.at(-1)?.at ?? now));
  if (!canFollow(log, event)) return;
  await appendCaseEvents(queries, log, [event]);
  const record = await loadRecord(queries, orderId);
  const current = replay(log.events);
  // Money that went back stands in the order's record: what was owed in law is owed no more.
  if (record !== null && current !== null)
    await addEvents(queries, orderId, evidenceOf(record, current, event));
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
