import { assess } from '../assess/index.js';
import type { AssessOptions } from '../assess/index.js';
import { findBreach } from '../breach/index.js';
import type { BreachOptions } from '../breach/index.js';
import type { Assessment, AssessmentStatus } from '../model/assessment.js';
import type { Breach } from '../model/breach.js';
import { AmendsError } from '../errors/amends-error.js';
import { lawOn } from '../law/index.js';
import type { LawOn, LawOptions } from '../law/index.js';
import { rootOf } from '../model/promise-chain.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';

/** How a promise stands, what is wrong with it, and what the law says of it. */
export interface Verdict {
  readonly assessment: Assessment;
  readonly breach: Breach | null;
  readonly law: LawOn;
}

const weight: Readonly<Record<AssessmentStatus, number>> = {
  broken: 5,
  'at-risk': 4,
  'on-track': 3,
  kept: 2,
  unknown: 1,
  void: 0,
};

/**
 * The verdict on a promise as it holds now: where the customer has agreed to a new date, the new date
 * is what is promised, and of a promise that was split that way the worse half counts.
 */
export function verdictOn(record: OrderRecord, promiseId: string, options: BreachOptions): Verdict {
  const promise = promiseOf(record, promiseId);
  let worst = assess(record, promise, options);
  const seen = new Set([promise.id]);
  for (let next = agreedPromise(record, worst); next !== null && !seen.has(next.id);) {
    seen.add(next.id);
    const assessment = assess(record, next, options);
    if (weight[assessment.status] > weight[worst.status]) worst = assessment;
    next = agreedPromise(record, assessment);
  }
  return {
    assessment: worst,
    breach: findBreach(record, worst, options),
    law: lawOn(record, rootOf(record, promise), lawOptions(options)),
  };
}

function lawOptions({ asOf, calendar, thresholds }: AssessOptions): LawOptions {
  return { asOf, calendar, usualTransitDays: thresholds?.usualTransitDays };
}

/**
 * The promise with this id.
 *
 * @throws {AmendsError} `not_found` when the record holds no such promise.
 */
export function promiseOf(record: OrderRecord, promiseId: string): OrderPromise {
  const promise = record.promises.find(({ id }) => id === promiseId);
  if (promise !== undefined) return promise;
  throw new AmendsError({
    code: 'not_found',
    message:
      'This record holds no such promise, so nothing can be said about it. Pass the id of one of its promises.',
  });
}

function agreedPromise(record: OrderRecord, { reasons }: Assessment): OrderPromise | null {
  const agreed = reasons.find(({ code }) => code === 'agreed-to-new-date')?.params.promiseId;
  return record.promises.find(({ id }) => id === agreed) ?? null;
}
