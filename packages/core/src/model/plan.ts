import type { Apology } from './apology.js';
import type { Breach } from './breach.js';
import type { Decision } from './policy.js';
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

/** What to do about one promise that is broken, at risk, or under which a duty is in force. */
export interface Plan {
  readonly orderId: string;
  readonly promiseId: string;
  readonly breach: Breach | null;
  readonly obligations: readonly Obligation[];
  readonly decision: Decision;
  readonly apology: Apology | null;
  readonly offer: Offer | null;
}
