import { beforeAll, describe, expect, it } from 'vitest';
import { base, offeredCase, choiceOf, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';
import { firstKey, keyOf, staffOf } from '../../test/staff.js';
import { staffPage } from './index.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ staff: { firstKey, page: staffPage() } });
});

const send = (path: string, init: RequestInit = {}): Promise<Response> =>
  server.amends.handler(new Request(`${base}/staff${path}`, init));
const cookieOf = (key: string) => ({ cookie: `amends_staff=${encodeURIComponent(key)}` });
const get = (path: string, key: string) => send(path, { headers: cookieOf(key) });
const post = (
  path: string,
  key: string,
  fields: Record<string, string>,
  headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' },
) =>
  send(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { ...cookieOf(key), ...headers },
  });

/** The token that stands in the forms of a page. */
async function tokenOf(path: string, key: string): Promise<string> {
  const page = await (await get(path, key)).text();
  return /name="token" value="([^"]+)"/u.exec(page)?.[1] ?? '';
}

const call = { title: 'A strike', text: 'It is on.', once: 'once-1' };

describe('the staff’s page', () => {
  it('is not there where it is not used', async () => {
    const without = await startServer({ staff: { firstKey } });
    const asked = new Request(`${base}/staff`, { headers: cookieOf(firstKey) });
    expect((await without.amends.handler(asked)).status).toBe(404);
  });

  it('asks for a key, keeps it where no script and no other site reaches it, and goes on', async () => {
    const sent = await send('/figures');
    expect(sent.status).toBe(303);
    const where = new URL(sent.headers.get('location') ?? '', base);
    expect(where.pathname).toBe('/api/amends/staff/sign-in');
    const signedIn = await send('/sign-in', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ key: firstKey, to: where.searchParams.get('to') ?? '' }),
    });
    expect(signedIn.status).toBe(303);
    expect(signedIn.headers.get('location')).toBe('/api/amends/staff/figures');
    const cookie = signedIn.headers.get('set-cookie') ?? '';
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/api/amends/staff'])
      expect(cookie).toContain(part);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/api/amends/staff/../../x',
    '/\\evil.example',
  ])('sends nobody on to %s', async (to) => {
    const signedIn = await send('/sign-in', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ key: firstKey, to }),
    });
    expect(signedIn.headers.get('location')).toBe('/api/amends/staff');
  });

  it('opens to no wrong key, and not to one that has ended', async () => {
    const wrong = await send('/sign-in', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ key: 'x'.repeat(40) }),
    });
    expect(wrong.status).toBe(401);
    expect(wrong.headers.get('set-cookie')).toBeNull();
    const { secret, keyId } = await keyOf(server, 'agent');
    expect((await get('', secret)).status).toBe(200);
    await server.amends.staff.keys.revoke(keyId);
    const ended = await get('', secret);
    expect(ended.status).toBe(401);
    expect(ended.headers.get('set-cookie')).toContain('Max-Age=0');
  });

  it('runs no script and loads nothing from elsewhere', async () => {
    const policy = (await get('', firstKey)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(policy).not.toContain('unsafe');
  });

  it('takes a form of its own alone', async () => {
    const token = await tokenOf('/incidents', firstKey);
    const { secret } = await keyOf(server, 'admin');
    expect(await tokenOf('/incidents', secret)).not.toBe(token);
    for (const [fields, headers] of [
      [call, {}],
      [{ ...call, token: 'x' }, {}],
      [{ ...call, token: await tokenOf('/incidents', secret) }, {}],
      [{ ...call, token }, { 'sec-fetch-site': 'cross-site' }],
      [{ ...call, token }, { origin: 'https://evil.example' }],
    ] as const) {
      const site = Object.keys(headers).length === 0 ? undefined : headers;
      expect((await post('/incidents', firstKey, fields, site)).status).toBe(403);
    }
    const opened = await post('/incidents', firstKey, { ...call, token });
    expect(opened.status).toBe(303);
    // Sent twice by an impatient finger, it is done once.
    const again = await post('/incidents', firstKey, { ...call, token });
    expect(again.headers.get('location')).toBe(opened.headers.get('location'));
  });

  it('refuses by role what the staff’s routes refuse, whatever is sent', async () => {
    const key = await server.late('role-1');
    const view = offeredCase(await server.read('role-1', key));
    const path = `/cases/${encodeURIComponent(view.caseId)}`;
    await server.post(`/v1${path}/choice`, { ...choiceOf(view), idempotencyKey: 'k' }, key);
    const { secret } = await keyOf(server, 'viewer');
    const forms = /<form[^>]* action="([^"]+)"[^>]* method="post"/gu;
    const shown = await get(path, secret);
    expect(shown.status).toBe(200);
    // What they may not do is not there to press.
    const offered = [...(await shown.text()).matchAll(forms)].map(([, action]) => action);
    expect(offered).toEqual(['/api/amends/staff/sign-out']);
    // A viewer has no form to take a token from but the policy's.
    const token = await tokenOf('/policy', secret);
    expect(token).not.toBe('');
    for (const [at, fields] of [
      [`${path}/updates`, { channel: 'phone' }],
      [`${path}/follow-ups`, { task: 'call' }],
      ['/incidents', call],
      ['/policy', { do: 'publish', policy: await livePolicy(), replaces: '1' }],
    ] as const) {
      const refused = await post(at, secret, { ...fields, once: 'k', token });
      expect(refused.status, at).toBe(403);
    }
    const published = await staffOf(server).get('/policy');
    expect(await published.json()).toMatchObject({ isPublished: false });
  });
});

async function livePolicy(): Promise<string> {
  const { policy } = (await (await staffOf(server).get('/policy')).json()) as { policy: object };
  return JSON.stringify(policy);
}
