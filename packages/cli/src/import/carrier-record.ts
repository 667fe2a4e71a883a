import type { OrderEvent, OrderRecord } from '@amends/core';

/**
 * What a carrier alone can tell, as a record: one parcel, and nothing of what was ordered or promised.
 * What nobody knows is written so that it cannot be taken for knowledge: the currency is `XXX` (ISO 4217
 * for "no currency"), the only line is the parcel itself, and there is no promise, so nothing can be
 * judged until the store adds one. Two facts the contract demands are the nearest there are: it counts
 * as placed with its first event, and its days are read in UTC.
 *
 * `null` where not even an event is known: an order of no date cannot be written down.
 */
export function carrierRecord(
  trackingNumber: string,
  events: readonly OrderEvent[],
): OrderRecord | null {
  const inOrder = [...events].sort(
    (one, other) => Date.parse(one.occurredAt) - Date.parse(other.occurredAt),
  );
  const [first] = inOrder;
  if (first === undefined) return null;
  return {
    order: {
      id: trackingNumber,
      placedAt: first.occurredAt,
      timeZone: 'UTC',
      currency: 'XXX',
      lines: [{ id: 'parcel', title: `Parcel ${trackingNumber}`, quantity: 1 }],
    },
    promises: [],
    events: inOrder,
  };
}
