import type { Instant } from '@amends/core';
import { textAt } from './draft.ts';
import type { Draft } from './draft.ts';

/** A payload ready to be sent: what was recorded, and what was touched. */
export interface Payload {
  readonly source: 'shopify' | 'easypost';
  /** Shopify's `X-Shopify-Topic`; EasyPost says it in the body. */
  readonly topic: string;
  /** The recordings below `fixtures/recorded` that it is made from. */
  readonly madeFrom: readonly string[];
  readonly draft: Draft;
  /** When the sender sent it. */
  readonly sentAt: Instant;
}

/** How far an instant of a recording lies before `moment`, in milliseconds. */
export function untilMoment(draft: Draft, pointer: string, moment: Instant): number {
  return Date.parse(moment) - Date.parse(textAt(draft, pointer));
}
