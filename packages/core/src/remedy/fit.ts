import type { Breach } from '../model/breach.js';
import type { ReasonCode } from '../model/reason.js';
import type { RemedyKind } from '../model/remedy.js';

/**
 * What was lost. `goods`: the thing will not come, or is not what was bought. `part`: a part of it
 * is late. `time`: it is late. `contract`: the store itself called it off.
 */
export type LossKind = 'goods' | 'part' | 'time' | 'contract';

/** The thing is gone, unless it turns up after all. */
const gone: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['lost', 'returning', 'returned']);

/** The thing came, or is said to have come, and is not what was bought. */
const wrong: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'damaged',
  'wrong-item',
  'missing-item',
  'not-received',
]);

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
  if (codes.includes('cancelled-by-store')) return 'contract';
  if (codes.some((code) => wrong.has(code) || (gone.has(code) && !hasArrived))) return 'goods';
  return isPart && !hasArrived ? 'part' : 'time';
}

/**
 * How well a remedy fits a loss, higher is better; what is not named does not fit at all. The remedy
 * answers the loss in its own coin, and money now goes before money later (Roschk & Gelbrich 2014).
 * Where the goods are gone, goodwill alone would leave the customer with less than was bought.
 */
const fits: Readonly<Record<LossKind, Readonly<Partial<Record<RemedyKind, number>>>>> = {
  goods: { replace: 5, 'partial-refund': 4 },
  part: {
    'ship-separately': 5,
    'partial-refund': 4,
    'refund-shipping': 3,
    'discount-this-order': 3,
    'store-credit': 1,
    'discount-next-order': 1,
  },
  time: {
    'refund-shipping': 3,
    'discount-this-order': 3,
    'store-credit': 1,
    'discount-next-order': 1,
  },
  contract: {},
};

/** The remedies of a decision that fit, best first; the policy's own order where they fit alike. */
export function rankByFit(remedies: readonly RemedyKind[], loss: LossKind): RemedyKind[] {
  const fit = (kind: RemedyKind) => fits[loss][kind] ?? 0;
  return [...new Set(remedies)].filter((kind) => fit(kind) > 0).sort((a, b) => fit(b) - fit(a));
}
