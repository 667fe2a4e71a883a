import type { Fact } from '../evidence/index.js';
import { money, splitMoney, sumMoney } from '../model/money.js';
import type { Money } from '../model/money.js';
import type { Order, OrderLine } from '../model/order.js';

/** Units of one line. */
export interface Units {
  readonly line: OrderLine;
  readonly units: number;
}

/** What was paid for an order and has not been given back. Every answer is `null` where nobody knows. */
export interface Payments {
  /** Everything, postage included. */
  readonly total: Money | null;
  /** The total or, where it is not known, all the prices and the postage. */
  readonly everything: Money | null;
  /** The postage, where some was paid. */
  readonly postage: Money | null;
  /** For these units, postage aside. */
  readonly goods: (units: readonly Units[]) => Money | null;
  /** For these units with the postage; the whole total where they are the whole order. */
  readonly all: (units: readonly Units[]) => Money | null;
}

/**
 * What was paid, net of refunds on record. A share of an unknown sum is a guess, so nothing is guessed:
 * where a price is missing, the answer is `null`.
 */
export function paymentsOf(order: Order, refunds: readonly Fact[]): Payments {
  const { currency } = order;
  const gross = order.total?.currency === currency ? order.total : null;
  const shipping = order.shipping?.currency === currency ? order.shipping : null;
  const total = gross === null ? null : less(gross, refundOf(refunds, gross));
  const lines = paidByLine(order, gross);
  const atMostTotal = (amount: Money) =>
    total !== null && total.amount < amount.amount ? total : amount;

  const goods = (units: readonly Units[]): Money | null => {
    const prices: Money[] = [];
    for (const { line, units: count } of units) {
      const paid = lines.get(line);
      if (paid === undefined) return null;
      const own = refunds.filter(({ lineIds }) => lineIds?.includes(line.id) === true);
      const price = partOf(paid, count, line.quantity);
      prices.push(less(price, refundOf(own, price)));
    }
    return atMostTotal(sumMoney(prices, currency));
  };
  const postage = shipping !== null && shipping.amount > 0 ? atMostTotal(shipping) : null;

  const all = (units: readonly Units[]) => {
    if (total !== null && coversAll(order, units)) return total;
    const price = goods(units);
    if (price === null || postage === null) return price;
    return atMostTotal(sumMoney([price, postage], currency));
  };

  return {
    total,
    everything: all(everything(order)),
    postage: postage?.amount === 0 ? null : postage,
    goods,
    all,
  };
}

/** Whether these units are the whole order. */
export function coversAll(order: Order, units: readonly Units[]): boolean {
  return order.lines.every((line) =>
    units.some((each) => each.line.id === line.id && each.units >= line.quantity),
  );
}

/** Every unit of the order. */
export function everything({ lines }: Order): Units[] {
  return lines.map((line) => ({ line, units: line.quantity }));
}

/**
 * What was really paid for each line: its part of what all the goods cost, which a discount on the order
 * makes less than the list price, and a tax more. A line with no price has no part; where there is one
 * such, what it took of the total nobody knows, and the others keep their list price.
 */
function paidByLine(order: Order, total: Money | null): ReadonlyMap<OrderLine, Money> {
  const { currency, lines, shipping } = order;
  const priced = lines.flatMap((line) =>
    line.unitPrice?.currency === currency
      ? [{ line, list: money(Math.max(0, line.unitPrice.amount * line.quantity), currency) }]
      : [],
  );
  if (total === null) return new Map(priced.map(({ line, list }) => [line, list]));
  const postage = shipping?.currency === currency ? shipping.amount : 0;
  const goods = money(Math.max(0, total.amount - postage), currency);
  if (priced.length === lines.length && lines.length > 0) {
    const parts = splitMoney(
      goods,
      priced.map(({ list }) => list.amount),
    );
    return new Map(priced.map(({ line }, at) => [line, parts[at] ?? goods]));
  }
  return new Map(priced.map(({ line, list }) => [line, goods.amount < list.amount ? goods : list]));
}

/** So many units' part of what was paid for their line; the units that are left over go to the first. */
function partOf(paid: Money, units: number, quantity: number): Money {
  const each = Math.floor(paid.amount / quantity);
  return money(each * units + Math.min(units, paid.amount % quantity), paid.currency);
}

/** What refunds gave back of an amount; one that says no amount gave back all of it. */
function refundOf(refunds: readonly Fact[], of: Money): Money {
  const amounts = refunds.map(({ event }) => event.amount ?? of);
  return sumMoney(
    amounts.filter(({ amount, currency }) => amount > 0 && currency === of.currency),
    of.currency,
  );
}

function less(amount: Money, taken: Money): Money {
  return money(Math.max(0, amount.amount - taken.amount), amount.currency);
}
