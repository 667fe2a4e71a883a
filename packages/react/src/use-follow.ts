'use client';
import type { FollowRequest, OrderView } from '@amends/core';
import { useAmends } from './amends-context.js';
import { usePosting } from './use-posting.js';
import type { Handler, HandlerAnswer, SendingControl, SendingState } from './sending.js';

/** Where and how often a customer asks to be kept posted, without the key that makes a repeat harmless. */
export type Follow = Omit<FollowRequest, 'idempotencyKey'>;

/** What a store's own `onFollow` receives: all it takes to post the wish. */
export interface FollowIntent extends Follow {
  readonly orderId: string;
  /** The same for the same wish until its outcome is known. */
  readonly idempotencyKey: string;
}

/** A store's own way to keep where a customer wants to hear from it. */
export type FollowHandler = Handler<FollowIntent, OrderView>;

/** What a {@link FollowHandler} may answer. */
export type FollowAnswer = HandlerAnswer<OrderView>;

/** A wish to be kept posted, being sent. */
export interface FollowControl extends SendingControl {
  /** What is being sent, or was sent last. */
  readonly follow: Follow | null;
  /** The order as the answer shows it; `null` before there is one. */
  readonly answer: OrderView | null;
  /** Sends the wish and resolves to how it went. While one is on its way, that one is returned. */
  readonly send: (follow: Follow) => Promise<SendingState>;
}

/**
 * Says where and how often to hear about an order, through the provider's client or through `onFollow`.
 * What a law has the store tell is told all the same.
 */
export function useFollow(
  orderId: string,
  { onFollow }: { readonly onFollow?: FollowHandler | undefined } = {},
): FollowControl {
  const amends = useAmends();
  const { input, result, ...posting } = usePosting<Follow, OrderView>({
    prop: 'onFollow',
    handler:
      onFollow && ((follow, idempotencyKey) => onFollow({ ...follow, orderId, idempotencyKey })),
    post: (client, follow) => client.order(orderId).follow(follow),
    onKept: ({ channel, pace = null }) =>
      amends?.emit({ type: 'followed', orderId, channel, pace }),
  });
  return { ...posting, follow: input, answer: result?.ok === true ? result.value : null };
}
