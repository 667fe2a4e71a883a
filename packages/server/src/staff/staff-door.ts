import { AmendsError, STAFF_ROLES } from '@amends/core';
import type { Instant, StaffRole } from '@amends/core';
import { bearer } from '../doors/door.js';
import { assertSameSite } from '../doors/same-site.js';
import type { HttpContext } from '../http/context.js';
import type { Queries } from '../store/database.js';
import { changeStaffKey, findStaffKey } from '../store/staff-keys.js';
import { hashOf, isKept, keyIdOf } from './staff-key.js';

/** Somebody at the store. */
export interface Actor {
  /** Stands in the audit: the id of an API key, or what the store's session calls the person. No name. */
  readonly id: string;
  readonly role: StaffRole;
}

/**
 * The store's own log-in: says who is behind a request that carries no API key, or `null`. Amends then
 * refuses what another site made that browser send.
 */
export type StaffSession = (request: Request) => Actor | null | Promise<Actor | null>;

/** How staff come in. */
export interface StaffOptions {
  /**
   * The first key, as an environment variable holds it: 32 characters or more. It is an `admin`'s, is
   * never stored, and works for as long as it stands here: make other keys with it, then take it out.
   */
  readonly firstKey?: string | undefined;
  readonly session?: StaffSession;
  /** A page at which they work, below the base path at `/staff`: `staffPage()` of `@amends/server/staff-page`. */
  readonly page?: StaffPage;
}

/** Made by `staffPage()` of `@amends/server/staff-page`: nothing of it is loaded where it is not used. */
export interface StaffPage {
  /** Answers a request below `/staff`. `path` is what stands after it. */
  answer(context: HttpContext, request: Request, path: string): Promise<Response>;
}

/** Lets staff in. */
export interface StaffDoor {
  /** Whether somebody may come in by the store's own log-in. */
  readonly hasSession: boolean;
  /**
   * Lets somebody in who may do at least what `least` may.
   *
   * @throws {AmendsError} `unauthorised` for none, an unknown, expired or revoked key, all alike;
   *   `forbidden` for a role that may less; `cross_site`.
   */
  enter(request: Request, least: StaffRole, queries: Queries, now: Instant): Promise<Actor>;
}

// A key in a header holds no space.
const usable = /^\S{32,}$/u;

/**
 * A door that opens to API keys and to the store's own session.
 *
 * @throws {AmendsError} `invalid_configuration` when the first key can be guessed.
 */
export function staffDoor(
  { firstKey, session }: StaffOptions,
  publicOrigin: string | undefined,
): StaffDoor {
  if (firstKey !== undefined && !usable.test(firstKey)) throw guessable();
  const firstHash = firstKey === undefined ? null : hashOf(firstKey);

  const byKey = async (secret: string, queries: Queries, now: Instant): Promise<Actor | null> => {
    if (firstHash !== null && isKept(secret, firstHash)) return { id: 'first', role: 'admin' };
    const keyId = keyIdOf(secret);
    const kept = keyId === null ? null : await findStaffKey(queries, keyId);
    if (kept === null || !isKept(secret, kept.hash)) return null;
    const { expiresAt, revokedAt, role, lastUsedOn } = kept;
    if (revokedAt !== null) return null;
    if (expiresAt !== null && Date.parse(expiresAt) <= Date.parse(now)) return null;
    const today = now.slice(0, 10);
    if (lastUsedOn !== today) await changeStaffKey(queries, kept.keyId, { lastUsedOn: today });
    return { id: kept.keyId, role };
  };

  return {
    hasSession: session !== undefined,
    async enter(request, least, queries, now) {
      const secret = bearer(request);
      const actor = secret
        ? await byKey(secret, queries, now)
        : ((await session?.(request)) ?? null);
      if (actor === null) throw unauthorised();
      // A cookie comes along from any page; a key in a header does not.
      if (!secret && request.method !== 'GET') assertSameSite(request, { key: null }, publicOrigin);
      assertRole(actor, least);
      return actor;
    },
  };
}

/** Whether a role may do what `least` may. */
export function mayAs({ role }: Pick<Actor, 'role'>, least: StaffRole): boolean {
  return STAFF_ROLES.indexOf(role) >= STAFF_ROLES.indexOf(least);
}

/**
 * Refuses who may not do what `least` may.
 *
 * @throws {AmendsError} `forbidden`.
 */
export function assertRole(actor: Actor, least: StaffRole): void {
  if (!mayAs(actor, least)) throw forbidden(least);
}

function unauthorised(): AmendsError {
  return new AmendsError({
    code: 'unauthorised',
    message: 'No API key that opens this came along. Send one as "Authorization: Bearer".',
  });
}

function forbidden(least: StaffRole): AmendsError {
  return new AmendsError({
    code: 'forbidden',
    message: `This key's role may not do that. Use a key of the role "${least}".`,
  });
}

function guessable(): AmendsError {
  return new AmendsError({
    code: 'invalid_configuration',
    message:
      'The first key of the staff has fewer than 32 characters, or spaces among them. Pass the output of "openssl rand -base64 32".',
  });
}
