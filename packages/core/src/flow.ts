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
import type { BreachOptions } from './breach/index.js';
import type { Speech } from './copy/index.js';
import { planLawOf } from './law/index.js';
import type { Plan } from './model/plan.js';
import type { Policy } from './model/policy.js';
import { rootPromises } from './model/promise-chain.js';
import type { OrderRecord } from './model/record.js';
import { decide, factsOf } from './policy/index.js';
import { caseIdFor, knownOf, touching, verdictOn } from './recovery/index.js';
import type { KnownBeside } from './recovery/index.js';
import { makeOffer } from './remedy/index.js';
import type { Ledger } from './remedy/index.js';
import { parseInstant } from './time/index.js';

export { advance, choose, replay, transition, viewCase, viewOrder } from './recovery/index.js';

/** What a plan is made with. */
export interface PlanOptions extends BreachOptions, KnownBeside, Speech {
  readonly policy: Policy;
  /** What has been spent: nothing is offered that a budget or a cap has no room for. */
  readonly ledger?: Ledger | undefined;
}

/**
 * What to do about every promise of an order, stated or implied by law, that is broken, at risk or
 * under which a legal duty is in force: the breach, the duties, the decision with its reasons, the
 * apology, the offer. Where nothing is wrong and a duty is in force all the same, `breach` and
 * `apology` are `null`, and the decision informs.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record cannot be read.
 */
export function plan(given: OrderRecord, options: PlanOptions): Plan[] {
  const { asOf, policy, locale, locales, brand, calendar, ledger } = options;
  const record = knownOf(given, options);
  const incidents = touching(record, options.incidents, asOf).map(({ id }) => id);
  const { id: orderId, timeZone } = record.order;
  const made = rootPromises(record).filter(
    ({ madeAt }) => parseInstant(madeAt) <= parseInstant(asOf),
  );

  return made.flatMap((promise) => {
    const { assessment, breach, law } = verdictOn(record, promise.id, options);
    if (breach === null && law.obligations.length === 0) return [];
    const facts = factsOf(record, promise, breach, { incidents });
    const decision = decide(facts, { policy, asOf, timeZone, calendar });
    const offer = makeOffer(record, breach, decision, policy, {
      asOf,
      caseId: caseIdFor(orderId, promise.id),
      assessment,
      statutory: law.exit,
      ledger,
      calendar,
    });
    const apology =
      breach === null
        ? null
        : composeApology(record, breach, assessment, decision, {
            asOf,
            locale,
            locales,
            brand,
            offer,
            law,
          });
    return [
      {
        orderId,
        promiseId: promise.id,
        breach,
        obligations: law.obligations,
        law: planLawOf(law),
        decision,
        apology,
        offer,
      },
    ];
  });
}
