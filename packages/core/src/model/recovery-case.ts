import type { Apology } from './apology.js';
import type { Breach } from './breach.js';
import type { Instant } from './order.js';
import type { Decision } from './policy.js';
import type { Choice, Offer, OfferExit, OfferOption } from './remedy.js';

/**
 * Where a recovery stands. `open`: told, nothing to choose. `offered`: a choice is open. `asked`: a
 * person owes an answer. `chosen`: a remedy is being carried out. `settled`: the remedy is done (or
 * declined) and the promise is still open. `closed`: nothing is owed any more.
 */
export type CaseState = 'open' | 'offered' | 'asked' | 'chosen' | 'settled' | 'closed';

/** How far the chosen remedy has come. `done` only when the fulfiller says so. */
export type RemedyProgress = 'requested' | 'done' | 'failed';

/** Everything that can happen to a case, `noun.verb` in the past tense. `at` is when, in UTC. */
export type CaseEvent =
  | {
      readonly type: 'case.opened';
      readonly at: Instant;
      readonly caseId: string;
      readonly breach: Breach;
    }
  | { readonly type: 'breach.changed'; readonly at: Instant; readonly breach: Breach }
  | {
      readonly type: 'decision.made';
      readonly at: Instant;
      readonly decision: Decision;
      readonly apology: Apology | null;
    }
  | { readonly type: 'offer.made'; readonly at: Instant; readonly offer: Offer }
  | { readonly type: 'choice.made'; readonly at: Instant; readonly choice: Choice }
  /** Nobody chose in time; `at` is the offer's own end. */
  | { readonly type: 'offer.lapsed'; readonly at: Instant; readonly offerId: string }
  | {
      readonly type: 'remedy.fulfilled';
      readonly at: Instant;
      readonly remedyId: string;
      readonly reference: string | null;
    }
  | {
      readonly type: 'remedy.failed';
      readonly at: Instant;
      readonly remedyId: string;
      readonly detail: string;
    }
  | { readonly type: 'promise.met'; readonly at: Instant }
  | { readonly type: 'case.reopened'; readonly at: Instant; readonly breach: Breach };

/** The type names of {@link CaseEvent}. */
export type CaseEventType = CaseEvent['type'];

/** What the world should do next. Core returns effects and performs none. */
export type CaseEffect =
  | {
      readonly type: 'fulfil-remedy';
      /** The same however often it is asked for: the fulfiller's idempotency key. */
      readonly remedyId: string;
      readonly caseId: string;
      readonly orderId: string;
      readonly remedy: OfferOption | OfferExit;
    }
  | {
      readonly type: 'ask-a-person';
      readonly caseId: string;
      readonly orderId: string;
      readonly text: string;
      readonly answerBy: Instant | null;
    };

/** The life of one breach, folded from its events. */
export interface RecoveryCase {
  readonly id: string;
  readonly orderId: string;
  readonly promiseId: string;
  readonly state: CaseState;
  readonly openedAt: Instant;
  readonly breach: Breach;
  readonly decision: Decision | null;
  /** When that decision was made: news since then keeps its promise of news. */
  readonly decidedAt: Instant | null;
  /** Whether the breach has changed since, so that it has to be decided anew. */
  readonly awaitsDecision: boolean;
  readonly apology: Apology | null;
  /** The offer that stands, or stood when it was chosen from. */
  readonly offer: Offer | null;
  /** How many offers were made in the whole life of the case: the version of the latest one. */
  readonly offersMade: number;
  /** When that offer ran out with nothing chosen. */
  readonly offerLapsedAt: Instant | null;
  readonly choice: Choice | null;
  readonly remedy: {
    readonly id: string;
    readonly progress: RemedyProgress;
    readonly requestedAt: Instant;
    readonly doneAt: Instant | null;
    readonly reference: string | null;
  } | null;
  readonly promiseMetAt: Instant | null;
  readonly closedAt: Instant | null;
  /** How many times it was reopened. */
  readonly reopened: number;
}
