'use client';
import { useCallback, useState } from 'react';
import { createIntents, transportError } from '@amends/client';
import type { ClientError, ClientResult, OfferSeen } from '@amends/client';
import type { CaseView, ChoiceRequest, Pick } from '@amends/core';
import { useAmends } from './amends-context.js';
import { chosenEvent } from './events.js';
import { laterOf, useCaseView } from './use-case-view.js';
import { useIsChoosing } from './use-is-choosing.js';
import { askHandler, useSending } from './use-sending.js';
import type { SendingState } from './use-sending.js';

/** How the sending of a choice stands. */
export type ChoiceState = SendingState;

/** What a store's own `onChoose` receives: all it takes to post the choice. */
export interface ChoiceIntent extends ChoiceRequest {
  readonly caseId: string;
  readonly orderId: string;
  /** The same for the same pick until its outcome is known. */
  readonly idempotencyKey: string;
}

/**
 * A store's own way to keep a choice. Resolves to the case afterwards, to a result as the client gives
 * it, or to nothing; a rejection means that it failed.
 */
export type ChooseHandler = (intent: ChoiceIntent) => Promise<ChooseAnswer> | ChooseAnswer;

/** What a {@link ChooseHandler} may answer. `undefined`: kept, and the new view comes another way. */
export type ChooseAnswer = CaseView | ClientResult<CaseView> | undefined;

type Answer = ClientResult<CaseView | null>;

/** A choice being made. */
export interface ChoiceControl {
  readonly state: ChoiceState;
  /** The pick that is being sent, or was sent last. */
  readonly pick: Pick | null;
  readonly error: ClientError | null;
  /** The case as it stands: the server's answer once there is one, with the first choice if ours was refused. */
  readonly view: CaseView;
  /**
   * Whether there is anything to send with. When `false`, leave the form alone: it posts by itself to
   * `view.actions.choose`.
   */
  readonly isHandled: boolean;
  /** Sends a pick and resolves to how it went. While one is on its way, that one is returned. */
  readonly choose: (pick: Pick) => Promise<ChoiceState>;
  /** Sends the last pick again. */
  readonly retry: () => Promise<ChoiceState>;
  /** Back to `idle`, when the customer picks something else. */
  readonly reset: () => void;
}

/**
 * Sends the customer's choice through the provider's client, or through `onChoose`, and says how it
 * goes. Nothing is shown as done before the answer says so.
 */
export function useChoice(
  given: CaseView,
  { onChoose }: { readonly onChoose?: ChooseHandler | undefined } = {},
): ChoiceControl {
  const amends = useAmends();
  const [intents] = useState(() => createIntents());
  const client = amends?.client ?? null;

  const { state, input, result, error, send, reset } = useSending<Pick, CaseView | null>();
  const shown = useCaseView(given);
  const answered = answerOf(result);
  const view = answered?.caseId === shown.caseId ? laterOf(answered, shown) : shown;
  const isChoosing = useIsChoosing(view);

  const choose = useCallback(
    (pick: Pick) =>
      send(pick, async () => {
        const seen = offerSeen(view);
        const { caseId, orderId } = view;
        const post = (): Promise<Answer> => {
          if (onChoose && seen) {
            return intents.once(caseId, JSON.stringify([seen, pick]), (idempotencyKey) =>
              askHandler(
                'onChoose',
                () => onChoose({ ...seen, pick, caseId, orderId, idempotencyKey }),
                amends?.report,
              ),
            );
          }
          if (client) return client.order(orderId).choose(caseId, pick, seen);
          return Promise.resolve({ ok: false, error: notConnected });
        };
        const answer = await post();
        if (answer.ok) amends?.emit(chosenEvent(view, pick));
        return answer;
      }),
    [amends, client, intents, onChoose, send, view],
  );
  const retry = useCallback(
    () => (input ? choose(input) : Promise.resolve<ChoiceState>('idle')),
    [choose, input],
  );

  return {
    state: isChoosing ? 'submitting' : state,
    pick: input,
    error,
    view,
    isHandled: Boolean(onChoose ?? client),
    choose,
    retry,
    reset,
  };
}

const notConnected = transportError(
  'not_connected',
  '`useChoice` has nothing to send with. Give `<AmendsProvider>` a `client`, pass `onChoose`, or let the form post itself.',
);

function answerOf(result: Answer | null): CaseView | null {
  if (!result) return null;
  if (result.ok) return result.value;
  return result.error.kind === 'problem' ? result.error.view : null;
}

function offerSeen({ offer }: CaseView): OfferSeen | undefined {
  return offer ? { offerId: offer.id, offerVersion: offer.version } : undefined;
}
