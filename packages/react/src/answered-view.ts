import type { ClientResult } from '@amends/client';
import type { CaseView } from '@amends/core';
import { laterOf } from './use-case-view.js';

/**
 * The case as it stands: the server's answer to what was sent once there is one, and the first choice
 * where ours was turned down for it.
 */
export function answeredView(
  shown: CaseView,
  result: ClientResult<CaseView | null> | null,
): CaseView {
  const answered = answerOf(result);
  return answered?.caseId === shown.caseId ? laterOf(answered, shown) : shown;
}

function answerOf(result: ClientResult<CaseView | null> | null): CaseView | null {
  if (!result) return null;
  if (result.ok) return result.value;
  return result.error.kind === 'problem' ? result.error.view : null;
}
