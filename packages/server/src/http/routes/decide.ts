import type { AmendsErrorCode } from '@amends/core';
import { lookAt, lookAtLatest } from '../../cases/look.js';
import { caseViewOf } from '../../cases/view.js';
import { nothingHere } from '../../doors/door.js';
import type { Runtime } from '../../runtime/runtime.js';
import type { Submission } from '../body.js';
import type { HttpContext } from '../context.js';
import { enterCase } from '../enter.js';
import { submit } from '../submit.js';

/** Refusals after which the customer should see how the case stands: above all, what was chosen first. */
const shown: ReadonlySet<AmendsErrorCode> = new Set([
  'already_chosen',
  'offer_expired',
  'offer_changed',
  'not_on_offer',
  'no_offer',
]);

/** What a customer decides about, and when. */
export interface Deciding {
  readonly runtime: Runtime;
  readonly orderId: string;
  readonly caseId: string;
  readonly now: string;
}

/**
 * Takes a decision about a case, and shows the case as it then stands: also after a refusal, where what
 * stands explains it.
 *
 * @param keep keeps what was decided, once, or refuses it.
 */
export function decide(
  context: HttpContext,
  http: Request,
  caseId: string,
  keep: (submission: Submission, deciding: Deciding) => Promise<void>,
): Promise<Response> {
  return submit(context, http, {
    caseId,
    enter: (form) => enterCase(context, http, caseId, form),

    async act({ runtime, orderId, promiseId, view }, submission) {
      await keep(submission, { runtime, orderId, caseId, now: view.now });
      const look = await lookAt(runtime, orderId, view.now);
      if (look === null) throw nothingHere();
      return caseViewOf(look, promiseId, view);
    },

    async viewFor({ runtime, orderId, promiseId, view }, { code }) {
      const latest = shown.has(code) ? await lookAtLatest(runtime, orderId, view.now) : null;
      return latest && caseViewOf(latest, promiseId, { ...view, now: latest.at });
    },
  });
}
