import type { Instant } from '@amends/core';
import type { Queries } from '../store/database.js';
import type { WorkOf, WorkType } from './work.js';

/** What an attempt runs under. */
export interface WorkContext {
  /** The same for every attempt: whoever acts passes it on as the idempotency key. */
  readonly idempotencyKey: string;
  /** Falls when the server closes; the attempt is then made again after the next start. */
  readonly signal: AbortSignal;
}

/** What one attempt came to. Anything else (an error, a refusal) is thrown, and tried again. */
export type WorkAnswer =
  | { readonly status: 'done'; readonly reference?: string | null }
  /** Taken, not done: asked again later, for as long as it takes. No failure. */
  | { readonly status: 'pending' }
  /** Trying again is of no use: given up at once. `detail` holds no personal data. */
  | { readonly status: 'impossible'; readonly detail: string };

/** How a piece of work ended. */
export type Outcome =
  | { readonly state: 'done'; readonly reference: string | null }
  | { readonly state: 'failed'; readonly detail: string };

/**
 * Does the work of one type. It neither counts failures nor waits nor writes the outbox: those who
 * attempt do, for all types alike.
 */
export interface Performer<Type extends WorkType> {
  /** Whether the world has seen to it by another way meanwhile: then it is done, and nobody acts. */
  isMoot?(queries: Queries, work: WorkOf<Type>): Promise<boolean>;
  /** Makes one attempt. Two calls with one idempotency key are to have one effect. */
  perform(work: WorkOf<Type>, context: WorkContext): Promise<WorkAnswer>;
  /**
   * Writes down what its end means, in the transaction that ends it and with the order locked: case
   * events, evidence. What follows from that is worked out afterwards.
   */
  settled?(queries: Queries, work: WorkOf<Type>, outcome: Outcome, now: Instant): Promise<void>;
}

/** Who does what. Work of a type that nobody does waits in the outbox. */
export type Performers = { readonly [Type in WorkType]?: Performer<Type> | undefined };

/** Whoever does the work of a type. */
export function performerOf<Type extends WorkType>(
  performers: Performers,
  type: Type,
): Performer<Type> | undefined {
  return performers[type];
}

/** The types of work that somebody does. */
export function performedTypes(performers: Performers): WorkType[] {
  return (Object.keys(performers) as WorkType[]).filter((type) => performers[type] !== undefined);
}
