'use client';
import type { CaseView, ConsentRequest } from '@amends/core';
import { answeredView } from './answered-view.js';
import { useAmends } from './amends-context.js';
import { eventBase } from './events.js';
import { useCaseView } from './use-case-view.js';
import { usePosting } from './use-posting.js';
import type { Handler, HandlerAnswer, SendingControl, SendingState } from './sending.js';

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

/** A store's own way to keep an answer. */
export type ConsentHandler = Handler<ConsentIntent, CaseView>;

/** What a {@link ConsentHandler} may answer. */
export type ConsentHandlerAnswer = HandlerAnswer<CaseView>;

/** An answer being given. */
export interface ConsentControl extends SendingControl {
  /** The answer that is being sent, or was sent last. */
  readonly answer: ConsentAnswer | null;
  /** The case as it stands: after the answer, the server's. */
  readonly view: CaseView;
  /** Sends an answer and resolves to how it went. While one is on its way, that one is returned. */
  readonly send: (answer: ConsentAnswer) => Promise<SendingState>;
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
