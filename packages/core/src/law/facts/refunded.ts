import type { Fact } from '../../evidence/index.js';
import { sumMoney } from '../../model/money.js';
import type { Money } from '../../model/money.js';
import type { LawFacts } from './law-facts.js';
import type { Portion, PortionItem } from './portion.js';
import { paidFor, priceOf } from './price.js';

/**
 * The refunds that settle what is owed for some portions; `null` while money is still owed. A refund
 * without an amount is one in full; amounts add up. Credit and vouchers are no refund, so only
 * `refunded` events count.
 */
export function settledBy(law: LawFacts, portions: readonly Portion[]): readonly Fact[] | null {
  const items = portions.flatMap((portion) => portion.items);
  const refunds = law.refunds.filter(({ lineIds }) =>
    items.some(({ lineId }) => lineId === null || (lineIds?.includes(lineId) ?? true)),
  );
  if (refunds.length === 0) return null;
  const amounts = refunds.map(({ event }) => event.amount ?? null);
  const owed = owedFor(law, items);
  const known = amounts.filter((amount): amount is Money => amount?.currency === owed?.currency);
  if (owed === null || amounts.includes(null)) return refunds;
  return sumMoney(known, owed.currency).amount >= owed.amount ? refunds : null;
}

/** Everything paid where nothing of the order is kept; the price of the units otherwise. */
function owedFor({ order }: LawFacts, items: readonly PortionItem[]): Money | null {
  const count = (units: readonly number[]): number => units.reduce((sum, each) => sum + each, 0);
  const ordered = count(order.lines.map(({ quantity }) => quantity));
  const isWhole =
    items.some(({ lineId }) => lineId === null) ||
    count(items.map(({ units }) => units)) === ordered;
  return isWhole ? paidFor(order) : priceOf(order, items);
}
