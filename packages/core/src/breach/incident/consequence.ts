import { assess } from '../../assess/index.js';
import type { AssessOptions } from '../../assess/index.js';
import type { AssessmentStatus } from '../../model/assessment.js';
import type { OrderEvent } from '../../model/event.js';
import type { Incident } from '../../model/incident.js';
import { rootPromises } from '../../model/promise-chain.js';
import type { OrderRecord } from '../../model/record.js';
import { parseInstant } from '../../time/index.js';
import { touches } from './touches.js';
import { incidentEvents } from './with-incidents.js';

/** What an incident means for one order. */
export interface IncidentConsequence {
  readonly incidentId: string;
  readonly orderId: string;
  /** Every promise about the order, with how it stands but for the incident, and with it. */
  readonly promises: readonly {
    readonly promiseId: string;
    readonly without: AssessmentStatus;
    readonly status: AssessmentStatus;
  }[];
  /** Whether a promise stands worse because of it. */
  readonly changes: boolean;
  /** The evidence that it brings: what `withIncidents` adds to the record. Empty where nothing changes. */
  readonly events: readonly OrderEvent[];
}

/**
 * What an incident means for an order at an instant; `null` where it does not concern it.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record or the incident cannot be read.
 */
export function consequenceOf(
  record: OrderRecord,
  incident: Incident,
  options: AssessOptions,
): IncidentConsequence | null {
  if (!touches(incident, record)) return null;
  const events = incidentEvents(record, incident, options);
  const brought = new Set(events.map(({ id }) => id));
  const without = { ...record, events: record.events.filter(({ id }) => !brought.has(id)) };
  const within = { ...record, events: [...without.events, ...events] };
  const promises = rootPromises(record)
    .filter(({ madeAt }) => parseInstant(madeAt) <= parseInstant(options.asOf))
    .map((promise) => ({
      promiseId: promise.id,
      without: assess(without, promise, options).status,
      status: assess(within, promise, options).status,
    }));
  return {
    incidentId: incident.id,
    orderId: record.order.id,
    promises,
    changes: promises.some((each) => each.without !== each.status),
    events,
  };
}

/**
 * Walks over orders, one at a time, and tells what an incident means for each that it touches; the
 * others are passed by. Holds no more than one order in memory.
 *
 * @throws {AmendsError} as {@link consequenceOf}.
 */
export function* fanOut(
  records: Iterable<OrderRecord>,
  incident: Incident,
  options: AssessOptions,
): Generator<IncidentConsequence, void, undefined> {
  for (const record of records) {
    const consequence = consequenceOf(record, incident, options);
    if (consequence !== null) yield consequence;
  }
}
