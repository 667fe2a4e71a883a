import type { Apology } from './apology.js';
import type { Breach } from './breach.js';
import type { Decision } from './policy.js';
import type { Reason } from './reason.js';
import type { Offer } from './remedy.js';

/** Every legal duty a pack can put in force. */
export const DUTIES = [
  'notify',
  'seek-consent',
  'offer-cancellation',
  'cancel-and-refund',
  'refund-by',
  'provide-withdrawal',
  'offer-choice',
  'allow-additional-period',
] as const;
/** One of {@link DUTIES}. */
export type Duty = (typeof DUTIES)[number];

/** A legal duty in force at `asOf`, with a date and what the customer's silence means. */
export interface Obligation {
  readonly pack: string;
  readonly version: string;
  readonly duty: Duty;
  readonly dueBy: string | null;
  readonly onSilence: 'consent' | 'cancel' | 'none';
  /** Remedy kinds and statements that must be shown. */
  readonly requires: readonly string[];
  readonly citation: string;
}

/** How a law was read for one promise. Guidance, not legal advice. */
export interface PlanLaw {
  readonly pack: string;
  readonly version: string;
  /** The day on which the pack's reading of the law was made. */
  readonly date: string;
  /**
   * What doing nothing brings: the new date counts as agreed until `by`; the order is cancelled after
   * `by` and the money comes by `refundBy`; the money is owed by `refundBy` already; or nothing.
   */
  readonly ifSilent: {
    readonly kind: 'consent-until' | 'cancelled-on' | 'refund-due' | 'nothing-lapses';
    readonly by: string | null;
    readonly refundBy: string | null;
  };
  /** Why the duties are what they are, how a date was read, or why the pack has no opinion. */
  readonly reasons: readonly Reason<string>[];
}

/** What to do about one promise that is broken, at risk, or under which a duty is in force. */
export interface Plan {
  readonly orderId: string;
  readonly promiseId: string;
  readonly breach: Breach | null;
  readonly obligations: readonly Obligation[];
  /** `null` where no pack knows the country. */
  readonly law: PlanLaw | null;
  readonly decision: Decision;
  readonly apology: Apology | null;
  readonly offer: Offer | null;
}
