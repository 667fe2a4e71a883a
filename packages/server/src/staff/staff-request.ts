import { createHash } from 'node:crypto';
import { AmendsError } from '@amends/core';
import type { Instant, StaffRouteName, StaffRouteTypes } from '@amends/core';
import type { HttpContext } from '../http/context.js';
import type { Runtime, Written } from '../runtime/runtime.js';
import { write } from '../runtime/runtime.js';
import { addAudit } from '../store/audit.js';
import type { Queries } from '../store/database.js';
import { isRepeated, keepKeyedRequest, staffScope } from '../store/once.js';
import { storableId } from '../store/storable.js';
import type { Actor } from './staff-door.js';

/** What staff ask for, once they are in and their body is read. */
export interface StaffRequest<Body> {
  readonly context: HttpContext;
  readonly runtime: Runtime;
  readonly http: Request;
  readonly query: URLSearchParams;
  readonly name: StaffRouteName;
  /** What stands in the path; empty where nothing does. */
  readonly id: string;
  readonly actor: Actor;
  readonly body: Body;
  /** Of a POST: what makes a repeat harmless. Empty for a GET. */
  readonly idempotencyKey: string;
  readonly now: Instant;
}

/** Answers one of the staff's requests. Refuses by throwing an `AmendsError`. */
export type StaffRoute<Name extends StaffRouteName> = (
  request: StaffRequest<StaffRouteTypes[Name]['body']>,
) => Promise<StaffRouteTypes[Name]['response'] | Response>;

/**
 * Runs what staff do, once: with the audit of who did it in one transaction, or not at all. The same
 * request again does nothing.
 *
 * @param subject to what it is done: the id that the audit names.
 * @throws {AmendsError} `idempotency_conflict`.
 */
export async function once<Body extends object | undefined>(
  { runtime, name, id, actor, body, idempotencyKey, now }: StaffRequest<Body>,
  subject: string,
  act: (queries: Queries) => Promise<Omit<Written<unknown>, 'value'>>,
): Promise<void> {
  const keyed = {
    scope: staffScope(actor.id, name, id),
    key: idempotencyKey,
    bodyHash: digestOf({ ...body, idempotencyKey: undefined }),
  };
  await write(runtime, async (queries) => {
    if (await isRepeated(queries, keyed)) return { value: null, changed: [], workIds: [] };
    const done = await act(queries);
    await keepKeyedRequest(queries, keyed, now);
    await addAudit(queries, { at: now, actor: actor.id, role: actor.role, action: name, subject });
    return { value: null, ...done };
  });
}

/** An id for what a request makes: the same for the same request, so that a repeat finds it. */
export function idFor({
  actor,
  name,
  id,
  idempotencyKey,
}: Pick<StaffRequest<unknown>, 'actor' | 'name' | 'id' | 'idempotencyKey'>): string {
  return digestOf([actor.id, name, id, idempotencyKey]).slice(0, 16);
}

/**
 * The key that makes a repeat harmless.
 *
 * @throws {AmendsError} `idempotency_key_missing`, `invalid_payload`.
 */
export function requiredKey(request: Request, body: { readonly idempotencyKey?: string }): string {
  const key = request.headers.get('idempotency-key') ?? body.idempotencyKey ?? '';
  if (key !== '') return storableId(key, '/idempotencyKey');
  throw new AmendsError({
    code: 'idempotency_key_missing',
    message:
      'What staff do needs an idempotency key, so that a repeat does nothing twice. Send a random one as Idempotency-Key, and the same one when you repeat the request.',
  });
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
