import { assess, mondayToSaturday, promiseFromDuration } from '@amends/core';
import type { Assessment, OrderPromise, OrderRecord } from '@amends/core';
import { businessCalendarFor } from '@amends/core/holidays';

// Data: make it once, and keep it as JSON. The warehouse works in Berlin.
const warehouse = businessCalendarFor(
  { country: 'DE', region: 'DE-BE' },
  { from: 2026, until: 2027 },
);
// The carrier delivers on Saturdays, and rests on the same holidays.
const carrier = { ...mondayToSaturday, holidays: warehouse.holidays };

/** "Order by 14:00 and it ships the same day; with you in two to three working days." */
export function promiseAtCheckout(placedAt: string): OrderPromise {
  return promiseFromDuration(
    { id: 'p1', kind: 'deliver', madeAt: placedAt, source: 'checkout' },
    { businessDays: [2, 3] },
    { timeZone: 'Europe/Berlin', calendar: warehouse, cutOff: 14 * 60, carrier },
  );
}

/** The same days decide when silence on the way begins to mean something. */
export function verdictOn(record: OrderRecord, promise: OrderPromise, asOf: string): Assessment {
  return assess(record, promise, {
    asOf,
    calendar: carrier,
    thresholds: { silenceInTransit: 2, usualTransitDays: 2 },
  });
}
