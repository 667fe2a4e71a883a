import type { Breach } from '../model/breach.js';
import type { Order } from '../model/order.js';

/** What is missing, measured against the order. */
export interface Stakes {
  /** In basis points of the order: by value where every line has a price, else by units. */
  readonly share: number;
  /** In minor units of the order's currency; `null` where a price is missing. */
  readonly value: number | null;
}

/** Weighs the missing units of a breach against the whole order. */
export function stakesOf(order: Order, missing: Breach['lines']): Stakes {
  const isPriced = order.lines.every(({ unitPrice }) => unitPrice?.currency === order.currency);
  const weigh = (lineId: string, units: number) => {
    const line = order.lines.find(({ id }) => id === lineId);
    return line === undefined ? 0 : units * (isPriced ? (line.unitPrice?.amount ?? 0) : 1);
  };
  const all = order.lines.reduce((sum, { id, quantity }) => sum + weigh(id, quantity), 0);
  const lost = missing.reduce((sum, { lineId, units }) => sum + weigh(lineId, units), 0);
  // A promise that is not about lines is about the whole order.
  if (missing.length === 0 || all <= 0) return { share: 10_000, value: null };
  return { share: Math.round((lost * 10_000) / all), value: isPriced ? lost : null };
}
