import { AmendsError, STAFF_ROUTES } from '@amends/core';
import type { StaffRouteName } from '@amends/core';
import { readAs, staffRouteSchemas } from '@amends/core/schema';
import { nothingHere } from '../doors/door.js';
import { json } from '../http/answer.js';
import { parseJson, readBytes } from '../http/body.js';
import type { HttpContext } from '../http/context.js';
import { methodNotAllowed } from '../http/match-route.js';
import { problem } from '../http/problem.js';
import { matchStaffRoute } from './match-staff-route.js';
import { answerAsk, finishFollowUp, giveUpdate } from './routes/attend.js';
import { readAudit } from './routes/audit.js';
import { listBudgets } from './routes/budgets.js';
import { listCases, readStaffCase } from './routes/cases.js';
import { listDeadLetters, replayDeadLetter } from './routes/dead-letters.js';
import { listIncidents, openIncident, readIncident } from './routes/incidents.js';
import { resolveIncident, updateIncident } from './routes/incident-words.js';
import { readInsight } from './routes/insight.js';
import { createKey, listKeys, revokeKey, rotateKey } from './routes/keys.js';
import { revokeLinks } from './routes/links.js';
import { requiredKey } from './staff-request.js';
import type { StaffRequest, StaffRoute } from './staff-request.js';
import { readPhoto } from './routes/photos.js';

const routes: { readonly [Name in StaffRouteName]: StaffRoute<Name> } = {
  listCases,
  readStaffCase,
  answerAsk,
  giveUpdate,
  finishFollowUp,
  revokeLinks,
  readPhoto,
  listIncidents,
  openIncident,
  readIncident,
  updateIncident,
  resolveIncident,
  listBudgets,
  listDeadLetters,
  replayDeadLetter,
  readInsight,
  listKeys,
  createKey,
  rotateKey,
  revokeKey,
  readAudit,
};

/** The answer to a request of the staff. `path` is what stands below the base path. */
export async function handleStaff(
  context: HttpContext,
  http: Request,
  path: string,
): Promise<Response> {
  const match = matchStaffRoute(http.method, path);
  if (match === null) throw nothingHere();
  const { name, id, allow } = match;
  if (name === null) {
    return problem(methodNotAllowed(allow), { headers: { allow: allow.join(', ') } });
  }
  const runtime = await context.open();
  const { queries } = runtime.database;
  const now = runtime.clock();
  // Nothing of a request is read before it is known who sends it.
  const actor = await context.staff.enter(http, STAFF_ROUTES[name].role, queries, now);
  const body = await readBody(context, http, name);
  const request: StaffRequest<never> = {
    context,
    runtime,
    http,
    query: new URL(http.url).searchParams,
    name,
    id,
    actor,
    // The schema of the same name has read it; the compiler cannot carry that through a lookup.
    body: body as never,
    idempotencyKey: body === undefined ? '' : requiredKey(http, body),
    now,
  };
  const route = routes[name] as (request: StaffRequest<never>) => Promise<unknown>;
  const answer = await route(request);
  if (http.method === 'POST') runtime.log({ level: 'info', event: 'staff.acted', code: name });
  return answer instanceof Response ? answer : json(answer);
}

async function readBody(
  context: HttpContext,
  http: Request,
  name: StaffRouteName,
): Promise<{ readonly idempotencyKey?: string } | undefined> {
  const schema = staffRouteSchemas[name].body;
  if (schema === null) return undefined;
  const type = (http.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    await http.body?.cancel();
    throw new AmendsError({
      code: 'unsupported_media_type',
      message: 'Only application/json is read here. Send a JSON object, and say so.',
    });
  }
  const given = parseJson(await readBytes(http, context.limits.staff));
  return readAs(schema, given) as { readonly idempotencyKey?: string };
}
