import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * A key as the store's scripts carry it: `amends_sk_`, by which a scanner of leaked secrets knows it, the
 * id under which it is stored, and 256 random bits.
 */
export interface StaffSecret {
  readonly keyId: string;
  readonly secret: string;
}

const shape = /^amends_sk_([0-9a-f]{16})_([\w-]{43})$/u;

/** A new key under an id of 16 hexadecimal digits; a random one when absent. */
export function newSecret(keyId = randomBytes(8).toString('hex')): StaffSecret {
  return { keyId, secret: `amends_sk_${keyId}_${randomBytes(32).toString('base64url')}` };
}

/** The id in a key, or `null` when it is no key of ours. */
export function keyIdOf(secret: string): string | null {
  return shape.exec(secret)?.[1] ?? null;
}

/**
 * What is kept of a key. One round of SHA-256 is right here, where for a password it would be wrong:
 * slow hashes make guessing dear, and 256 random bits cannot be guessed at any speed. So a stolen
 * database opens nothing, and a request costs microseconds.
 */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Whether a key is the one of which this is kept; takes the same time whichever character differs. */
export function isKept(secret: string, hash: string): boolean {
  const kept = Buffer.from(hash, 'base64url');
  const given = createHash('sha256').update(secret).digest();
  return kept.length === given.length && timingSafeEqual(kept, given);
}
