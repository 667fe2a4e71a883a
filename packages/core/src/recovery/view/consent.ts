import { statedDates } from '../../apology/index.js';
import type { ViewConsent, ViewOffer } from '../../model/case-view.js';
import type { ViewContext } from './context.js';
import { viewDates } from './moments.js';

/** The question that a law puts now: wait for the new date, or cancel. Both stand on the offer. */
export function consentOf(context: ViewContext, offer: ViewOffer | null): ViewConsent | null {
  const { verdict, record, promise, asOf, words } = context;
  if (!verdict.law.obligations.some(({ duty }) => duty === 'seek-consent')) return null;
  if (offer?.open !== true || offer.keep === null || offer.exit === null) return null;
  const [, ...revisions] = statedDates(record, promise.id, asOf);
  const stated = revisions.at(-1) ?? null;
  return {
    promiseId: stated?.id ?? null,
    dates: viewDates(stated?.window.from ?? null, stated?.window.by ?? null, words),
    wait: offer.keep,
    exit: offer.exit,
    ifYouDoNothing: offer.ifYouDoNothing,
  };
}
