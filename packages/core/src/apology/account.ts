import type { DateText, Words } from '../copy/index.js';
import type { Breach } from '../model/breach.js';
import type { Instant, LocalDay } from '../model/order.js';
import type { Decision } from '../model/policy.js';
import type { Offer } from '../model/remedy.js';
import type { Arrival } from './arrival.js';
import type { Trouble } from './trouble.js';

/** What there is to tell: everything the slots of an apology are filled from. */
export interface Account {
  readonly words: Words;
  readonly trouble: Trouble;
  readonly breach: Breach;
  readonly decision: Decision;
  readonly asOf: Instant;
  /** Whether we own it; otherwise we inform. */
  readonly isOurs: boolean;
  /** The things it is about, by name. */
  readonly items: string;
  readonly count: number;
  /** The date we gave; `null` where we gave none, and the law alone sets one. */
  readonly promised: LocalDay | Instant | null;
  /** When it came after all. */
  readonly arrived: Instant | null;
  /** When to expect it now. */
  readonly arrival: Arrival | null;
  /** The customer's name. */
  readonly name: string | null;
  readonly offer: Offer | null;
  readonly chosen: RemedyStep | null;
  /** It is called off, by the customer or in law: the money comes back, and there is nothing to wait for. */
  readonly isRefundDue: boolean;
}

/** How far what was chosen has come; or the money that nobody had to ask for. */
export type RemedyStep = 'requested' | 'done' | 'returning' | 'returned';

/** The date we gave, as a message takes it: said where there is one. */
export function dated({ promised, words }: Account): {
  readonly dated: 'yes' | 'other';
  readonly date: DateText | string;
} {
  return promised === null
    ? { dated: 'other', date: '' }
    : { dated: 'yes', date: words.inline.day(promised) };
}

/** Whether late and partly late things are told without guilt, because the customer has to act. */
export function awaitsCustomer({ isOurs, breach }: Account): boolean {
  return !isOurs && breach.stage === 'actual';
}
