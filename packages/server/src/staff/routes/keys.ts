import type { IssuedKey, StaffKey } from '@amends/core';
import { nothingHere } from '../../doors/door.js';
import type { KeptKey } from '../../store/staff-keys.js';
import { allStaffKeys, findStaffKey, withoutHash } from '../../store/staff-keys.js';
import { issueKey, revokeStaffKey, rotateStaffKey } from '../keys.js';
import { newSecret } from '../staff-key.js';
import type { StaffSecret } from '../staff-key.js';
import { idFor, once } from '../staff-request.js';
import type { StaffRequest, StaffRoute } from '../staff-request.js';

/** Every API key. */
export const listKeys: StaffRoute<'listKeys'> = ({ runtime }) =>
  allStaffKeys(runtime.database.queries);

/** Makes a key. */
export const createKey: StaffRoute<'createKey'> = (request) =>
  issue(request, (queries, made) => issueKey(queries, made, request.body, request.now));

/** Makes a key in the place of another. */
export const rotateKey: StaffRoute<'rotateKey'> = (request) =>
  issue(request, (queries, made) =>
    rotateStaffKey(queries, request.id, made, request.body, request.now),
  );

/** Ends a key. */
export const revokeKey: StaffRoute<'revokeKey'> = async (request) => {
  const { id, runtime, now } = request;
  await once(request, id, async (queries) => {
    await revokeStaffKey(queries, id, now);
    return { changed: [], workIds: [] };
  });
  return known(await findStaffKey(runtime.database.queries, id));
};

/** A key is told once: who repeats the request learns that it was made, and not what it is. */
async function issue<Body extends object>(
  request: StaffRequest<Body>,
  make: (queries: Parameters<typeof issueKey>[0], made: StaffSecret) => Promise<unknown>,
): Promise<IssuedKey> {
  const made = newSecret(idFor(request));
  const told = { isNew: false };
  await once(request, made.keyId, async (queries) => {
    await make(queries, made);
    told.isNew = true;
    return { changed: [], workIds: [] };
  });
  const { queries } = request.runtime.database;
  const key = known(await findStaffKey(queries, made.keyId));
  return { ...key, secret: told.isNew ? made.secret : null };
}

function known(found: KeptKey | null): StaffKey {
  if (found === null) throw nothingHere();
  return withoutHash(found);
}
