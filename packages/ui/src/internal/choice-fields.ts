import type { ViewOffer } from '@amends/core';

/** What goes along with every choice: the offer that the customer saw. */
export function choiceFields({ id, version, exit }: ViewOffer): Readonly<Record<string, string>> {
  return {
    offerId: id,
    offerVersion: String(version),
    // Where there is no way out, there is nothing to decide.
    ...(exit === null && { decision: 'keep' }),
  };
}

/** How long the customer’s own words may be: what the server takes. */
export const LONGEST_TEXT = 2000;
