import { AmendsError, CASE_NEEDS } from '@amends/core';
import type { CaseNeed } from '@amends/core';
import { countBoard, readBoard } from '../../store/case-board.js';
import { badCursor, limitIn, pageOf, placeIn } from '../cursor.js';
import { staffCase } from '../staff-case.js';
import type { StaffRoute } from '../staff-request.js';

/** Cases that need somebody, what is due first before what is due later. */
export const listCases: StaffRoute<'listCases'> = async ({ runtime, query }) => {
  const limit = limitIn(query);
  const [dueAt, caseId] = placeIn(query, 2) ?? [];
  if (dueAt !== undefined && Number.isNaN(Date.parse(dueAt))) throw badCursor();
  const after = dueAt === undefined || caseId === undefined ? null : { dueAt, caseId };
  const { queries } = runtime.database;
  const found = await readBoard(queries, { need: needIn(query), after, limit: limit + 1 });
  return pageOf(found, limit, (line) => [line.dueAt, line.caseId]);
};

/** How many cases need what. */
export const countCases: StaffRoute<'countCases'> = ({ runtime }) =>
  countBoard(runtime.database.queries);

/** One case with everything. */
export const readStaffCase: StaffRoute<'readStaffCase'> = ({ runtime, id, now }) =>
  staffCase(runtime, id, now);

function needIn(query: URLSearchParams): CaseNeed | null {
  const given = query.get('need');
  const need = CASE_NEEDS.find((each) => each === given) ?? null;
  if (given === null || need !== null) return need;
  throw new AmendsError({
    code: 'invalid_payload',
    message: `There is no such need. Pass one of ${CASE_NEEDS.join(', ')}, or none.`,
    path: '/need',
  });
}
