import type { OrderEvent, OrderPromise, OrderRecord } from '@amends/core';

/**
 * What can be told without the order itself, as a record: one parcel, and nothing of what was ordered. What
 * nobody knows is written so that it cannot be taken for knowledge: the currency is `XXX` (ISO 4217 for "no
 * currency"), and the only line is the parcel itself. Without a promise nothing can be judged until the store
 * adds one. Two facts the contract demands are the nearest there are: it counts as placed with the first thing
 * known of it, and its days are read in UTC.
 *
 * `null` where nothing is known: an order of no date cannot be written down.
 */
export function carrierRecord(
  name: string,
  events: readonly OrderEvent[],
  promises: readonly OrderPromise[],
): OrderRecord | null {
  const byTime = (one: string, other: string) => Date.parse(one) - Date.parse(other);
  const inOrder = [...events].sort((one, other) => byTime(one.occurredAt, other.occurredAt));
  const moments = [
    ...inOrder.map((each) => each.occurredAt),
    ...promises.map((each) => each.madeAt),
  ].sort(byTime);
  const [first] = moments;
  if (first === undefined) return null;
  return {
    order: {
      id: name,
      placedAt: first,
      timeZone: 'UTC',
      currency: 'XXX',
      lines: [{ id: 'parcel', title: `Parcel ${name}`, quantity: 1 }],
    },
    promises: [...promises],
    events: inOrder,
  };
}
