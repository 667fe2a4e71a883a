import type { Instant, LocalDay } from '../model/order.js';

/**
 * What happens if the customer does nothing. Data and no text: the copy says the sentence.
 * `consent-until`: the new date then counts as agreed. `cancelled-on`: the order is cancelled once
 * `by` has passed, unless it is shipped or the customer agrees by then; the money follows by
 * `refundBy`. `refund-due`: it is cancelled already, and the money comes without asking.
 * `nothing-lapses`: no right is lost, and nothing is agreed to.
 */
export type SilenceEffect =
  | { readonly kind: 'consent-until'; readonly by: LocalDay | Instant }
  | {
      readonly kind: 'cancelled-on';
      readonly by: LocalDay | Instant;
      readonly refundBy: LocalDay | null;
    }
  | { readonly kind: 'refund-due'; readonly refundBy: LocalDay | null }
  | { readonly kind: 'nothing-lapses' };

/** Of several portions, what matters most to the customer who does nothing. */
const WEIGHT: Readonly<Record<SilenceEffect['kind'], number>> = {
  'cancelled-on': 3,
  'consent-until': 2,
  'refund-due': 1,
  'nothing-lapses': 0,
};

/** The effect that matters most. */
export function gravest(effects: readonly SilenceEffect[]): SilenceEffect {
  return effects.reduce<SilenceEffect>(
    (held, effect) => (WEIGHT[effect.kind] > WEIGHT[held.kind] ? effect : held),
    { kind: 'nothing-lapses' },
  );
}
