import { AmendsError } from '@amends/core';
import { SignJWT, decodeProtectedHeader, jwtVerify } from 'jose';
import type { Instant } from '@amends/core';
import type { ReadClock } from '../clock.js';
import type { KeyRing } from './key-ring.js';

/** How a key is made. */
export interface IssueOptions {
  /** How long it opens the door, in seconds; 90 days when absent. */
  readonly expiresIn?: number;
}

/** Makes and checks the signed, expiring, order-scoped keys that customers' links carry. */
export interface Links {
  /**
   * A key for one order: put it in the link that the customer gets.
   *
   * @throws {AmendsError} `invalid_configuration` when `expiresIn` is not a positive number.
   */
  issue(orderId: string, options?: IssueOptions): Promise<string>;
  /** The order that a key opens, or `null` when it is forged, expired, revoked, foreign or no key at all. */
  verify(key: string): Promise<string | null>;
}

const audience = 'amends:order';
const algorithm = 'HS256';
const ninetyDays = 90 * 24 * 60 * 60;
const longestKey = 2048;

/** Up to and including when an order's keys were revoked; `null` where they never were. */
export type RevokedAt = (orderId: string) => Promise<Instant | null>;

/**
 * Keys are JWTs, signed with HS256 and named by the id of their secret. They say to the millisecond when
 * they were made; whatever was made in the millisecond of a revocation is revoked with the rest, and what
 * is made afterwards says a later one, however clocks stand.
 */
export function links(ring: KeyRing, clock: ReadClock, revokedAt: RevokedAt): Links {
  return {
    async issue(orderId, { expiresIn = ninetyDays } = {}) {
      if (!Number.isFinite(expiresIn) || expiresIn <= 0) {
        throw new AmendsError({
          code: 'invalid_configuration',
          message: 'A key must expire after a positive number of seconds. Pass expiresIn: 3600.',
        });
      }
      const revoked = await revokedAt(orderId);
      const earliest = revoked === null ? -Infinity : Date.parse(revoked) + 1;
      const now = Math.max(Date.parse(clock()), earliest) / 1000;
      return new SignJWT()
        .setProtectedHeader({ alg: algorithm, kid: ring.signing.id })
        .setAudience(audience)
        .setSubject(orderId)
        .setIssuedAt(now)
        .setExpirationTime(Math.floor(now) + Math.ceil(expiresIn))
        .sign(ring.signing.secret);
    },

    async verify(key) {
      if (key.length > longestKey) return null;
      let opened: { readonly orderId: string; readonly madeAt: number };
      try {
        const { kid } = decodeProtectedHeader(key);
        const secret = kid === undefined ? undefined : ring.find(kid);
        if (secret === undefined) return null;
        const { payload } = await jwtVerify(key, secret, {
          algorithms: [algorithm],
          audience,
          requiredClaims: ['sub', 'exp', 'iat'],
          currentDate: new Date(clock()),
        });
        opened = { orderId: payload.sub ?? '', madeAt: (payload.iat ?? 0) * 1000 };
      } catch {
        // Whatever is wrong with it, the answer is the same: it opens nothing.
        return null;
      }
      const revoked = await revokedAt(opened.orderId);
      const isRevoked = revoked !== null && Math.round(opened.madeAt) <= Date.parse(revoked);
      return isRevoked ? null : opened.orderId;
    },
  };
}
