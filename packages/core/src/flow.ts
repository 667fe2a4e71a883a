/**
 * The flow, top to bottom. Read this file first: it is the table of contents of Amends.
 *
 *     evidence ─▶ assess ─▶ breach ─▶ law ─▶ decide ─▶ apologise + offer ─▶ choose ─▶ fulfil ─▶ close
 *
 * {@link plan} is one walk down that line for a whole record, with nothing remembered. {@link advance}
 * takes the same walk for one promise and remembers it as a case: a list of events that
 * {@link transition} folds, that {@link choose} adds the customer's choice to, and that
 * {@link viewOrder} shows.
 */
import { composeApology } from './apology/index.js';
import type { AssessOptions } from './assess/index.js';
import type { LocaleCopy } from './copy/index.js';
import { obligations } from './law/index.js';
import type { Plan } from './model/plan.js';
import type { Policy } from './model/policy.js';
import { rootPromises } from './model/promise-chain.js';
import type { OrderRecord } from './model/record.js';
import { decide, factsOf } from './policy/index.js';
import { caseIdFor, verdictOn } from './recovery/index.js';
import { makeOffer } from './remedy/index.js';
import { parseInstant } from './time/index.js';

export { advance, choose, replay, transition, viewCase, viewOrder } from './recovery/index.js';

/** What a plan is made with. */
export interface PlanOptions extends AssessOptions {
  readonly policy: Policy;
  /** BCP 47 tag for the apology; the order's own when absent. */
  readonly locale?: string | undefined;
  /** Copy besides English. */
  readonly locales?: readonly LocaleCopy[] | undefined;
}

/**
 * What to do about every stated promise of an order that is broken or at risk: the breach, the legal
 * duties in force, the decision with its reasons, the apology, the offer. What the law implies where
 * nothing was stated is asked for by itself, see `impliedPromises`.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record cannot be read.
 */
export function plan(record: OrderRecord, options: PlanOptions): Plan[] {
  const { asOf, policy, locale, locales, calendar } = options;
  const usualTransitDays = options.thresholds?.usualTransitDays;
  const { id: orderId, timeZone } = record.order;
  const made = rootPromises(record).filter(
    ({ madeAt }) => parseInstant(madeAt) <= parseInstant(asOf),
  );

  return made.flatMap((promise) => {
    const { assessment, breach } = verdictOn(record, promise.id, options);
    if (breach === null) return [];
    const decision = decide(factsOf(record, promise, breach), { policy, asOf, timeZone, calendar });
    const caseId = caseIdFor(orderId, promise.id);
    const offer = makeOffer(record, breach, decision, policy, {
      asOf,
      caseId,
      assessment,
      calendar,
    });
    const apology = composeApology(record, breach, assessment, decision, {
      asOf,
      locale,
      locales,
      offer,
    });
    const law = obligations(record, promise, { asOf, calendar, usualTransitDays });
    return [
      {
        orderId,
        promiseId: promise.id,
        breach,
        obligations: law.obligations,
        decision,
        apology,
        offer,
      },
    ];
  });
}
