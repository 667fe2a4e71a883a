import { promiseFromDuration, viewPromise } from '@amends/core';
import { PromiseBadge } from '@amends/ui/promise-badge';

const asOf = '2026-11-23T10:00:00-05:00';
const timeZone = 'America/New_York';

/** Three to four business days, from an order before two in the afternoon. */
const promise = promiseFromDuration(
  { id: 'p1', kind: 'deliver', madeAt: asOf },
  { businessDays: [3, 4] },
  { timeZone, cutOff: 14 * 60 },
);
const view = viewPromise(promise, {
  asOf,
  timeZone,
  cutOff: '2026-11-23T14:00:00-05:00',
  keptInHundred: 96,
});

/** Beside the price: what the customer may count on. */
export default function Basic() {
  return <PromiseBadge view={view} />;
}
