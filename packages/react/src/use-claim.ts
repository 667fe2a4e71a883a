'use client';
import { useCallback, useState } from 'react';
import { createIntents, transportError } from '@amends/client';
import type { ClientError, ClientResult } from '@amends/client';
import type { ClaimRequest, OrderView } from '@amends/core';
import { useAmends } from './amends-context.js';
import { askHandler, useSending } from './use-sending.js';
import type { SendingState } from './use-sending.js';

/** What the customer reports, without the key that makes a repeat harmless. */
export type Claim = Omit<ClaimRequest, 'idempotencyKey'>;

/** What a store's own `onClaim` receives: all it takes to post the report. */
export interface ClaimIntent extends Claim {
  readonly orderId: string;
  /** The same for the same report until its outcome is known. */
  readonly idempotencyKey: string;
}

/**
 * A store's own way to keep a report. Resolves to the order afterwards, to a result as the client gives
 * it, or to nothing; a rejection means that it failed.
 */
export type ClaimHandler = (intent: ClaimIntent) => Promise<ClaimAnswer> | ClaimAnswer;

/** What a {@link ClaimHandler} may answer. `undefined`: kept, and the new view comes another way. */
export type ClaimAnswer = OrderView | ClientResult<OrderView> | undefined;

/** A report being sent. */
export interface ClaimControl {
  readonly state: SendingState;
  /** What is being sent, or was sent last. */
  readonly claim: Claim | null;
  readonly error: ClientError | null;
  /**
   * Whether there is anything to send with. When `false`, leave the form alone: it posts by itself to
   * `view.actions.claim`.
   */
  readonly isHandled: boolean;
  /** Sends a report and resolves to how it went. While one is on its way, that one is returned. */
  readonly send: (claim: Claim) => Promise<SendingState>;
  /** Sends the last report again. */
  readonly retry: () => Promise<SendingState>;
  /** Back to `idle`, when the customer has something else to say. */
  readonly reset: () => void;
}

/**
 * Tells the store what is wrong with an order, through the provider's client or through `onClaim`, and
 * says how it goes. The provider's order is fresh afterwards.
 */
export function useClaim(
  orderId: string,
  { onClaim }: { readonly onClaim?: ClaimHandler | undefined } = {},
): ClaimControl {
  const amends = useAmends();
  const [intents] = useState(() => createIntents());
  const client = amends?.client ?? null;

  const { state, input, error, send: sendOnce, reset } = useSending<Claim, OrderView | null>();

  const send = useCallback(
    (claim: Claim) =>
      sendOnce(claim, (): Promise<ClientResult<OrderView | null>> => {
        if (onClaim) {
          return intents.once('claim', JSON.stringify(claim), (idempotencyKey) =>
            askHandler(
              'onClaim',
              () => onClaim({ ...claim, orderId, idempotencyKey }),
              amends?.report,
            ),
          );
        }
        if (client) return client.order(orderId).claim(claim);
        return Promise.resolve({ ok: false, error: notConnected });
      }),
    [amends, client, intents, onClaim, orderId, sendOnce],
  );
  const retry = useCallback(
    () => (input ? send(input) : Promise.resolve<SendingState>('idle')),
    [input, send],
  );
  return { state, claim: input, error, isHandled: Boolean(onClaim ?? client), send, retry, reset };
}

const notConnected = transportError(
  'not_connected',
  '`useClaim` has nothing to send with. Give `<AmendsProvider>` a `client`, pass `onClaim`, or let the form post itself.',
);
