import type { AuditEntry, IssuedKey, Page, StaffKey } from '@amends/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { base, problemOf, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';
import { firstKey, keyOf, staffOf } from '../../test/staff.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({
    staff: {
      firstKey,
      session: (request) =>
        request.headers.get('cookie') === 'staff=maren' ? { id: 'staff-7', role: 'agent' } : null,
    },
  });
});

const bodyOf = async <T>(response: Response): Promise<T> => (await response.json()) as T;

describe('a key', () => {
  it('is made under the first one, told once, and opens what its role may', async () => {
    const admin = staffOf(server);
    const wanted = { name: 'the front desk', role: 'viewer' };
    const made = await bodyOf<IssuedKey>(await admin.post('/keys', wanted, 'desk'));
    expect(made).toMatchObject({ ...wanted, lastUsedOn: null, expiresAt: null, revokedAt: null });
    expect(made.secret).toMatch(/^amends_sk_[0-9a-f]{16}_[\w-]{43}$/u);
    const again = await bodyOf<IssuedKey>(await admin.post('/keys', wanted, 'desk'));
    expect(again).toEqual({ ...made, secret: null });

    const viewer = staffOf(server, made.secret ?? '');
    expect((await viewer.get('/cases')).status).toBe(200);
    expect(await problemOf(await viewer.get('/keys'))).toMatchObject({ code: 'forbidden' });
    expect(await problemOf(await viewer.post('/keys', wanted))).toMatchObject({
      code: 'forbidden',
    });
    const listed = await bodyOf<StaffKey[]>(await admin.get('/keys'));
    expect(listed.find(({ keyId }) => keyId === made.keyId)).toMatchObject({
      lastUsedOn: server.now.slice(0, 10),
    });
    expect(JSON.stringify(listed)).not.toContain(made.secret?.slice(-43));
  });

  it('is not kept: the database holds a digest of it', async () => {
    const { secret } = await keyOf(server, 'agent');
    const listed = JSON.stringify(await server.amends.staff.keys.list());
    expect(listed).not.toContain(secret.slice(-43));
    expect(listed).not.toContain('hash');
  });

  it('is changed for another, and goes on to work for as long as it is told', async () => {
    const old = await keyOf(server, 'viewer');
    const admin = staffOf(server);
    const rotated = await admin.post(`/keys/${old.keyId}/rotation`, { graceHours: 1 });
    const next = await bodyOf<IssuedKey>(rotated);
    expect(next).toMatchObject({ name: old.name, role: 'viewer' });
    expect((await staffOf(server, old.secret).get('/cases')).status).toBe(200);
    expect((await staffOf(server, next.secret ?? '').get('/cases')).status).toBe(200);
    const { now } = server;
    server.now = new Date(Date.parse(now) + 3_600_000).toISOString();
    expect((await staffOf(server, old.secret).get('/cases')).status).toBe(401);
    expect((await staffOf(server, next.secret ?? '').get('/cases')).status).toBe(200);
    server.now = now;
  });

  it('is revoked for good, and its end is in the audit beside its beginning', async () => {
    const { keyId, secret } = await keyOf(server, 'admin');
    expect((await staffOf(server, secret).post(`/keys/${keyId}/revocation`)).status).toBe(200);
    const admin = staffOf(server);
    expect((await admin.post(`/keys/${keyId}/revocation`)).status).toBe(200);
    expect((await admin.post(`/keys/${keyId}/rotation`)).status).toBe(404);
    const problem = await problemOf(await staffOf(server, secret).get('/cases'));
    expect(problem).toMatchObject({ code: 'unauthorised', status: 401 });
    const audit = await bodyOf<Page<AuditEntry>>(await admin.get('/audit?limit=2'));
    expect(audit.items).toMatchObject([
      { actor: 'first', action: 'revokeKey', subject: keyId },
      { actor: keyId, action: 'revokeKey', subject: keyId, role: 'admin' },
    ]);
    const rest = await bodyOf<Page<AuditEntry>>(await admin.get(`/audit?cursor=${audit.next}`));
    expect(rest.items.map(({ id }) => id)).not.toContain(audit.items[1]?.id);
    expect(rest.next).toBeNull();
  });
});

describe('the door', () => {
  it.each([
    ['none', ''],
    ['of no shape', 'hello'],
    ['of the shape and unknown', `amends_sk_${'0'.repeat(16)}_${'a'.repeat(43)}`],
    ['a customer’s', 'customer'],
  ])('gives the same answer to a key that is %s', async (_, key) => {
    const given = key === 'customer' ? await server.late('staff-door') : key;
    const asked = await staffOf(server, given).get('/cases');
    expect(asked.status).toBe(401);
    expect(await asked.text()).toBe(await (await staffOf(server, 'x').get('/audit')).text());
  });

  it('opens to the store’s own session, and not to what another site makes its browser send', async () => {
    const key = await server.late('session-1');
    const ask = (headers: Record<string, string>) =>
      server.amends.handler(
        new Request(`${base}/v1/staff/orders/session-1/links/revoke`, {
          method: 'POST',
          headers: {
            cookie: 'staff=maren',
            'content-type': 'application/json',
            'idempotency-key': 'k',
            ...headers,
          },
          body: '{}',
        }),
      );
    expect((await ask({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await ask({ cookie: '' })).status).toBe(401);
    expect((await server.get('/v1/orders/session-1', key)).status).toBe(200);
    server.now = new Date(Date.parse(server.now) + 1000).toISOString();
    expect((await ask({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    // Signed out everywhere: the customer's old link opens nothing, a new one does.
    expect((await server.get('/v1/orders/session-1', key)).status).toBe(404);
    const fresh = await server.amends.links.issue('session-1');
    expect((await server.get('/v1/orders/session-1', fresh)).status).toBe(200);
  });

  it('refuses a first key that can be guessed', async () => {
    await expect(startServer({ staff: { firstKey: 'secret' } })).rejects.toMatchObject({
      code: 'invalid_configuration',
    });
  });
});

describe('what staff send', () => {
  it.each([
    [
      'without an idempotency key',
      { 'content-type': 'application/json' },
      'idempotency_key_missing',
    ],
    ['as a form', { 'content-type': 'text/plain' }, 'unsupported_media_type'],
  ])('is refused %s', async (_, headers, code) => {
    const request = new Request(`${base}/v1/staff/keys`, {
      method: 'POST',
      headers: { authorization: `Bearer ${firstKey}`, ...headers },
      body: JSON.stringify({ name: 'x', role: 'viewer' }),
    });
    expect(await problemOf(await server.amends.handler(request))).toMatchObject({ code });
  });

  it('is refused under a key that stands for something else', async () => {
    const admin = staffOf(server);
    await admin.post('/keys', { name: 'one', role: 'viewer' }, 'same');
    const other = await admin.post('/keys', { name: 'other', role: 'viewer' }, 'same');
    expect(await problemOf(other)).toMatchObject({ code: 'idempotency_conflict' });
  });
});
