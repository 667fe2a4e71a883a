import type { Breach } from '../model/breach.js';
import type { PromiseKind } from '../model/promise.js';
import type { ReasonCode } from '../model/reason.js';
import type { RemedyKind } from '../model/remedy.js';

/**
 * What was lost. `goods`: the thing will not come, or is not what was bought. `part`: a part of it
 * is late. `time`: it is late. `contract`: the store itself called it off. `attention`: a word was
 * promised and not given.
 */
export type LossKind = 'goods' | 'part' | 'time' | 'contract' | 'attention';

/** The thing is gone, unless it turns up after all. */
const gone: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['lost', 'returning', 'returned']);

/** The thing came, or is said to have come, and is not what was bought. */
const wrong: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'damaged',
  'wrong-item',
  'missing-item',
  'not-received',
]);

/** Promises of a word rather than of goods. */
const words: ReadonlySet<PromiseKind> = new Set<PromiseKind>(['update', 'answer']);

/** What is known of a breach beside its reasons. */
export interface LossFacts {
  /** Whether some of what was promised is not affected. */
  readonly isPart: boolean;
  /** Whether everything promised has come by now, late as it may be. */
  readonly hasArrived: boolean;
}

/** What a breach cost the customer, beside the wait. */
export function lossKind(breach: Breach | null, { isPart, hasArrived }: LossFacts): LossKind {
  const codes = breach?.reasons.map(({ code }) => code) ?? [];
  if (breach !== null && words.has(breach.kind)) return 'attention';
  if (codes.includes('cancelled-by-store')) return 'contract';
  if (codes.some((code) => wrong.has(code) || (gone.has(code) && !hasArrived))) return 'goods';
  return isPart && !hasArrived ? 'part' : 'time';
}

/** Money that comes later, if the customer comes back. One on an offer is enough. */
export const LATER_MONEY: ReadonlySet<RemedyKind> = new Set<RemedyKind>([
  'store-credit',
  'discount-next-order',
  'gift-card',
]);

/** What any wait is answered with beside the deed that ends it, money now first. */
const forTheWait = {
  refund: 30,
  'refund-shipping': 30,
  'discount-this-order': 30,
  'free-item': 20,
  'gift-card': 10,
  'store-credit': 10,
  'discount-next-order': 10,
  'call-me': 5,
  donate: 4,
  'keep-waiting': 3,
} as const;

/**
 * How well a remedy fits a loss, higher is better; what is not named does not fit at all. The remedy
 * answers the loss in its own coin, and money now goes before money later (Roschk & Gelbrich 2014).
 * Where the goods are gone, goodwill alone would leave the customer with less than was bought; where a
 * word was missing, a voice answers first.
 */
const fits: Readonly<Record<LossKind, Readonly<Partial<Record<RemedyKind, number>>>>> = {
  goods: { replace: 50, 'partial-refund': 40, substitute: 35 },
  part: {
    ...forTheWait,
    'ship-separately': 50,
    expedite: 45,
    'partial-refund': 40,
    substitute: 35,
  },
  time: { ...forTheWait, expedite: 45 },
  contract: { substitute: 40 },
  attention: { ...forTheWait, 'call-me': 50 },
};

/** The remedies of a decision that fit, best first; the policy's own order where they fit alike. */
export function rankByFit(remedies: readonly RemedyKind[], loss: LossKind): RemedyKind[] {
  const fit = (kind: RemedyKind) => fits[loss][kind] ?? 0;
  return [...new Set(remedies)].filter((kind) => fit(kind) > 0).sort((a, b) => fit(b) - fit(a));
}
