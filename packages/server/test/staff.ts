import { randomUUID } from 'node:crypto';
import type { IssuedKey, StaffRole } from '@amends/core';
import { base } from './server.js';
import type { TestServer } from './server.js';

/** The key under which a tests' store comes in first. */
export const firstKey = 'the-first-key-of-the-staff-of-a-test-store';

/** The staff's ways to speak to a server. */
export interface Staff {
  get(path: string): Promise<Response>;
  post(path: string, body?: object, idempotencyKey?: string): Promise<Response>;
}

/** Speaks to a server under an API key. */
export function staffOf({ amends }: TestServer, key: string = firstKey): Staff {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  return {
    get: (path) => amends.handler(new Request(`${base}/v1/staff${path}`, { headers })),
    post: (path, body = {}, idempotencyKey = randomUUID()) =>
      amends.handler(
        new Request(`${base}/v1/staff${path}`, {
          method: 'POST',
          headers: { ...headers, 'idempotency-key': idempotencyKey },
          body: JSON.stringify(body),
        }),
      ),
  };
}

/** A key of a role. */
export async function keyOf(
  server: TestServer,
  role: StaffRole,
): Promise<IssuedKey & { secret: string }> {
  const key = await server.amends.staff.keys.create({ name: `a test's ${role}`, role });
  if (key.secret === null) throw new Error('A new key is told.');
  return { ...key, secret: key.secret };
}
