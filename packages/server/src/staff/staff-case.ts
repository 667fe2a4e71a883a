import { viewStaff } from '@amends/core';
import type { Instant, SentMessage, StaffCase } from '@amends/core';
import { lookAt } from '../cases/look.js';
import { nothingHere } from '../doors/door.js';
import type { Runtime } from '../runtime/runtime.js';
import { findCase } from '../store/case-log.js';
import type { NoticeRow } from '../store/notices.js';
import { sentNotices } from '../store/notices.js';

/**
 * One case as staff see it.
 *
 * @throws {AmendsError} `not_found` when there is none, or nothing has gone wrong with it yet.
 */
export async function staffCase(
  runtime: Runtime,
  caseId: string,
  now: Instant,
): Promise<StaffCase> {
  const { queries } = runtime.database;
  const subject = await findCase(queries, caseId);
  const look = subject && (await lookAt(runtime, subject.orderId, now));
  const current = look?.cases.find(({ id }) => id === caseId);
  if (!look || current === undefined) throw nothingHere();
  return {
    case: viewStaff(look.record, current, { ...look.rules, asOf: now }),
    sent: (await sentNotices(queries, subject.orderId, caseId)).map(sentMessage),
  };
}

/** What went out, without its text and its address. */
function sentMessage({ id, at, kind, adequacy, addressHash }: NoticeRow): SentMessage {
  const adequate = adequacy?.pack ? adequacy.counts : null;
  return { id, at: at.toISOString(), channel: 'email', kind, to: addressHash, adequate };
}
