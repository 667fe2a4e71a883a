import { AmendsError } from '@amends/core';
import type { Incident, Instant } from '@amends/core';
import { nothingHere } from '../../doors/door.js';
import { changeIncident, findIncident } from '../../store/incidents.js';
import { once } from '../staff-request.js';
import type { StaffRequest, StaffRoute } from '../staff-request.js';
import { staffIncident } from './incidents.js';

/** Says how it stands. */
export const updateIncident: StaffRoute<'updateIncident'> = (request) => {
  const { text, status, nextUpdateBy = null, clearBy } = request.body;
  return say(request, (incident, at) => ({
    ...incident,
    status: status ?? incident.status,
    clearBy: clearBy === undefined ? incident.clearBy : clearBy,
    updates: [
      ...incident.updates,
      {
        id: `${incident.id}:${incident.updates.length + 1}`,
        at,
        text,
        status: status ?? incident.status,
        nextUpdateBy,
      },
    ],
  }));
};

/** Says that it is over, with an account of it. */
export const resolveIncident: StaffRoute<'resolveIncident'> = (request) =>
  say(request, (incident, at) => ({
    ...incident,
    status: 'resolved',
    resolvedAt: at,
    account: { at, text: request.body.text },
  }));

/** Changes an incident by one word, once, and sends it round to the orders. */
async function say<Body extends object>(
  request: StaffRequest<Body>,
  change: (incident: Incident, at: Instant) => Incident,
) {
  const { runtime, id, now } = request;
  await once(request, id, async (queries) => {
    const kept = await findIncident(queries, id, { lock: true });
    if (kept === null) throw nothingHere();
    if (kept.incident.status === 'resolved') throw isOver();
    await changeIncident(queries, change(kept.incident, now));
    return { changed: [], workIds: [] };
  });
  await runtime.rounds.start(id);
  const kept = await findIncident(runtime.database.queries, id);
  if (kept === null) throw nothingHere();
  return staffIncident(kept);
}

function isOver(): AmendsError {
  return new AmendsError({
    code: 'invalid_transition',
    message: 'This incident is over, and its account stands. Open another one for a new trouble.',
  });
}
