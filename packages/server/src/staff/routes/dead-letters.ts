import type { DeadLetter } from '@amends/core';
import { nothingHere } from '../../doors/door.js';
import { findDeadLetter, readDeadLetters } from '../../store/dead-letters.js';
import { findWork } from '../../store/outbox.js';
import { revive } from '../../work/revive.js';
import { badCursor, limitIn, pageOf, placeIn } from '../cursor.js';
import { once } from '../staff-request.js';
import type { StaffRoute } from '../staff-request.js';

/** Work that was given up. */
export const listDeadLetters: StaffRoute<'listDeadLetters'> = async ({ runtime, query }) => {
  const limit = limitIn(query);
  const [failedAt, workId] = placeIn(query, 2) ?? [];
  if (failedAt !== undefined && Number.isNaN(Date.parse(failedAt))) throw badCursor();
  const after = failedAt === undefined || workId === undefined ? null : { failedAt, workId };
  const found = await readDeadLetters(runtime.database.queries, { after, limit: limit + 1 });
  return pageOf(found, limit, (letter) => [letter.failedAt, letter.workId]);
};

/** Tries work that was given up once more. Answers the letter as it was. */
export const replayDeadLetter: StaffRoute<'replayDeadLetter'> = async (request) => {
  const { runtime, id: workId, now } = request;
  const { queries } = runtime.database;
  const letter = await findDeadLetter(queries, workId);
  await once(request, workId, async (transaction) => {
    if (!letter?.orderId) throw nothingHere();
    const orderId = await revive(transaction, workId, letter.orderId, now);
    if (orderId === null) throw nothingHere();
    return { changed: [orderId], workIds: [workId] };
  });
  return letter ?? revived(workId, await findWork(queries, workId), now);
};

/** What a repeat of the request is answered: the letter has been taken up by then. */
function revived(
  workId: string,
  item: Awaited<ReturnType<typeof findWork>>,
  now: string,
): DeadLetter {
  if (item === null) throw nothingHere();
  const { type, orderId, caseId = null } = item.work;
  const { failures } = item;
  return { workId, type, orderId, caseId, failures, error: null, failedAt: now };
}
