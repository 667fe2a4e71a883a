import { shareOf } from '../model/money.js';
import type { Money } from '../model/money.js';
import type { Order } from '../model/order.js';
import type { RemedyTerms } from '../model/policy.js';
import type { RemedyKind } from '../model/remedy.js';
import type { Loss } from './loss.js';
import { postageOf, priceOf, totalOf } from './loss.js';

/** Remedies that do something rather than pay something. */
const deeds: ReadonlySet<RemedyKind> = new Set<RemedyKind>(['replace', 'ship-separately']);

/** Remedies that give back one sum and no other: less of it would be another remedy. */
const wholeSums: ReadonlySet<RemedyKind> = new Set<RemedyKind>([
  'refund-shipping',
  'partial-refund',
]);

/** What a remedy is worth to this customer; no value for a deed, which has no price. */
export interface Worth {
  readonly value: Money | null;
}

/**
 * What a remedy is worth in this case: the policy's share of what it is a share of, never above the
 * cap, which is a share of what was paid for what is late. `null` when it cannot be offered: what it
 * is a share of is not known, nothing is left of it, or the cap leaves less than a whole sum.
 */
export function worthOf(
  terms: RemedyTerms,
  order: Order,
  loss: Loss,
  capBasisPoints: number,
): Worth | null {
  if (deeds.has(terms.kind)) return { value: null };
  const base = baseOf(terms, order, loss);
  if (base === null || loss.paid === null) return null;

  const share = shareOf(base, terms.basisPoints ?? 0);
  const cap = shareOf(loss.paid, capBasisPoints);
  if (share.amount > cap.amount && wholeSums.has(terms.kind)) return null;
  const value = share.amount > cap.amount ? cap : share;
  return value.amount > 0 ? { value } : null;
}

function baseOf({ kind, of = 'late-lines' }: RemedyTerms, order: Order, loss: Loss): Money | null {
  if (of === 'shipping') return postageOf(order);
  if (of === 'order') return totalOf(order);
  return priceOf(order, kind === 'partial-refund' ? loss.missing : loss.late);
}
