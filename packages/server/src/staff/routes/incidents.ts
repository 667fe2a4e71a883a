import { AmendsError } from '@amends/core';
import type { Incident, OpenIncidentRequest, StaffIncident } from '@amends/core';
import { nothingHere } from '../../doors/door.js';
import type { KeptIncident } from '../../store/incidents.js';
import { addIncident, findIncident, readIncidents } from '../../store/incidents.js';
import { badCursor, limitIn, pageOf, placeIn } from '../cursor.js';
import { idFor, once } from '../staff-request.js';
import type { StaffRoute } from '../staff-request.js';

/** Every incident, newest first. */
export const listIncidents: StaffRoute<'listIncidents'> = async ({ runtime, query }) => {
  const limit = limitIn(query);
  const [startedAt, id] = placeIn(query, 2) ?? [];
  if (startedAt !== undefined && Number.isNaN(Date.parse(startedAt))) throw badCursor();
  const before = startedAt === undefined || id === undefined ? null : { startedAt, id };
  const found = await readIncidents(runtime.database.queries, { before, limit: limit + 1 });
  return pageOf(found.map(staffIncident), limit, ({ incident }) => [
    incident.startedAt,
    incident.id,
  ]);
};

/** One incident, and how far its latest word has come. */
export const readIncident: StaffRoute<'readIncident'> = async ({ runtime, id }) => {
  const found = await findIncident(runtime.database.queries, id);
  if (found === null) throw nothingHere();
  return staffIncident(found);
};

/** Opens an incident, and lets the orders know one after the other. */
export const openIncident: StaffRoute<'openIncident'> = async (request) => {
  const { runtime, body, now } = request;
  const id = `incident-${idFor(request)}`;
  const incident = incidentIn(body, id, now);
  await once(request, id, async (queries) => {
    await addIncident(queries, incident);
    return { changed: [], workIds: [] };
  });
  await runtime.rounds.start(id);
  const kept = await findIncident(runtime.database.queries, id);
  if (kept === null) throw nothingHere();
  return staffIncident(kept);
};

/** An incident as staff see it. */
export function staffIncident({
  incident,
  named,
  checked,
  touched,
  isRoundDone,
}: KeptIncident): StaffIncident {
  return { incident, named, fanOut: { checked, touched, isDone: isRoundDone } };
}

function incidentIn(body: OpenIncidentRequest, id: string, now: string): Incident {
  const { text, nextUpdateBy = null, status = 'investigating', startedAt, ...said } = body;
  const { title, scope, reason, clearBy, timeZone, signatory } = said;
  const began = new Date(startedAt ?? now).toISOString();
  if (Date.parse(began) > Date.parse(now)) throw notYet();
  return {
    id,
    title,
    status,
    startedAt: began,
    reason: reason ?? null,
    clearBy: clearBy ?? null,
    timeZone: timeZone ?? null,
    signatory: signatory ?? null,
    scope,
    updates: [{ id: `${id}:1`, at: now, text, status, nextUpdateBy }],
  };
}

function notYet(): AmendsError {
  return new AmendsError({
    code: 'invalid_payload',
    message:
      'An incident that has not begun holds nothing up. Open it when it begins; say what is to come in an update.',
    path: '/startedAt',
  });
}
