import { contentsOf, unitsOf } from '../assess/contents.js';
import { isScan } from '../assess/milestones.js';
import { reconcile } from '../evidence/index.js';
import type { Assessment } from '../model/assessment.js';
import type { Instant } from '../model/order.js';
import type { RemedyTerms } from '../model/policy.js';
import type { OrderRecord } from '../model/record.js';
import type { OfferExit, OfferOption, RemedyKind } from '../model/remedy.js';
import { parseInstant } from '../time/index.js';
import type { Loss } from './loss.js';

/** Everything that decides whether this customer can use a remedy. */
export interface Circumstances {
  readonly record: OrderRecord;
  readonly asOf: Instant;
  readonly assessment: Assessment;
  readonly loss: Loss;
  readonly exit: OfferExit | null;
  /** What is on the offer already. */
  readonly options: readonly OfferOption[];
}

/** Whether this customer, in this case, could do anything with a remedy. */
export function canUse(terms: RemedyTerms, circumstances: Circumstances): boolean {
  const { record, assessment, loss, exit, options } = circumstances;
  const hasAccount = record.order.customer?.hasAccount === true;
  if (terms.needsAccount === true && !hasAccount) return false;
  switch (terms.kind) {
    case 'store-credit':
      return hasAccount && !offers(options, 'discount-next-order');
    case 'discount-next-order':
      // Two ways to be paid later are one option too many.
      return !offers(options, 'store-credit');
    case 'partial-refund':
      // The way out already gives this back.
      return exit === null && loss.missing.length > 0;
    case 'ship-separately':
      // Where the rest has a date already, it is on its own as it is.
      return loss.missing.length > 0 && assessment.expected === null && !hasLeft(circumstances);
    default:
      return true;
  }
}

function offers(options: readonly OfferOption[], kind: RemedyKind): boolean {
  return options.some((option) => option.kind === kind);
}

/** Whether something that is missing is in a parcel already: it cannot be sent on its own any more. */
function hasLeft({ record, asOf, loss }: Circumstances): boolean {
  const { facts } = reconcile(record, parseInstant(asOf));
  const contents = contentsOf(facts);
  return loss.missing.some(({ line, units }) =>
    facts.some((fact) => isScan(fact) && unitsOf(contents, fact, { id: line.id, units }) > 0),
  );
}
