import type { Assessment } from '../model/assessment.js';
import type { Breach } from '../model/breach.js';
import { money, sumMoney } from '../model/money.js';
import type { Money } from '../model/money.js';
import type { Order, OrderLine } from '../model/order.js';
import type { LossKind } from './fit.js';
import { lossKind } from './fit.js';

/** Units of one line. */
export interface Units {
  readonly line: OrderLine;
  readonly units: number;
}

/** What a breach cost the customer. */
export interface Loss {
  readonly kind: LossKind;
  /** What did not come in time, here by now or not. */
  readonly late: readonly Units[];
  /** What the customer still has not got: it can be cancelled, refunded, or sent. */
  readonly missing: readonly Units[];
  /** Whether nothing of the order has come. */
  readonly isWhole: boolean;
  /** What was paid for what is late, postage included: goodwill is capped against it. `null` when unknown. */
  readonly paid: Money | null;
}

/** Works out what a breach cost the customer; while there is none, what the customer still waits for. */
export function lossOf(order: Order, breach: Breach | null, assessment: Assessment): Loss {
  const late = unitsOf(order, breach?.lines ?? []);
  const notCome = unitsOf(
    order,
    assessment.lines.map(({ lineId, fulfilled, total }) => ({ lineId, units: total - fulfilled })),
  );
  const kind = lossKind(breach, {
    isPart: !coversAll(order, notCome),
    hasArrived: assessment.fulfilledAt !== null,
  });
  // Goods that came damaged or wrong have come, and are missing all the same.
  const missing = kind === 'goods' && notCome.length === 0 ? late : notCome;
  return { kind, late, missing, isWhole: coversAll(order, missing), paid: paidFor(order, late) };
}

/** Every unit of the order. */
export function everything({ lines }: Order): Units[] {
  return lines.map((line) => ({ line, units: line.quantity }));
}

/** The postage, where it is known and some was paid. */
export function postageOf(order: Order): Money | null {
  const { shipping, currency } = order;
  return shipping?.currency === currency && shipping.amount > 0 ? shipping : null;
}

/** Everything the customer paid, where it is known. */
export function totalOf(order: Order): Money | null {
  return order.total?.currency === order.currency ? order.total : null;
}

/**
 * What was paid for these units, postage aside; `null` where a price is not known: a share of an
 * unknown sum is a guess. Never more than was paid for all the goods, whatever their list prices say.
 */
export function priceOf(order: Order, units: readonly Units[]): Money | null {
  const { currency } = order;
  const prices: Money[] = [];
  for (const { line, units: count } of units) {
    if (line.unitPrice?.currency !== currency) return null;
    prices.push(money(line.unitPrice.amount * count, currency));
  }
  const sum = sumMoney(prices, currency);
  const total = totalOf(order);
  if (total === null) return sum;
  const goods = Math.max(0, total.amount - (postageOf(order)?.amount ?? 0));
  return goods < sum.amount ? money(goods, currency) : sum;
}

/** What was paid for these units, with the postage: the whole total where they are the whole order. */
export function paidFor(order: Order, units: readonly Units[]): Money | null {
  const total = totalOf(order);
  if (total !== null && coversAll(order, units)) return total;
  const goods = priceOf(order, units);
  const postage = postageOf(order);
  return goods === null || postage === null ? goods : sumMoney([goods, postage], order.currency);
}

function coversAll(order: Order, units: readonly Units[]): boolean {
  return order.lines.every((line) =>
    units.some((each) => each.line.id === line.id && each.units >= line.quantity),
  );
}

function unitsOf(
  order: Order,
  counts: readonly { readonly lineId: string; readonly units: number }[],
): Units[] {
  return counts.flatMap(({ lineId, units }) => {
    const line = order.lines.find(({ id }) => id === lineId);
    return line === undefined || units <= 0
      ? []
      : [{ line, units: Math.min(units, line.quantity) }];
  });
}
