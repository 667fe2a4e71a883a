'use client';
import { useCallback, useReducer, useRef, useState } from 'react';
import { createIntents, transportError } from '@amends/client';
import type { ClientError, ClientResult, OfferSeen } from '@amends/client';
import type { CaseView, ChoiceRequest, Pick } from '@amends/core';
import { useAmends } from './amends-context.js';
import { chosenEvent } from './events.js';
import { laterOf, useCaseView } from './use-case-view.js';
import { useIsChoosing } from './use-is-choosing.js';

/**
 * How the sending of a choice stands. `refused`: the server said no (already chosen, too late).
 * `failed`: it is not known to have been kept; the same pick may be sent again. `offline`: so, for
 * want of a connection.
 */
export type ChoiceState = 'idle' | 'submitting' | 'succeeded' | 'refused' | 'failed' | 'offline';

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

interface Sending {
  readonly pick: Pick | null;
  /** `null` while on its way. */
  readonly result: ClientResult<CaseView | null> | null;
}

const untouched: Sending = { pick: null, result: { ok: true, value: null } };

/**
 * Sends the customer's choice through the provider's client, or through `onChoose`, and says how it
 * goes. Nothing is shown as done before the answer says so.
 */
export function useChoice(
  given: CaseView,
  { onChoose }: { readonly onChoose?: ChooseHandler | undefined } = {},
): ChoiceControl {
  const amends = useAmends();
  const [sending, setSending] = useReducer((_: Sending, next: Sending) => next, untouched);
  const [intents] = useState(() => createIntents());
  const underway = useRef<Promise<ChoiceState> | null>(null);

  const shown = useCaseView(given);
  const answered = answerOf(sending.result);
  const view = answered?.caseId === shown.caseId ? laterOf(answered, shown) : shown;
  const isChoosing = useIsChoosing(view);
  const client = amends?.client ?? null;

  const choose = useCallback(
    (pick: Pick): Promise<ChoiceState> => {
      if (underway.current) return underway.current;
      const seen = offerSeen(view);
      const { caseId, orderId } = view;

      const send = (): Promise<ClientResult<CaseView | null>> => {
        if (onChoose && seen) {
          return intents.once(caseId, JSON.stringify([seen, pick]), (idempotencyKey) =>
            ask(onChoose, { ...seen, pick, caseId, orderId, idempotencyKey }, amends?.report),
          );
        }
        if (client) return client.order(orderId).choose(caseId, pick, seen);
        return Promise.resolve({ ok: false, error: notConnected });
      };

      setSending({ pick, result: null });
      underway.current = send().then((result) => {
        underway.current = null;
        setSending({ pick, result });
        if (result.ok) amends?.emit(chosenEvent(view, pick));
        return stateOf(result);
      });
      return underway.current;
    },
    [amends, client, intents, onChoose, view],
  );

  const { pick } = sending;
  const retry = useCallback(
    () => (pick ? choose(pick) : Promise.resolve<ChoiceState>('idle')),
    [choose, pick],
  );
  const reset = useCallback(() => {
    if (!underway.current) setSending(untouched);
  }, []);

  const own =
    sending === untouched ? 'idle' : sending.result ? stateOf(sending.result) : 'submitting';
  return {
    state: isChoosing ? 'submitting' : own,
    pick,
    error: sending.result && !sending.result.ok ? sending.result.error : null,
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

function stateOf(result: ClientResult<unknown>): ChoiceState {
  if (result.ok) return 'succeeded';
  if (result.error.code === 'offline') return 'offline';
  return result.error.kind === 'problem' && !result.error.retryable ? 'refused' : 'failed';
}

function answerOf(result: Sending['result']): CaseView | null {
  if (!result) return null;
  if (result.ok) return result.value;
  return result.error.kind === 'problem' ? result.error.view : null;
}

function offerSeen({ offer }: CaseView): OfferSeen | undefined {
  return offer ? { offerId: offer.id, offerVersion: offer.version } : undefined;
}

/** Calls the store's own handler; whatever it throws becomes a value. */
async function ask(
  onChoose: ChooseHandler,
  intent: ChoiceIntent,
  report: ((error: unknown) => void) | undefined,
): Promise<ClientResult<CaseView | null>> {
  try {
    const answer = await onChoose(intent);
    if (!answer) return { ok: true, value: null };
    return 'ok' in answer ? answer : { ok: true, value: answer };
  } catch (error) {
    report?.(error);
    const message = '`onChoose` threw, so the choice is not known to have been kept.';
    return { ok: false, error: transportError('unavailable', message) };
  }
}
