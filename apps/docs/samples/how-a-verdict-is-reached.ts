import { assess } from '@amends/core';
import type { Instant, OrderRecord } from '@amends/core';

/** How every promise of an order stands at an instant, and why. */
export function verdictsAt(record: OrderRecord, asOf: Instant) {
  return record.promises.map((promise) => {
    const { status, reasons, issues } = assess(record, promise, { asOf });
    return { promiseId: promise.id, status, reasons, issues };
  });
}
