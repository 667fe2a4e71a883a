import type { CaseView, ViewOffer } from '@amends/core';

/** What goes along with every choice: the view’s own fields, and the offer that the customer saw. */
export function choiceFields(
  { actions }: CaseView,
  { id, version, exit }: ViewOffer,
): Readonly<Record<string, string>> {
  return {
    ...actions.choose?.fields,
    offerId: id,
    offerVersion: String(version),
    // Where there is no way out, there is nothing to decide.
    ...(exit === null && { decision: 'keep' }),
  };
}

/** How long the customer’s own words may be: what the server takes. */
export const LONGEST_TEXT = 2000;
