import type { AssessmentStatus } from './assessment.js';
import type { Breach } from './breach.js';
import type { Money } from './money.js';
import type { Instant, LocalDay } from './order.js';
import type { Obligation } from './plan.js';
import type { Decision } from './policy.js';
import type { OrderPromise } from './promise.js';
import type { CaseAsk, CaseFollowUp, CaseState, RemedyProgress } from './recovery-case.js';
import type { Choice, OfferExit, OfferOption } from './remedy.js';

/** One thing worth putting into a hand-written note, for whoever writes it. */
export interface TalkingPoint {
  readonly code: 'thanks' | 'about' | 'dates' | 'made-good' | 'history' | 'leave-out';
  readonly text: string;
}

/** A task for staff, with what they need for it. */
export interface StaffFollowUp extends CaseFollowUp {
  readonly isOverdue: boolean;
  /** To whom, and what to write about: for the card. Plain text. */
  readonly to: string | null;
  readonly talkingPoints: readonly TalkingPoint[];
}

/** One promise of ours about the case, and how it stands. */
export interface StaffWord {
  readonly promise: OrderPromise;
  readonly status: AssessmentStatus;
  readonly deadline: Instant | null;
  readonly fulfilledAt: Instant | null;
  /** When a person was asked to look at it; `null` where nobody was. */
  readonly escalatedAt: Instant | null;
}

/**
 * What staff see of a case: everything, the policy's reasons and the money among it. Never send it to a
 * customer; `CaseView` is what a customer sees.
 */
export interface StaffView {
  /** The version of this shape. */
  readonly version: 1;
  readonly caseId: string;
  readonly orderId: string;
  /** The number by which the customer knows the order; absent where that is the `orderId`. */
  readonly orderNumber?: string | undefined;
  readonly promiseId: string;
  readonly asOf: Instant;
  readonly state: CaseState;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly reopened: number;
  readonly breach: Breach;
  readonly decision: Decision | null;
  readonly obligations: readonly Obligation[];
  readonly customer: {
    readonly id: string | null;
    readonly name: string | null;
    readonly orders: number | null;
    readonly breaches: number;
    readonly value: Money | null;
  };
  readonly words: readonly StaffWord[];
  readonly asks: readonly (CaseAsk & { readonly isOverdue: boolean })[];
  readonly agreements: readonly {
    readonly choice: Choice;
    readonly picked: OfferOption | OfferExit | null;
    readonly progress: RemedyProgress | null;
  }[];
  readonly goodwill: {
    /** What was given beside what was owed, chosen or done. */
    readonly given: Money;
    /** The most that one option may be worth; `null` where nobody knows what was paid. */
    readonly cap: Money | null;
  };
  readonly followUps: readonly StaffFollowUp[];
  readonly incidentIds: readonly string[];
  /** When the case has to be looked at again, if nothing happens before; `null`: never. */
  readonly nextCheckAt: Instant | null;
  /** The last local day of the open offer; `null` where none is open. */
  readonly offerUntil: LocalDay | null;
}
