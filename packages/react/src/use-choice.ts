'use client';
import { useCallback } from 'react';
import { problemError } from '@amends/client';
import type { ClientResult, OfferSeen } from '@amends/client';
import type { CaseView, ChoiceRequest, Pick } from '@amends/core';
import { answeredView } from './answered-view.js';
import { useAmends } from './amends-context.js';
import { chosenEvent } from './events.js';
import { useCaseView } from './use-case-view.js';
import { useIsChoosing } from './use-is-choosing.js';
import { usePosting } from './use-posting.js';
import type { Handler, HandlerAnswer, SendingControl, SendingState } from './sending.js';

/** How the sending of a choice stands. */
export type ChoiceState = SendingState;

/** What a store's own `onChoose` receives: all it takes to post the choice. */
export interface ChoiceIntent extends ChoiceRequest {
  readonly caseId: string;
  readonly orderId: string;
  /** The same for the same pick until its outcome is known. */
  readonly idempotencyKey: string;
}

/** A store's own way to keep a choice. */
export type ChooseHandler = Handler<ChoiceIntent, CaseView>;

/** What a {@link ChooseHandler} may answer. */
export type ChooseAnswer = HandlerAnswer<CaseView>;

interface Sent {
  readonly pick: Pick;
  readonly seen: OfferSeen | undefined;
}

/** A choice being made. */
export interface ChoiceControl extends SendingControl {
  /** The pick that is being sent, or was sent last. */
  readonly pick: Pick | null;
  /** The case as it stands: the server's answer once there is one, with the first choice if ours was refused. */
  readonly view: CaseView;
  /** Sends a pick and resolves to how it went. While one is on its way, that one is returned. */
  readonly choose: (pick: Pick) => Promise<ChoiceState>;
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
