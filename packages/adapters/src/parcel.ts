import type { OrderEvent } from '@amends/core';

/** One parcel and what is in it, as the store packed it. */
export interface Parcel {
  /** The store's id of the order. */
  readonly orderId: string | null;
  /** The store's id of the shipment; Amends calls every event of this parcel by it. */
  readonly shipmentId: string;
  readonly carrier: string | null;
  /** As {@link trackingKey} writes them. */
  readonly trackingNumbers: readonly string[];
  readonly contents: readonly { readonly lineId: string; readonly quantity: number }[];
}

/** A tracking number as it is compared: without spaces and hyphens, in capitals. */
export function trackingKey(number: string): string {
  return number.replace(/[\s-]/gu, '').toUpperCase();
}

/**
 * Says of a carrier's events which shipment, lines and units they concern. An event names one number
 * of units for all its lines, so a parcel with two of this and one of that gives two events for one
 * scan, whose ids end in `#2` and `#1`.
 */
export function inParcel(events: readonly OrderEvent[], parcel: Parcel): OrderEvent[] {
  const linesByQuantity = new Map<number, string[]>();
  for (const { lineId, quantity } of parcel.contents) {
    const lines = linesByQuantity.get(quantity) ?? [];
    linesByQuantity.set(quantity, [...lines, lineId]);
  }
  const { shipmentId } = parcel;
  if (linesByQuantity.size === 0) return events.map((event) => ({ ...event, shipmentId }));
  return events.flatMap((event) =>
    [...linesByQuantity].map(([quantity, lineIds]) => {
      const named = (id: string) => (linesByQuantity.size === 1 ? id : `${id}#${quantity}`);
      const { retracts } = event;
      return {
        ...event,
        id: named(event.id),
        ...(typeof retracts === 'string' && { retracts: named(retracts) }),
        shipmentId,
        lineIds,
        quantity,
      };
    }),
  );
}
