import { followedChannel } from '@amends/core';
import type { FollowPreference, Order, RecoveryCase } from '@amends/core';
import { readAddress } from './address.js';
import type { NoticeKind } from './notifier.js';

/** Why nothing is sent. */
export type WithheldBecause =
  /** The customer wants nothing but what a law asks for. */
  | 'left-in-peace'
  /** It is told another way: on the page, by telephone, by letter, by text message. */
  | 'other-channel'
  /** The customer wants to hear only when it matters, and nothing that matters has changed. */
  | 'nothing-new'
  /** There is nowhere to send it. */
  | 'no-address'
  /** Something newer has taken its place. */
  | 'superseded'
  /** There is nothing to tell any more. */
  | 'over';

/** A notice as far as it matters to whether it is wanted. */
export interface Wanted {
  readonly kind: NoticeKind;
  readonly follow: FollowPreference | null;
  readonly current: RecoveryCase;
  /** Whether the dates or the choice have changed since the last one. */
  readonly isNew: boolean;
}

/**
 * Whether a customer wants a notice by e-mail: as they asked, else as the policy decided. What a law asks
 * for is sent whatever they asked.
 */
export function withheldBecause({ kind, follow, current, isNew }: Wanted): WithheldBecause | null {
  if (kind === 'legal') return null;
  if (follow?.channel === 'page') return 'left-in-peace';
  // What follows a step of the customer's own is no news of ours, and comes by the one way that keeps.
  if (kind !== 'goodwill' && kind !== 'update') return null;
  const decided = current.decision?.channel ?? 'page';
  if (followedChannel(follow, decided, current.breach.severity) !== 'email') return 'other-channel';
  return follow?.pace === 'when-it-matters' && !isNew ? 'nothing-new' : null;
}

/** Where an e-mail goes: to the address that was given for it, else to the one that the order has. */
export function addressOf(order: Order, follow: FollowPreference | null): string | null {
  const given = follow?.channel === 'email' ? readAddress(follow.address) : null;
  return given ?? readAddress(order.customer?.email);
}
