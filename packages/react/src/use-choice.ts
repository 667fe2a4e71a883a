'use client';
import { useCallback } from 'react';
import { problemError } from '@amends/client';
import type { ClientError, ClientResult, OfferSeen } from '@amends/client';
import type { CaseView, ChoiceRequest, Pick } from '@amends/core';
import { answeredView } from './answered-view.js';
import { useAmends } from './amends-context.js';
import { chosenEvent } from './events.js';
import { useCaseView } from './use-case-view.js';
import { useIsChoosing } from './use-is-choosing.js';
import { usePosting } from './use-posting.js';
import type { SendingState } from './sending.js';

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

interface Sent {
  readonly pick: Pick;
  readonly seen: OfferSeen | undefined;
}

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
  const shown = useCaseView(given);
  const { caseId, orderId } = shown;
  const { input, result, send, ...posting } = usePosting<Sent, CaseView>({
    prop: 'onChoose',
    handler:
      onChoose &&
      (({ pick, seen }, idempotencyKey) =>
        seen ? onChoose({ ...seen, pick, caseId, orderId, idempotencyKey }) : nothingOffered),
    post: (client, { pick, seen }) => client.order(orderId).choose(caseId, pick, seen),
    onKept: ({ pick }) => amends?.emit(chosenEvent(shown, pick)),
  });
  const view = answeredView(shown, result);
  const isChoosing = useIsChoosing(view);
  const choose = useCallback((pick: Pick) => send({ pick, seen: offerSeen(view) }), [send, view]);
  return {
    ...posting,
    state: isChoosing ? 'submitting' : posting.state,
    pick: input?.pick ?? null,
    view,
    choose,
  };
}

const nothingOffered: ClientResult<CaseView> = {
  ok: false,
  error: problemError('no_offer', 'This case has no offer. Read the order again.', { status: 409 }),
};

function offerSeen({ offer }: CaseView): OfferSeen | undefined {
  return offer ? { offerId: offer.id, offerVersion: offer.version } : undefined;
}
