import { money, shareOf } from '../model/money.js';
import type { Money } from '../model/money.js';
import type { AmountByCurrency } from '../model/policy-condition.js';
import type { RemedyTerms } from '../model/policy.js';
import type { RemedyKind } from '../model/remedy.js';
import type { Loss } from './loss.js';

/** Remedies that do something rather than pay something. */
export const DEEDS: ReadonlySet<RemedyKind> = new Set<RemedyKind>([
  'replace',
  'substitute',
  'ship-separately',
  'expedite',
  'call-me',
  'keep-waiting',
]);

/** Remedies that give back one sum and no other: less of it would be another remedy. */
const wholeSums: ReadonlySet<RemedyKind> = new Set<RemedyKind>([
  'refund',
  'refund-shipping',
  'partial-refund',
]);

/** What a remedy is worth to this customer; no value for a deed or a thing, which has no price. */
export interface Worth {
  readonly value: Money | null;
}

/** What a remedy's worth is held to. */
export interface WorthLimits {
  /** Share of the loss that goodwill may not exceed, in basis points. */
  readonly capBasisPoints: number;
  /** What budgets and caps leave, in minor units; `Infinity` where there are none. */
  readonly left: number;
}

/**
 * What a remedy is worth in this case: the policy's fixed sum, or its share of what it is a share of,
 * never above the cap, which is a share of what was paid for what is late, nor above what budgets leave.
 * `null` when it cannot be offered: what it is a share of is not known, nothing is left of it, or the
 * limits leave less than a sum that cannot be cut.
 */
export function worthOf(
  terms: RemedyTerms,
  currency: string,
  loss: Loss,
  { capBasisPoints, left }: WorthLimits,
): Worth | null {
  const costs = amountIn(terms.costs, currency);
  if (costs !== null && costs > left) return null;
  if (DEEDS.has(terms.kind)) return { value: null };
  if (terms.kind === 'free-item' && terms.amounts === undefined) return { value: null };
  const wanted = wantedOf(terms, currency, loss);
  if (wanted === null || loss.paid === null) return null;

  const cap = Math.min(shareOf(loss.paid, capBasisPoints).amount, costs === null ? left : Infinity);
  const isFixed = terms.amounts !== undefined || wholeSums.has(terms.kind);
  if (wanted > cap && isFixed) return null;
  const amount = Math.min(wanted, cap);
  return amount > 0 ? { value: money(amount, currency) } : null;
}

/** What the terms alone would give, in minor units. */
function wantedOf(terms: RemedyTerms, currency: string, loss: Loss): number | null {
  if (terms.amounts !== undefined) return amountIn(terms.amounts, currency);
  const base = baseOf(terms, loss);
  if (base === null) return null;
  const share = shareOf(base, terms.basisPoints ?? 0).amount;
  const raised = Math.max(share, amountIn(terms.atLeast, currency) ?? 0);
  return Math.min(raised, amountIn(terms.atMost, currency) ?? Infinity);
}

function baseOf(
  { kind, of = 'late-lines' }: RemedyTerms,
  { payments, missing, late }: Loss,
): Money | null {
  if (of === 'shipping') return payments.postage;
  if (of === 'order') return payments.total;
  return payments.goods(kind === 'partial-refund' ? missing : late);
}

/** The amount in a currency; `null` where none is given. */
export function amountIn(amounts: AmountByCurrency | undefined, currency: string): number | null {
  if (amounts === undefined || !Object.hasOwn(amounts, currency)) return null;
  return amounts[currency] ?? null;
}
