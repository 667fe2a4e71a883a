import type { Choice, Offer, OfferExit, OfferOption } from '../model/remedy.js';

/** What a pick names on its offer; `null` when it is not there. */
export function pickedFrom(offer: Offer, { pick }: Choice): OfferOption | OfferExit | null {
  if (pick.kind === 'exit') return offer.exit;
  if (pick.kind !== 'option') return null;
  return offer.options.find(({ id }) => id === pick.optionId) ?? null;
}
