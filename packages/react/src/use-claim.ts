'use client';
import type { ClaimRequest, OrderView } from '@amends/core';
import { useAmends } from './amends-context.js';
import { usePosting } from './use-posting.js';
import type { Handler, HandlerAnswer, SendingControl, SendingState } from './sending.js';

/** What the customer reports, without the key that makes a repeat harmless. */
export type Claim = Omit<ClaimRequest, 'idempotencyKey'>;

/** What a store's own `onClaim` receives: all it takes to post the report. */
export interface ClaimIntent extends Claim {
  readonly orderId: string;
  /** The same for the same report until its outcome is known. */
  readonly idempotencyKey: string;
}

/** A store's own way to keep a report. */
export type ClaimHandler = Handler<ClaimIntent, OrderView>;

/** What a {@link ClaimHandler} may answer. */
export type ClaimAnswer = HandlerAnswer<OrderView>;

/** A report being sent. */
export interface ClaimControl extends SendingControl {
  /** What is being sent, or was sent last. */
  readonly claim: Claim | null;
  /** Sends a report and resolves to how it went. While one is on its way, that one is returned. */
  readonly send: (claim: Claim) => Promise<SendingState>;
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
  const { input, ...posting } = usePosting<Claim, OrderView>({
    prop: 'onClaim',
    handler: onClaim && ((claim, idempotencyKey) => onClaim({ ...claim, orderId, idempotencyKey })),
    post: (client, claim) => client.order(orderId).claim(claim),
    onKept: ({ claim }) => amends?.emit({ type: 'reported', orderId, claim }),
  });
  return { ...posting, claim: input };
}
