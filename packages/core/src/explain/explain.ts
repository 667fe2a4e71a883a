import { assess } from '../assess/index.js';
import { wordsFor } from '../copy/index.js';
import type { Words } from '../copy/index.js';
import { plan } from '../flow.js';
import type { PlanOptions } from '../flow.js';
import { withImplied, obligations } from '../law/index.js';
import type { AssessmentStatus } from '../model/assessment.js';
import type { Instant } from '../model/order.js';
import type { Plan } from '../model/plan.js';
import { rootOf } from '../model/promise-chain.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { parseInstant } from '../time/index.js';
import { LAW_REASON_MEANINGS } from './law-reasons.js';
import { planned } from './planned.js';
import type { Planned } from './planned.js';
import { pointOf } from './point.js';
import type { Point } from './point.js';
import { ISSUE_MEANINGS, REASON_MEANINGS } from './reasons.js';

/** One promise, how it stands, and everything that follows from it, in words. */
export interface ExplainedPromise {
  readonly promiseId: string;
  /** "Deliver by Tue, Nov 10, said at checkout on Mon, Nov 2". */
  readonly title: string;
  readonly status: AssessmentStatus;
  /** Why the verdict is what it is. */
  readonly because: readonly Point[];
  /** Contradictions in the record that were met on the way. */
  readonly issues: readonly Point[];
  /** Why the law says what it says; empty for a promise that revises another. */
  readonly law: readonly Point[];
  /** What is to be done; `null` where nothing is, and for a promise that revises another. */
  readonly plan: Planned | null;
}

/** Why an order stands as it does, and what follows, in words. */
export interface Explanation {
  readonly orderId: string;
  readonly asOf: Instant;
  readonly promises: readonly ExplainedPromise[];
}

/**
 * The trace of one order in words, for staff and developers (English; customers read a `CaseView`):
 * every promise made by `asOf`, the law's own among them, the reasons of each verdict with the events
 * they rest on, the duties in force, and every rule of the policy with whether it fired and why not.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record cannot be read.
 */
export function explain(record: OrderRecord, options: PlanOptions): Explanation {
  const { asOf } = options;
  const full = withImplied(record, { asOf, calendar: options.calendar });
  const plans = new Map(plan(record, options).map((each) => [each.promiseId, each]));
  const words = wordsFor({ locale: 'en', timeZone: record.order.timeZone, asOf });
  return {
    orderId: record.order.id,
    asOf,
    promises: full.promises
      .filter(({ madeAt }) => parseInstant(madeAt) <= parseInstant(asOf))
      .map((promise) => explained(full, promise, plans.get(promise.id), options, words)),
  };
}

function explained(
  record: OrderRecord,
  promise: OrderPromise,
  planOf: Plan | undefined,
  options: PlanOptions,
  words: Words,
): ExplainedPromise {
  const { status, reasons, issues } = assess(record, promise, options);
  const { asOf, calendar, thresholds } = options;
  const law =
    rootOf(record, promise) === promise
      ? obligations(record, promise, {
          asOf,
          calendar,
          usualTransitDays: thresholds?.usualTransitDays,
        }).reasons
      : [];
  return {
    promiseId: promise.id,
    title: titleOf(promise, words),
    status,
    because: reasons.map((reason) => pointOf(REASON_MEANINGS, reason, words)),
    issues: issues.map((issue) => pointOf(ISSUE_MEANINGS, issue, words)),
    law: law.map((reason) => pointOf(LAW_REASON_MEANINGS, reason, words)),
    plan: planOf === undefined ? null : planned(planOf, words),
  };
}

const WHAT: Readonly<Record<OrderPromise['kind'], string>> = {
  ship: 'Ship',
  deliver: 'Deliver',
  pickup: 'Ready to be picked up',
  complete: 'Complete',
  update: 'Tell more',
  remedy: 'Make good',
  answer: 'Answer',
};

function titleOf({ kind, window, source, madeAt, revises }: OrderPromise, words: Words): string {
  const by = window.by === null ? 'no date' : `by ${words.span(window.from, window.by)}`;
  const moved = revises === null || revises === undefined ? '' : `, in the place of ${revises}`;
  const said =
    source === 'law' ? 'by law' : `said on ${words.day(madeAt, 'short')} (${source ?? 'unknown'})`;
  return `${WHAT[kind]} ${by}${moved}, ${said}`;
}
