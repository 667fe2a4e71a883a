import { reconcile } from '../evidence/index.js';
import type { Assessment } from '../model/assessment.js';
import type { OrderRecord } from '../model/record.js';
import { parseInstant } from '../time/index.js';

/** Whether the customer has called off everything that is still to come: there is nothing to wait for. */
export function isCalledOff(record: OrderRecord, { asOf, lines }: Assessment): boolean {
  const open = lines.filter(({ fulfilled, total }) => fulfilled < total);
  if (open.length === 0) return false;
  const cancelled = reconcile(record, parseInstant(asOf)).facts.filter(
    ({ milestone, shipmentId, event }) =>
      milestone === 'cancelled' &&
      shipmentId === null &&
      (event.reason === 'customer' || event.source === 'customer'),
  );
  return open.every(({ lineId, fulfilled, total }) =>
    cancelled.some(
      (fact) =>
        (fact.lineIds?.includes(lineId) ?? true) && (fact.units ?? Infinity) >= total - fulfilled,
    ),
  );
}
