import { reconcile } from '../evidence/index.js';
import type { Assessment } from '../model/assessment.js';
import type { OrderRecord } from '../model/record.js';
import { parseInstant } from '../time/index.js';
import type { Units } from './paid.js';

/** Whether the customer has called off everything that is missing: there is no choice left to put. */
export function isCalledOff(
  record: OrderRecord,
  missing: readonly Units[],
  { asOf }: Pick<Assessment, 'asOf'>,
): boolean {
  const cancelled = reconcile(record, parseInstant(asOf)).facts.filter(
    ({ milestone, shipmentId, event }) =>
      milestone === 'cancelled' &&
      shipmentId === null &&
      (event.reason === 'customer' || event.source === 'customer'),
  );
  return (
    missing.length > 0 &&
    missing.every(({ line, units }) =>
      cancelled.some(
        (fact) => (fact.lineIds?.includes(line.id) ?? true) && (fact.units ?? Infinity) >= units,
      ),
    )
  );
}
