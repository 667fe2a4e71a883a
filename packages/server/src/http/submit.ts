import type { AmendsError, CaseView } from '@amends/core';
import { assertSameSite } from '../doors/same-site.js';
import { json, seeOther } from './answer.js';
import type { Submission } from './body.js';
import { readSubmission } from './body.js';
import type { HttpContext } from './context.js';
import type { Entered } from './enter.js';
import { returnPage, withNotice } from './page.js';
import { logProblem, problem, refuse, toAmendsError } from './problem.js';

/** What a customer's post does. */
export interface Submit<In extends Entered> {
  /** Lets the customer in; `form` may hold the key. */
  readonly enter: (form: URLSearchParams | undefined) => Promise<In>;
  /** Does it, and answers what the customer then sees. */
  readonly act: (entered: In, submission: Submission) => Promise<unknown>;
  /** The case to show beside a refusal, where one helps. */
  readonly viewFor?: (entered: In, error: AmendsError) => Promise<CaseView | null>;
  /** The case that it is about, for the notice on the page. */
  readonly caseId: string | null;
  /** Bytes of a form that may bring files. */
  readonly filesLimit?: number;
  /** Whether a form is answered in JSON too: it was sent by a machine that follows no redirect. */
  readonly isMachine?: (form: URLSearchParams) => boolean;
}

/**
 * Takes a customer's post, in JSON or from a form. JSON is answered in JSON. A form goes back to the
 * page that it came from: that shows what was kept, or, by the code in `notice`, why nothing was.
 */
export async function submit<In extends Entered>(
  context: HttpContext,
  request: Request,
  { enter, act, viewFor, caseId, filesLimit, isMachine }: Submit<In>,
): Promise<Response> {
  const submission = await readSubmission(request, context.limits.submission, filesLimit);
  const form = submission.kind === 'form' ? submission.fields : undefined;
  const entered = await enter(form);
  // JSON from another site never comes this far: its browser asks first, and nobody answers.
  if (form !== undefined) assertSameSite(request, entered.grant, context.origin);

  const wanted = form?.get('returnTo') ?? null;
  const page =
    form && isMachine?.(form) !== true
      ? returnPage({ ...entered.grant, wanted, pageUrl: context.pageUrl })
      : null;
  try {
    const seen = await act(entered, submission);
    return page ? seeOther(page) : json(seen);
  } catch (thrown) {
    const error = toAmendsError(thrown);
    logProblem(context.log, error, { orderId: entered.orderId });
    if (page) return seeOther(withNotice(page, error.code, caseId));
    const view = await viewFor?.(entered, error);
    const init = view ? { view } : {};
    // A machine that posts a form reads no page, whatever it says that it takes.
    const isForMachine = form !== undefined && isMachine?.(form) === true;
    return isForMachine ? problem(error, init) : refuse(context, request, error, init);
  }
}
