import { touches } from '../breach/index.js';
import type { Incident } from '../model/incident.js';
import type { OrderRecord } from '../model/record.js';
import { parseInstant } from '../time/index.js';

/** The incidents that touch an order and had begun by an instant, the latest first. */
export function touching(
  record: OrderRecord,
  incidents: readonly Incident[] | undefined,
  asOf: string,
): Incident[] {
  const now = parseInstant(asOf);
  return (incidents ?? [])
    .filter((incident) => parseInstant(incident.startedAt) <= now && touches(incident, record))
    .sort((one, other) => parseInstant(other.startedAt) - parseInstant(one.startedAt));
}
