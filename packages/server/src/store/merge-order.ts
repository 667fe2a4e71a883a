import type { Order } from '@amends/core';

type Plain = Readonly<Record<string, unknown>>;

/** An order's facts, and which of them nobody stated. */
export interface Facts {
  readonly order: Order;
  /** Fields that were assumed for want of a statement, such as a zone that the address leaves open. */
  readonly assumed: readonly (keyof Order)[];
}

/**
 * What two senders, or one at two times, say of an order. The newer one wins where it says something:
 * what is left out or `null` was not said; what was only assumed yields to what was stated; a line keeps
 * what only the older one said of it.
 */
export function mergeOrders(older: Facts, newer: Facts): Facts {
  const guesses = newer.assumed.filter((field) => !older.assumed.includes(field));
  const stated = Object.fromEntries(
    Object.entries(newer.order).filter(([field]) => !guesses.some((guess) => guess === field)),
  );
  const lines = newer.order.lines.map((line) => {
    const before = older.order.lines.find(({ id }) => id === line.id);
    return before === undefined ? line : (merge(before, line) as Order['lines'][number]);
  });
  return {
    order: { ...(merge(older.order, stated) as Order), lines },
    assumed: newer.assumed.filter((field) => older.assumed.includes(field)),
  };
}

function merge(older: unknown, newer: unknown): unknown {
  if (newer === null || newer === undefined) return older;
  if (!isPlain(older) || !isPlain(newer)) return newer;
  const merged: Record<string, unknown> = { ...older };
  for (const [field, value] of Object.entries(newer)) merged[field] = merge(older[field], value);
  return merged;
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
