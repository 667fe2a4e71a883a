import type { CaseEvent, OrderRecord, RecoveryCase, StaffCase } from '@amends/core';
import { lookAt } from '../../cases/look.js';
import type { Rules } from '../../cases/rules.js';
import { nothingHere } from '../../doors/door.js';
import type { StaffCall } from '../../staff/call-staff-route.js';
import { loadCaseLogs } from '../../store/case-log.js';
import { ask } from '../desk.js';

/** One case with all that its page tells. */
export interface ReadCase extends StaffCase {
  readonly record: OrderRecord;
  readonly current: RecoveryCase;
  readonly events: readonly CaseEvent[];
  readonly rules: Rules;
}

/**
 * Reads a case: what the staff's route tells, with the record and the log that it was made from.
 *
 * @throws {AmendsError} `not_found`.
 */
export async function readCase(call: StaffCall, caseId: string): Promise<ReadCase> {
  const told = await ask(call, 'readStaffCase', { id: caseId });
  const { runtime, now } = call;
  const look = await lookAt(runtime, told.case.orderId, now);
  const current = look?.cases.find(({ id }) => id === caseId);
  if (!look || current === undefined) throw nothingHere();
  const logs = await loadCaseLogs(runtime.database.queries, told.case.orderId);
  const events = logs.find((log) => log.caseId === caseId)?.events ?? [];
  return { ...told, record: look.record, current, events, rules: look.rules };
}
