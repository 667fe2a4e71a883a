import { AmendsError, STAFF_ROUTES } from '@amends/core';
import type { StaffRouteName } from '@amends/core';
import { staffRouteSchemas } from '@amends/core/schema';
import { nothingHere } from '../doors/door.js';
import { json } from '../http/answer.js';
import { leaveUnread, parseJson, readBytes } from '../http/body.js';
import type { HttpContext } from '../http/context.js';
import { methodNotAllowed } from '../http/match-route.js';
import { problem } from '../http/problem.js';
import { callStaffRoute } from './call-staff-route.js';
import { matchStaffRoute } from './match-staff-route.js';

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
  const now = runtime.clock();
  // Nothing of a request is read before it is known who sends it.
  const actor = await context.staff.enter(
    http,
    STAFF_ROUTES[name].role,
    runtime.database.queries,
    now,
  );
  const body = await readBody(context, http, name);
  const query = new URL(http.url).searchParams;
  const answer = await callStaffRoute({ context, runtime, http, actor, now }, name, {
    id,
    query,
    body,
  });
  return answer instanceof Response ? answer : json(answer);
}

async function readBody(
  context: HttpContext,
  http: Request,
  name: StaffRouteName,
): Promise<unknown> {
  if (staffRouteSchemas[name].body === null) return undefined;
  const type = (http.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    leaveUnread(http);
    throw new AmendsError({
      code: 'unsupported_media_type',
      message: 'Only application/json is read here. Send a JSON object, and say so.',
    });
  }
  return parseJson(await readBytes(http, context.limits.staff));
}
