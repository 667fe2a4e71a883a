import { incidentEventId } from '../../breach/index.js';
import { wordsOf } from '../../copy/index.js';
import type { Speech } from '../../copy/index.js';
import type { IncidentView, ViewIncident } from '../../model/case-view.js';
import type { Incident } from '../../model/incident.js';
import type { Instant } from '../../model/order.js';
import { isoOf, parseInstant } from '../../time/index.js';
import { touching } from '../touching.js';
import type { ViewContext } from './context.js';
import { isTold, troubleView } from './trouble-view.js';

/** For whom a trouble is shown. */
export interface ViewIncidentOptions extends Speech {
  readonly asOf: Instant;
  /** IANA zone in which its moments are told; the incident's own when absent, UTC when that is absent too. */
  readonly timeZone?: string | undefined;
}

/**
 * What everybody sees of a trouble, whoever they are: for the banner of the whole shop. `null` before
 * it began, and once it has been told for long enough. Updates are the store's own words, in the
 * language in which they were written.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the incident cannot be read.
 */
export function viewIncident(
  incident: Incident,
  { asOf, timeZone, ...speech }: ViewIncidentOptions,
): IncidentView | null {
  const zone = timeZone ?? incident.timeZone ?? 'UTC';
  if (!isTold(incident, asOf, zone)) return null;
  const words = wordsOf(speech, { timeZone: zone }, asOf);
  return {
    version: 1,
    asOf: isoOf(parseInstant(asOf)),
    locale: words.locale,
    direction: words.direction,
    timeZone: zone,
    ...troubleView(incident, words, asOf),
  };
}

/** The latest trouble that touches this order, and what it means for it; `null` where there is none to tell. */
export function incidentOf(
  context: ViewContext,
  incidents: readonly Incident[] | undefined,
): ViewIncident | null {
  const { record, words, asOf } = context;
  const told = touching(record, incidents, asOf).filter((each) =>
    isTold(each, asOf, words.timeZone),
  );
  const incident = told.find(({ resolvedAt }) => !isPast(resolvedAt, asOf)) ?? told[0];
  if (incident === undefined) return null;
  const effect = effectOf(context, incident);
  return {
    ...troubleView(incident, words, asOf),
    effect,
    meaning: words.say('incident.meaning', { effect: effect === 'unknown' ? 'other' : effect }),
  };
}

/** What it means: read off the verdict, on which the incident has told as evidence. */
function effectOf(
  { record, verdict: { assessment } }: ViewContext,
  incident: Incident,
): ViewIncident['effect'] {
  if (assessment.fulfilledAt !== null) return 'arrived';
  const id = incidentEventId(incident, 'start');
  if (!record.events.some((event) => event.id === id)) return 'none';
  switch (assessment.status) {
    case 'broken':
      return 'late';
    case 'at-risk':
      return 'risk';
    case 'on-track':
      return 'none';
    default:
      return 'unknown';
  }
}

function isPast(at: Instant | null | undefined, asOf: Instant): boolean {
  return at ? parseInstant(at) <= parseInstant(asOf) : false;
}
