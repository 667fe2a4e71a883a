import { STAFF_ROUTES } from '@amends/core';
import type { StaffRouteName, StaffRouteTypes } from '@amends/core';
import { readAs, staffRouteSchemas } from '@amends/core/schema';
import type { HttpContext } from '../http/context.js';
import type { Runtime } from '../runtime/runtime.js';
import { answerAsk, finishFollowUp, giveUpdate } from './routes/attend.js';
import { readAudit } from './routes/audit.js';
import { listBudgets } from './routes/budgets.js';
import { countCases, listCases, readStaffCase } from './routes/cases.js';
import { listDeadLetters, replayDeadLetter } from './routes/dead-letters.js';
import { resolveIncident, updateIncident } from './routes/incident-words.js';
import { listIncidents, openIncident, readIncident } from './routes/incidents.js';
import { readInsight } from './routes/insight.js';
import { createKey, listKeys, revokeKey, rotateKey } from './routes/keys.js';
import { revokeLinks } from './routes/links.js';
import { readPhoto } from './routes/photos.js';
import { publishPolicy, readPolicy } from './routes/policy.js';
import type { Actor } from './staff-door.js';
import { assertRole } from './staff-door.js';
import { requiredKey } from './staff-request.js';
import type { StaffRequest, StaffRoute } from './staff-request.js';

const routes: { readonly [Name in StaffRouteName]: StaffRoute<Name> } = {
  listCases,
  countCases,
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
  readPolicy,
  publishPolicy,
  listKeys,
  createKey,
  rotateKey,
  revokeKey,
  readAudit,
};

/** Somebody at the store who is in, and what they do it with. */
export interface StaffCall {
  readonly context: HttpContext;
  readonly runtime: Runtime;
  readonly http: Request;
  readonly actor: Actor;
  readonly now: string;
}

/** What a route of the staff's is asked. */
export interface Asked {
  /** What stands in the path; empty where nothing does. */
  readonly id?: string;
  readonly query?: URLSearchParams;
  /** As it was sent: the route's schema reads it. */
  readonly body?: unknown;
}

/**
 * Does what one of the staff's routes does: the same for a script that sends JSON and for a person at
 * the staff's page.
 *
 * @throws {AmendsError} `forbidden`, `invalid_payload`, `idempotency_key_missing`, whatever the route refuses with.
 */
export async function callStaffRoute<Name extends StaffRouteName>(
  { context, runtime, http, actor, now }: StaffCall,
  name: Name,
  { id = '', query = new URLSearchParams(), body: given }: Asked = {},
): Promise<StaffRouteTypes[Name]['response'] | Response> {
  const { role, method } = STAFF_ROUTES[name];
  assertRole(actor, role);
  const { body: schema } = staffRouteSchemas[name];
  const body = schema && (readAs(schema, given) as { readonly idempotencyKey?: string });
  const request: StaffRequest<never> = {
    context,
    runtime,
    http,
    query,
    name,
    id,
    actor,
    // The schema of the same name has read it; the compiler cannot carry that through a lookup.
    body: (body ?? undefined) as never,
    idempotencyKey: body === null ? '' : requiredKey(http, body),
    now,
  };
  const answer = await routes[name](request);
  if (method === 'POST') runtime.log({ level: 'info', event: 'staff.acted', code: name });
  return answer;
}
