import type { CaseEffect, RemedyKind } from '@amends/core';

/** A remedy that the customer chose and the store now carries out. */
export type RemedyWork = Extract<CaseEffect, { type: 'fulfil-remedy' }>;

/** A customer's question that a person at the store answers. */
export type AskWork = Extract<CaseEffect, { type: 'ask-a-person' }>;

/** A case that a person at the store has to look at. */
export type EscalateWork = Extract<CaseEffect, { type: 'escalate' }>;

/** Something that staff are to do besides: a call, a hand-written note. */
export type FollowUpWork = Extract<CaseEffect, { type: 'follow-up' }>;

/** What one attempt came to. Anything else (an error, a refusal) is thrown, and tried again. */
export type FulfilAnswer =
  | {
      readonly status: 'done';
      /** The store's or the processor's own reference; the customer sees it. */
      readonly reference?: string | null;
    }
  /** Taken, not done: asked again later, for as long as it takes. */
  | { readonly status: 'pending' }
  /** Trying again is of no use: a person has to look. `detail` says why, without personal data. */
  | { readonly status: 'impossible'; readonly detail: string };

/** What an attempt runs under. */
export interface FulfilContext {
  /** The same for every attempt: whoever moves money passes it on as the idempotency key. */
  readonly idempotencyKey: string;
  /** Falls when the server closes; the attempt is then made again after the next start. */
  readonly signal: AbortSignal;
}

/**
 * Carries out what a customer chose. Called after the choice is kept, again after a failure, a
 * restart or a `pending`, and always with the same idempotency key: two calls, one effect. Throwing
 * means "try again later".
 */
export interface Fulfiller {
  /** The remedies that it carries out; all when absent. See `fulfillers`. */
  readonly kinds?: readonly RemedyKind[];
  fulfil(work: RemedyWork, context: FulfilContext): Promise<FulfilAnswer>;
  /** Puts a customer's question before a person. Without it, questions wait in the store. */
  ask?(work: AskWork, context: FulfilContext): Promise<FulfilAnswer>;
  /** Tells staff that a case needs a person. Without it, the case itself says so. */
  escalate?(work: EscalateWork, context: FulfilContext): Promise<FulfilAnswer>;
  /** Tells staff what is to follow. Without it, the case itself says so. */
  followUp?(work: FollowUpWork, context: FulfilContext): Promise<FulfilAnswer>;
}
