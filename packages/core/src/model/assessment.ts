import type { Instant, LocalDay } from './order.js';
import type { PromiseKind } from './promise.js';
import type { Issue, Reason } from './reason.js';

/** Every status a promise can have at an instant. */
export const ASSESSMENT_STATUSES = [
  'unknown',
  'on-track',
  'at-risk',
  'kept',
  'broken',
  'void',
] as const;
/** One of {@link ASSESSMENT_STATUSES}. */
export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number];

/** The verdict on one line of a promise, in units. */
export interface LineAssessment {
  readonly lineId: string;
  readonly status: AssessmentStatus;
  readonly fulfilled: number;
  readonly total: number;
}

/** The verdict on one promise at one instant. Absent things are `null`. */
export interface Assessment {
  readonly orderId: string;
  readonly promiseId: string;
  readonly kind: PromiseKind;
  readonly status: AssessmentStatus;
  /** The instant of the verdict, in UTC. */
  readonly asOf: Instant;
  /** First instant that is too late, in UTC, exclusive. */
  readonly deadline: Instant | null;
  /** When it was broken, in UTC: the deadline, or the moment something made it certain. */
  readonly brokenAt: Instant | null;
  /** When the last promised unit was fulfilled, in UTC, in time or not. */
  readonly fulfilledAt: Instant | null;
  /** Milliseconds between deadline and fulfilment (or `asOf` while it is open); `null` when not late. */
  readonly lateBy: number | null;
  /** When it is expected now, on the best evidence; `null` when nobody can say. */
  readonly expected: {
    readonly from: LocalDay | Instant | null;
    readonly by: LocalDay | Instant;
  } | null;
  readonly progress: { readonly fulfilled: number; readonly total: number };
  readonly lines: readonly LineAssessment[];
  readonly reasons: readonly Reason[];
  readonly issues: readonly Issue[];
}
