import type { Apology } from './apology.js';
import type { Breach } from './breach.js';
import type { Channel, OrderEvent } from './event.js';
import type { Instant, LocalDay } from './order.js';
import type { Decision } from './policy.js';
import type { OrderPromise } from './promise.js';
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
  /**
   * The order, or the part of it that the law names, is cancelled without a choice of the customer: it
   * counts as cancelled (`law`) or the store has cancelled it (`store`), and the money goes back unasked.
   */
  | {
      readonly type: 'order.cancelled';
      readonly at: Instant;
      readonly by: 'law' | 'store';
      /** Holds the way out alone, and nothing to choose. */
      readonly offer: Offer;
    }
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
  /** The fulfiller is asked once more, for the same remedy under the same id. */
  | { readonly type: 'remedy.retried'; readonly at: Instant; readonly remedyId: string }
  /** The next word that was promised has been given, by another way than the page. */
  | {
      readonly type: 'update.given';
      readonly at: Instant;
      readonly channel: Channel;
      /** The store's own name for it: the id of the message. */
      readonly reference: string | null;
      /**
       * When the decision was made that it tells. A letter that promises the next word is not that
       * word: the promise is made with it, and stays owed.
       */
      readonly tells?: Instant | null | undefined;
    }
  /** A person has answered what the customer asked. */
  | {
      readonly type: 'ask.answered';
      readonly at: Instant;
      /** The promise to answer that this keeps. */
      readonly promiseId: string;
      /** The answer in that person's words; `null` where the offer says it all. */
      readonly text: string | null;
      /** Who answered, as the customer reads the name. */
      readonly by: string | null;
      /** What is put to the customer with it, in place of what stood; `null` where there is nothing. */
      readonly offer: Offer | null;
    }
  /** A word of our own about this case was not kept: a person has to look at it. */
  | {
      readonly type: 'case.escalated';
      readonly at: Instant;
      /** The promise of ours that was broken. */
      readonly promiseId: string;
      readonly breach: Breach;
    }
  /** Something human is to follow: a call at once, a hand-written note once it is settled. */
  | {
      readonly type: 'follow-up.requested';
      readonly at: Instant;
      /** The task, as the policy names it. */
      readonly task: string;
      /** As staff read it; `null` where the policy gives none. */
      readonly title: string | null;
      readonly dueBy: LocalDay | null;
    }
  /** Staff have done what was to follow: the note was written, the call was made. */
  | {
      readonly type: 'follow-up.done';
      readonly at: Instant;
      readonly task: string;
      readonly by: string | null;
    }
  | { readonly type: 'incident.linked'; readonly at: Instant; readonly incidentId: string }
  /**
   * What was promised has come, or is no longer owed. `restsUntil`: where an apology stands and nothing
   * is on offer, it stays to be read until then.
   */
  | {
      readonly type: 'promise.met';
      readonly at: Instant;
      readonly restsUntil?: Instant | null | undefined;
    }
  /** What was said has stood long enough to be read; `at` is the end of that time. */
  | { readonly type: 'case.closed'; readonly at: Instant }
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
    }
  | {
      /** A person at the store has to look at this case. */
      readonly type: 'escalate';
      readonly caseId: string;
      readonly orderId: string;
      /** The policy says so, or this promise of ours was broken. */
      readonly because: 'decision' | 'update' | 'answer' | 'remedy';
      readonly promiseId: string;
    }
  | {
      /** Staff are to do something besides: the task as the policy names it. */
      readonly type: 'follow-up';
      readonly caseId: string;
      readonly orderId: string;
      readonly task: string;
      readonly title: string | null;
      readonly dueBy: LocalDay | null;
    };

/** Something that staff do besides. */
export interface CaseFollowUp {
  readonly task: string;
  readonly title: string | null;
  readonly dueBy: LocalDay | null;
  readonly askedAt: Instant;
  readonly doneAt: Instant | null;
  readonly by: string | null;
}

/** A remedy that is being carried out. */
export interface CaseRemedy {
  readonly id: string;
  readonly progress: RemedyProgress;
  readonly requestedAt: Instant;
  readonly doneAt: Instant | null;
  readonly reference: string | null;
}

/** What was agreed: the offer, what was picked from it, and how far that has come. */
export interface Agreement {
  readonly offer: Offer;
  readonly choice: Choice;
  readonly remedy: CaseRemedy | null;
}

/** What the customer asked, and what was answered. */
export interface CaseAsk {
  /** The promise to answer that was made with it. */
  readonly promiseId: string;
  readonly text: string;
  readonly at: Instant;
  readonly answerBy: Instant | null;
  readonly answeredAt: Instant | null;
  /** The answer in words; `null` where there was none but the offer. */
  readonly answer: string | null;
  readonly answeredBy: string | null;
}

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
  readonly remedy: CaseRemedy | null;
  /** What was agreed before the offer that stands: earlier lives of the case, earlier failures in it. */
  readonly agreed: readonly Agreement[];
  /** Everything the customer asked, oldest first. */
  readonly asks: readonly CaseAsk[];
  /** What we promised about this case, oldest first. See `subPromises`. */
  readonly promises: readonly OrderPromise[];
  /** The evidence of this case about its own promises. */
  readonly told: readonly OrderEvent[];
  /** The promises of ours that were broken, as far as staff were told of it. */
  readonly escalations: readonly { readonly promiseId: string; readonly at: Instant }[];
  readonly followUps: readonly CaseFollowUp[];
  readonly incidentIds: readonly string[];
  readonly promiseMetAt: Instant | null;
  /** Until when an apology with nothing on offer stays to be read, once the promise is met. */
  readonly restsUntil: Instant | null;
  readonly closedAt: Instant | null;
  /** How many times it was reopened. */
  readonly reopened: number;
}
