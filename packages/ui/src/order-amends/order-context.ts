'use client';

import type { OrderAmendsMessages } from './order-amends.messages.js';
import { anatomy } from '../internal/anatomy.js';

/** What `OrderAmends` shares with what is in it. */
interface Shared {
  readonly messages: OrderAmendsMessages;
}

/** The parts of `OrderAmends` are made with these. */
export const { Provider, usePart, part } = anatomy<Shared>('OrderAmends', 'amends-order');
