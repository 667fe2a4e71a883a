import type { Instant, LocalDay, OrderRecord } from '@amends/core';
import type { Payload } from './payload.ts';

/** One thing that happens in a scene, at a moment of the shop's clock. */
export type Step = { readonly at: Instant; readonly orderId: string } & (
  | {
      /** The checkout writes down the order and the promise under which it was placed. */
      readonly does: 'checkout';
      readonly order: OrderRecord['order'];
      readonly window: { readonly from: LocalDay; readonly by: LocalDay };
    }
  | {
      /** A platform or a carrier tells the shop. */ readonly does: 'webhook';
      readonly payload: Payload;
    }
  | {
      /** The shop tells the customer another day, by e-mail. */
      readonly does: 'state-new-date';
      readonly window: { readonly from: LocalDay; readonly by: LocalDay };
      /** Where those days are days. */
      readonly timeZone: string;
      readonly lineIds?: readonly string[];
    }
  | { /** The customer takes the first make-good that is offered. */ readonly does: 'choose' }
);
