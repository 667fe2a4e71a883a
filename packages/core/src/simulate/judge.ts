import type { BreachOptions } from '../breach/index.js';
import type { Breach } from '../model/breach.js';
import type { Instant } from '../model/order.js';
import type { Policy, Decision } from '../model/policy.js';
import { rootPromises } from '../model/promise-chain.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import type { Offer } from '../model/remedy.js';
import { decide, factsOf } from '../policy/index.js';
import { caseIdFor, knownOf, touching, verdictOn } from '../recovery/index.js';
import type { KnownBeside } from '../recovery/index.js';
import type { Verdict } from '../recovery/verdict.js';
import { makeOffer } from '../remedy/index.js';
import { parseInstant } from '../time/index.js';

/** What a policy is tried with. */
export type TrialOptions = BreachOptions & KnownBeside;

/** One promise of an order with what is wrong with it. */
export interface Found {
  readonly record: OrderRecord;
  readonly promise: OrderPromise;
  readonly verdict: Verdict;
  readonly breach: Breach;
}

/** What a policy makes of one promise. */
export interface Outcome {
  readonly decision: Decision;
  readonly offer: Offer | null;
}

/** Every promise of an order, stated or implied by law, that is broken or at risk. */
export function troublesOf(given: OrderRecord, options: TrialOptions): Found[] {
  const { asOf } = options;
  const record = knownOf(given, options);
  return rootPromises(record)
    .filter(({ madeAt }) => parseInstant(madeAt) <= parseInstant(asOf))
    .flatMap((promise) => {
      const verdict = verdictOn(record, promise.id, options);
      const { breach } = verdict;
      return breach === null ? [] : [{ record, promise, verdict, breach }];
    });
}

/** What a policy decides about a trouble, and what it offers, if asked at `at`. */
export function outcomeOf(
  { record, promise, verdict, breach }: Found,
  policy: Policy,
  at: Instant,
  { asOf, calendar, incidents }: TrialOptions,
): Outcome {
  const { id: orderId, timeZone } = record.order;
  const facts = factsOf(record, promise, breach, {
    incidents: touching(record, incidents, asOf).map(({ id }) => id),
  });
  const decision = decide(facts, { policy, asOf: at, timeZone, calendar });
  const offer = makeOffer(record, breach, decision, policy, {
    asOf: at,
    caseId: caseIdFor(orderId, promise.id),
    assessment: verdict.assessment,
    statutory: verdict.law.exit,
    calendar,
  });
  return { decision, offer };
}
