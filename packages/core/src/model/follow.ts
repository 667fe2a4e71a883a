import type { Channel } from './event.js';

/** How often a customer can ask to be written to. */
export const PACES = ['every-change', 'when-it-matters'] as const;
/** One of {@link PACES}. `when-it-matters`: only when the date or what we offer changes. */
export type Pace = (typeof PACES)[number];

/** The ways in which a customer can ask to be kept posted; `page` is to be left in peace. */
export const FOLLOW_CHANNELS = ['page', 'email', 'sms'] as const satisfies readonly Channel[];
/** One of {@link FOLLOW_CHANNELS}. */
export type FollowChannel = (typeof FOLLOW_CHANNELS)[number];

/**
 * Where a customer asked to hear about one order. It steers what the store tells of its own accord; a
 * notice that a law asks for is sent all the same.
 */
export interface FollowPreference {
  readonly channel: FollowChannel;
  readonly pace: Pace;
  /** An e-mail address or a telephone number; `null`: the one that the order has. */
  readonly address: string | null;
}
