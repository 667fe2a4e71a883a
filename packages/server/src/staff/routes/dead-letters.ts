import { nothingHere } from '../../doors/door.js';
import { findLetter, readDeadLetters } from '../../store/dead-letters.js';
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
  const found = await findLetter(runtime.database.queries, workId);
  await once(request, workId, async (transaction) => {
    if (!found?.isDead || found.letter.orderId === null) throw nothingHere();
    const orderId = await revive(transaction, workId, found.letter.orderId, now);
    if (orderId === null) throw nothingHere();
    return { changed: [orderId], workIds: [workId] };
  });
  if (found === null) throw nothingHere();
  // A repeat of the request finds a letter that has been taken up.
  return found.isDead ? found.letter : { ...found.letter, error: null, failedAt: now };
};
