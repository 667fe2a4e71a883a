'use client';
import type { ClientError, ClientResult } from '@amends/client';
import type { CaseView, ConsentRequest } from '@amends/core';
import { answeredView } from './answered-view.js';
import { useAmends } from './amends-context.js';
import { eventBase } from './events.js';
import { useCaseView } from './use-case-view.js';
import { usePosting } from './use-posting.js';
import type { SendingState } from './sending.js';

/** What the customer says to a new date: wait for it, or cancel. */
export type ConsentAnswer = ConsentRequest['answer'];

/** What a store's own `onConsent` receives: all it takes to post the answer. */
export interface ConsentIntent {
  readonly answer: ConsentAnswer;
  /** The promise with the new date that the customer had before them; `null` where there was none. */
  readonly promiseId: string | null;
  readonly caseId: string;
  readonly orderId: string;
  /** The same for the same answer until its outcome is known. */
  readonly idempotencyKey: string;
}

/**
 * A store's own way to keep an answer. Resolves to the case afterwards, to a result as the client gives
 * it, or to nothing; a rejection means that it failed.
 */
export type ConsentHandler = (
  intent: ConsentIntent,
) => Promise<ConsentHandlerAnswer> | ConsentHandlerAnswer;

/** What a {@link ConsentHandler} may answer. `undefined`: kept, and the new view comes another way. */
export type ConsentHandlerAnswer = CaseView | ClientResult<CaseView> | undefined;

/** An answer being given. */
export interface ConsentControl {
  readonly state: SendingState;
  /** The answer that is being sent, or was sent last. */
  readonly answer: ConsentAnswer | null;
  readonly error: ClientError | null;
  /** The case as it stands: after the answer, the server's. */
  readonly view: CaseView;
  /**
   * Whether there is anything to send with. When `false`, leave the form alone: it posts by itself to
   * `view.actions.consent`.
   */
  readonly isHandled: boolean;
  /** Sends an answer and resolves to how it went. While one is on its way, that one is returned. */
  readonly send: (answer: ConsentAnswer) => Promise<SendingState>;
  /** Sends the last answer again. */
  readonly retry: () => Promise<SendingState>;
  /** Back to `idle`. */
  readonly reset: () => void;
}

interface Sent {
  readonly answer: ConsentAnswer;
  readonly promiseId: string | null;
}

/**
 * Answers the question that a law puts, through the provider's client or through `onConsent`: wait for
 * the new date, or cancel. Nothing is shown as agreed before the answer says so.
 */
export function useConsent(
  given: CaseView,
  { onConsent }: { readonly onConsent?: ConsentHandler | undefined } = {},
): ConsentControl {
  const amends = useAmends();
  const shown = useCaseView(given);
  const { caseId, orderId } = shown;
  const { input, result, send, ...posting } = usePosting<Sent, CaseView>({
    prop: 'onConsent',
    handler:
      onConsent &&
      ((sent, idempotencyKey) => onConsent({ ...sent, caseId, orderId, idempotencyKey })),
    post: (client, { answer, promiseId }) =>
      client.order(orderId).consent(caseId, answer, promiseId),
    onKept: ({ answer }) => amends?.emit({ ...eventBase(shown), type: 'consented', answer }),
  });
  const view = answeredView(shown, result);
  return {
    ...posting,
    answer: input?.answer ?? null,
    view,
    send: (answer) => send({ answer, promiseId: view.consent?.promiseId ?? null }),
  };
}
