import { assess } from '../../assess/index.js';
import type { AssessOptions } from '../../assess/index.js';
import type { OrderEvent } from '../../model/event.js';
import type { Incident } from '../../model/incident.js';
import { rootPromises } from '../../model/promise-chain.js';
import type { OrderPromise } from '../../model/promise.js';
import type { OrderRecord } from '../../model/record.js';
import { deadlineOf, isoOf, parseInstant } from '../../time/index.js';
import { touchedLines } from './touches.js';

/** Who told us of an event that an incident brings. */
export const INCIDENT_SOURCE = 'incident';

/**
 * The record with what incidents bring it, as evidence like any other: that it is held up from the
 * incident's beginning, and that it goes on from its end. An order that an incident does not touch, or
 * in which nothing that it could hold up was still open, comes back as it is; asking again changes
 * nothing.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when a record or an incident cannot be read.
 */
export function withIncidents(
  record: OrderRecord,
  incidents: readonly Incident[] | undefined,
  options: AssessOptions,
): OrderRecord {
  const known = new Set(record.events.map(({ id }) => id));
  const brought = (incidents ?? [])
    .flatMap((incident) => incidentEvents(record, incident, options))
    .filter(({ id }) => !known.has(id));
  return brought.length === 0 ? record : { ...record, events: [...record.events, ...brought] };
}

/** The evidence that an incident brings to an order; none where it changes nothing. */
export function incidentEvents(
  record: OrderRecord,
  incident: Incident,
  options: AssessOptions,
): OrderEvent[] {
  const startedAt = parseInstant(incident.startedAt, '/startedAt');
  if (startedAt > parseInstant(options.asOf)) return [];
  const held = heldLines(record, incident, startedAt, options);
  if (held.length === 0) return [];
  const whole = held.length === record.order.lines.length;
  const common = {
    milestone: 'unknown',
    source: INCIDENT_SOURCE,
    lineIds: whole ? null : held,
    raw: { text: incident.title },
  } as const;
  // An order that was placed while it lasted is held up from the start.
  const from = Math.max(startedAt, parseInstant(record.order.placedAt));
  const toldAt = Math.min(...incident.updates.map(({ at }) => parseInstant(at)), Infinity);
  const learned = toldAt === Infinity ? from : Math.max(from, toldAt);
  const start: OrderEvent = {
    ...common,
    id: incidentEventId(incident, 'start'),
    condition: 'delayed',
    occurredAt: isoOf(from),
    recordedAt: isoOf(learned),
    reason: incident.reason ?? null,
  };
  if (!incident.resolvedAt) return [start];
  const over = Math.max(learned, parseInstant(incident.resolvedAt, '/resolvedAt'));
  return [
    start,
    {
      ...common,
      id: incidentEventId(incident, 'end'),
      condition: 'resolved',
      occurredAt: isoOf(over),
    },
  ];
}

/** The same on every machine, and no id that an incident's own could be taken for. */
export function incidentEventId({ id }: Pick<Incident, 'id'>, which: 'start' | 'end'): string {
  return `incident:${which}:${id}`;
}

/** The touched lines of which something promised was still to come when it began. */
function heldLines(
  record: OrderRecord,
  incident: Incident,
  startedAt: number,
  options: AssessOptions,
): string[] {
  const touched = touchedLines(incident, record);
  if (touched.length === 0) return [];
  const suffering = rootPromises(record).filter((promise) =>
    canSuffer(record, promise, incident, startedAt, options),
  );
  return touched
    .filter(({ id }) => suffering.some(({ lineIds }) => lineIds?.includes(id) ?? true))
    .map(({ id }) => id);
}

/** Whether a promise was open when the incident began, and is due while it lasts. */
function canSuffer(
  record: OrderRecord,
  promise: OrderPromise,
  incident: Incident,
  startedAt: number,
  options: AssessOptions,
): boolean {
  if (!isAboutTheOrder(promise) || parseInstant(promise.madeAt) > parseInstant(options.asOf))
    return false;
  const { fulfilledAt, status } = assess(record, promise, options);
  if (status === 'void') return false;
  if (fulfilledAt !== null && parseInstant(fulfilledAt) <= startedAt) return false;
  const zone = promise.timeZone ?? record.order.timeZone;
  const { by } = promise.window;
  const due = by === null ? Infinity : deadlineOf(by, zone);
  // What was late before it began is not late because of it, and is held up all the same.
  return due <= clearFrom(incident, zone);
}

/** First instant from which nothing suffers from it any more, in milliseconds since 1970-01-01 UTC. */
function clearFrom({ clearBy, timeZone }: Incident, zone: string): number {
  return clearBy ? deadlineOf(clearBy, timeZone ?? zone, '/clearBy') : Infinity;
}

function isAboutTheOrder({ kind }: OrderPromise): boolean {
  return kind !== 'update' && kind !== 'remedy' && kind !== 'answer';
}
