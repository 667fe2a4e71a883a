import { assess } from '../../assess/index.js';
import type { AssessOptions } from '../../assess/index.js';
import type { Assessment } from '../../model/assessment.js';
import type { Incident, IncidentUpdate } from '../../model/incident.js';
import type { OrderPromise } from '../../model/promise.js';
import type { OrderRecord } from '../../model/record.js';
import { isoOf, parseInstant } from '../../time/index.js';

/** The updates that had been given by an instant, oldest first. */
export function updatesBy({ updates }: Incident, asOf: number): IncidentUpdate[] {
  return updates
    .map((update, index) => ({ update, at: parseInstant(update.at, `/updates/${index}/at`) }))
    .filter(({ at }) => at <= asOf)
    .sort((one, other) => one.at - other.at || (one.update.id < other.update.id ? -1 : 1))
    .map(({ update }) => update);
}

/** What an incident's updates promised: the next word, each by its date. */
export function incidentPromises(incident: Incident): OrderPromise[] {
  return updatesBy(incident, Infinity).flatMap(({ at, nextUpdateBy }, index) =>
    nextUpdateBy
      ? [
          {
            id: `${incident.id}:update:${index + 1}`,
            kind: 'update' as const,
            window: { by: nextUpdateBy },
            madeAt: at,
            source: 'page',
          },
        ]
      : [],
  );
}

/**
 * Whether the words promised to everybody were given, each by its date: the same `assess` as for any
 * promise, on the incident's own updates and its account. Oldest first.
 *
 * @throws {AmendsError} `invalid_instant` when the incident cannot be read.
 */
export function assessIncident(incident: Incident, options: AssessOptions): Assessment[] {
  const asOf = parseInstant(options.asOf);
  const { id, startedAt, account, timeZone } = incident;
  const told = updatesBy(incident, asOf).map(({ at }) => at);
  if (account && parseInstant(account.at, '/account/at') <= asOf) told.push(account.at);
  const promises = incidentPromises(incident).filter(({ madeAt }) => parseInstant(madeAt) <= asOf);
  const record: OrderRecord = {
    order: { id, placedAt: startedAt, timeZone: timeZone ?? 'UTC', currency: 'XXX', lines: [] },
    promises,
    events: told.map((at, index) => ({
      id: `${id}:told:${index}`,
      milestone: 'notified' as const,
      channel: 'page' as const,
      occurredAt: isoOf(parseInstant(at)),
    })),
  };
  return promises.map((promise) => assess(record, promise, options));
}
