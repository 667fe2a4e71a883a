import { readAuditEntries } from '../../store/audit.js';
import { badCursor, limitIn, pageOf, placeIn } from '../cursor.js';
import type { StaffRoute } from '../staff-request.js';

/** Who did what, newest first. */
export const readAudit: StaffRoute<'readAudit'> = async ({ runtime, query }) => {
  const limit = limitIn(query);
  const [place] = placeIn(query, 1) ?? [];
  const before = place === undefined ? null : Number(place);
  if (before !== null && !Number.isSafeInteger(before)) throw badCursor();
  const { queries } = runtime.database;
  const found = await readAuditEntries(queries, { before, limit: limit + 1 });
  return pageOf(found, limit, ({ id }) => [id]);
};
