import type { Money } from './money.js';
import type { Instant, LocalDay } from './order.js';

/** Every way to make it good that Amends knows by name. */
export const REMEDY_KINDS = [
  'refund',
  'partial-refund',
  'refund-shipping',
  'discount-this-order',
  'discount-next-order',
  'store-credit',
  'gift-card',
  'free-item',
  'expedite',
  'ship-separately',
  'replace',
  'substitute',
  'donate',
  'call-me',
  'keep-waiting',
  'cancel-refund',
  'something-else',
] as const;
/** One of {@link REMEDY_KINDS}. */
export type RemedyKind = (typeof REMEDY_KINDS)[number];

/** One way to make it good, put to this customer, with what it is worth and when it comes. */
export interface OfferOption {
  /** Stable within the offer; what the customer's choice names. */
  readonly id: string;
  readonly kind: RemedyKind;
  /** What the customer gains; `null` where it is no money (a call). */
  readonly value: Money | null;
  /** The day by which it is with the customer, in the order's zone. */
  readonly arrivesBy: LocalDay | null;
  /** The lines it concerns; empty for the whole order. */
  readonly lineIds: readonly string[];
  /** The last day on which it can be used, for credit and codes. */
  readonly expiresOn: LocalDay | null;
  /** The thing that is given or sent instead, or who receives a donation, in the store's words. */
  readonly subject?: string;
}

/** The way out: the order (or the late part of it) cancelled and the money returned. */
export interface OfferExit extends OfferOption {
  /** Where the right comes from: a citation (`16 CFR 435.2`) or `policy` where the store grants it. */
  readonly basis: string;
}

/** The remedies put to this customer until a date. Chosen at most once. */
export interface Offer {
  readonly id: string;
  readonly caseId: string;
  /** Rises with every fresh offer in the same case. */
  readonly version: number;
  readonly madeAt: Instant;
  /** IANA zone in which the days of its options are read: the order's. */
  readonly timeZone: string;
  /** First instant at which it is too late to choose, exclusive. */
  readonly until: Instant;
  /** At most three, ranked by fit to the loss, money now before vouchers later. */
  readonly options: readonly OfferOption[];
  /** Always present where a law or the policy gives one. */
  readonly exit: OfferExit | null;
  readonly allowsAsk: boolean;
  readonly allowsDecline: boolean;
  /** When a person answers an ask, if asked at `madeAt`. */
  readonly answerBy: Instant | null;
}

/**
 * What the customer picked. `option` keeps the order and takes that make-good; `exit` cancels;
 * `ask` puts a free text to a person; `decline` is "no, thank you", and counts.
 */
export type Pick =
  | { readonly kind: 'option'; readonly optionId: string }
  | { readonly kind: 'exit' }
  | { readonly kind: 'ask'; readonly text: string }
  | { readonly kind: 'decline' };

/** A kept choice. */
export interface Choice {
  readonly offerId: string;
  readonly offerVersion: number;
  readonly pick: Pick;
  readonly at: Instant;
  /**
   * Whose doing it is; the customer's when absent. `law`: nobody chose, and the order counts as
   * cancelled. `store`: nobody chose, and the store has cancelled it.
   */
  readonly by?: 'customer' | 'law' | 'store' | undefined;
}
