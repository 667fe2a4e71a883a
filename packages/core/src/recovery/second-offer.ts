import type { StatutoryExit } from '../law/index.js';
import type { Decision, Policy } from '../model/policy.js';
import type { RecoveryCase } from '../model/recovery-case.js';
import type { Offer, RemedyKind } from '../model/remedy.js';
import { isOwed } from './changes.js';
import { agreements } from './agreements.js';
import { cancelledUnasked } from './cancel-by-law.js';
import { hasAnsweredForGoods, hasUnfinished } from './standing.js';

/** Goodwill that can come beside a make-good still under way, and pays nothing back twice. */
const beside: ReadonlySet<RemedyKind> = new Set<RemedyKind>([
  'store-credit',
  'gift-card',
  'discount-next-order',
  'free-item',
  'call-me',
]);

/** What an offer may be made of. */
export interface OfferTerms {
  readonly decision: Decision;
  readonly policy: Policy;
  readonly statutory: StatutoryExit | null;
}

/**
 * The offer that fits a case as it stands. While something that was chosen is still to be carried out,
 * only what can come beside it: nobody is paid back twice, or let out of an order that was cancelled.
 * Goods that are gone are another matter, where nothing chosen so far answers for them.
 */
export function fittingOffer(
  current: RecoveryCase,
  terms: OfferTerms,
  make: (terms: OfferTerms) => Offer | null,
): Offer | null {
  // Of what is cancelled without the customer's doing there is nothing left to choose.
  if (cancelledUnasked(current) !== null) return null;
  const isUnderWay = hasUnfinished(current) || current.remedy !== null;
  if (!isUnderWay) return make(terms);
  const whole = make(terms);
  if (whole !== null && isOwed(whole) && !hasAnsweredForGoods(current)) return whole;
  const taken = new Set(
    agreements(current).map(({ choice: { pick } }) =>
      pick.kind === 'option' ? pick.optionId : pick.kind,
    ),
  );
  const isLeft = (kind: RemedyKind) => beside.has(kind) && !taken.has(kind);
  const second = make({
    decision: { ...terms.decision, remedies: terms.decision.remedies.filter(isLeft), exit: false },
    policy: { ...terms.policy, remedies: terms.policy.remedies.filter(({ kind }) => isLeft(kind)) },
    statutory: null,
  });
  // An offer of nothing but the question is for who was given nothing: here something is under way.
  return second === null || second.options.length === 0 ? null : { ...second, allowsDecline: true };
}
