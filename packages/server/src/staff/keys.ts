import type {
  CreateKeyRequest,
  Instant,
  IssuedKey,
  RotateKeyRequest,
  StaffKey,
} from '@amends/core';
import { CreateKeyRequestSchema, readAs } from '@amends/core/schema';
import { nothingHere } from '../doors/door.js';
import type { Runtime } from '../runtime/runtime.js';
import type { Queries } from '../store/database.js';
import {
  addStaffKey,
  allStaffKeys,
  changeStaffKey,
  findStaffKey,
  withoutHash,
} from '../store/staff-keys.js';
import { transact } from '../store/transact.js';
import type { StaffSecret } from './staff-key.js';
import { hashOf, newSecret } from './staff-key.js';

const msPerHour = 3_600_000;
const usualGraceHours = 24;

/** Keeps a new key: its digest, never itself. */
export async function issueKey(
  queries: Queries,
  { keyId, secret }: StaffSecret,
  { name, role, expiresInDays }: CreateKeyRequest,
  now: Instant,
): Promise<StaffKey> {
  return addStaffKey(queries, {
    keyId,
    name,
    role,
    hash: hashOf(secret),
    createdAt: new Date(now),
    expiresAt:
      expiresInDays === undefined
        ? null
        : new Date(Date.parse(now) + expiresInDays * 24 * msPerHour),
  });
}

/**
 * Keeps a new key in the place of another, which goes on to work for a while so that nobody is locked
 * out. The new one expires as far from now as the old one did from its making.
 *
 * @throws {AmendsError} `not_found` when there is no such key, or it opens nothing any more.
 */
export async function rotateStaffKey(
  queries: Queries,
  keyId: string,
  { keyId: newId, secret }: StaffSecret,
  { graceHours = usualGraceHours }: RotateKeyRequest,
  now: Instant,
): Promise<StaffKey> {
  const old = await findStaffKey(queries, keyId);
  const at = Date.parse(now);
  const ends = old?.expiresAt ? Date.parse(old.expiresAt) : Infinity;
  if (old?.revokedAt !== null || ends <= at) throw nothingHere();
  const life = ends - Date.parse(old.createdAt);
  await changeStaffKey(queries, keyId, {
    expiresAt: new Date(Math.min(ends, at + graceHours * msPerHour)),
  });
  return addStaffKey(queries, {
    keyId: newId,
    name: old.name,
    role: old.role,
    hash: hashOf(secret),
    createdAt: new Date(now),
    expiresAt: life === Infinity ? null : new Date(at + life),
  });
}

/**
 * Ends a key, at once and for good. Twice is once.
 *
 * @throws {AmendsError} `not_found`.
 */
export async function revokeStaffKey(
  queries: Queries,
  keyId: string,
  now: Instant,
): Promise<StaffKey> {
  const found = await findStaffKey(queries, keyId);
  if (found === null) throw nothingHere();
  if (found.revokedAt !== null) return withoutHash(found);
  const revoked = await changeStaffKey(queries, keyId, { revokedAt: new Date(now) });
  return revoked ?? withoutHash(found);
}

/** The staff's API keys, in process: for the store's own scripts. */
export interface StaffKeysApi {
  /**
   * Makes a key. `secret` is told here and never again.
   *
   * @throws {AmendsError} `invalid_payload`.
   */
  create(key: CreateKeyRequest): Promise<IssuedKey>;
  /** Every key, without the keys themselves. */
  list(): Promise<readonly StaffKey[]>;
  /**
   * Makes a new key in the place of one that goes on to work for `graceHours`, 24 when absent.
   *
   * @throws {AmendsError} `not_found`.
   */
  rotate(keyId: string, options?: RotateKeyRequest): Promise<IssuedKey>;
  /**
   * Ends a key at once.
   *
   * @throws {AmendsError} `not_found`.
   */
  revoke(keyId: string): Promise<StaffKey>;
}

/** Makes the API. */
export function staffKeysApi(open: () => Promise<Runtime>): StaffKeysApi {
  return {
    async create(input) {
      const { database, clock } = await open();
      const made = newSecret();
      const wanted = readAs(CreateKeyRequestSchema, input) as CreateKeyRequest;
      const key = await issueKey(database.queries, made, wanted, clock());
      return { ...key, secret: made.secret };
    },
    async list() {
      return allStaffKeys((await open()).database.queries);
    },
    async rotate(keyId, options = {}) {
      const { database, clock } = await open();
      const made = newSecret();
      const key = await transact(database.queries, (queries) =>
        rotateStaffKey(queries, keyId, made, options, clock()),
      );
      return { ...key, secret: made.secret };
    },
    async revoke(keyId) {
      const { database, clock } = await open();
      return revokeStaffKey(database.queries, keyId, clock());
    },
  };
}
