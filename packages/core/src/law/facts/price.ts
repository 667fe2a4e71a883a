import { money, sumMoney } from '../../model/money.js';
import type { Money } from '../../model/money.js';
import type { Order } from '../../model/order.js';
import type { PortionItem } from './portion.js';

/** What some units cost; `null` where a price is missing or in another currency. */
export function priceOf(order: Order, items: readonly PortionItem[]): Money | null {
  const prices = items.map(({ lineId, units }) => {
    const price = order.lines.find(({ id }) => id === lineId)?.unitPrice ?? null;
    return price?.currency === order.currency ? money(price.amount * units, price.currency) : null;
  });
  const known = prices.filter((price) => price !== null);
  return known.length === prices.length && known.length > 0
    ? sumMoney(known, order.currency)
    : null;
}

/** What the customer paid: the total or, where it is not known, all the prices. */
export function paidFor(order: Order): Money | null {
  return (
    order.total ??
    priceOf(
      order,
      order.lines.map(({ id, quantity }) => ({ lineId: id, units: quantity })),
    )
  );
}
