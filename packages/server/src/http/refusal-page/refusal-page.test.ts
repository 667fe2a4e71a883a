import { beforeAll, describe, expect, it } from 'vitest';
import { base, startServer } from '../../../test/server.js';
import type { TestServer } from '../../../test/server.js';
import { refusalWords } from './words.js';

let server: TestServer;
let key: string;
beforeAll(async () => {
  server = await startServer({
    trustProxy: 1,
    rateLimits: { lookup: { points: 1, seconds: 120 } },
    limits: { submission: 200 },
  });
  key = await server.late('refused-1');
});

/** As browsers ask for a page. */
const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

async function posted(path: string, fields: object, headers: Record<string, string> = {}) {
  const from = { 'x-forwarded-for': '203.0.113.9', accept, ...headers };
  const response = await server.form(path, { ...fields }, from);
  return { response, text: await response.text() };
}

describe('a form that comes to nothing where there is no page to go back to', () => {
  it.each([
    ['without a key', '/v1/orders/refused-1/claims', { claim: 'slow' }, {}, 404, 'nothingHere'],
    ['from another site', '', {}, { 'sec-fetch-site': 'cross-site' }, 403, 'otherSite'],
    ['that is too long', '', { text: 'w'.repeat(300) }, {}, 413, 'tooLarge'],
    ['that says nothing', '', { claim: 'none' }, {}, 422, 'other'],
  ] as const)('%s is answered with a page', async (_, path, fields, headers, status, why) => {
    const claims = `/v1/orders/refused-1/claims?key=${key}`;
    const { response, text } = await posted(path || claims, fields, headers);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'text/html; charset=utf-8',
    ]);
    for (const each of refusalWords.en?.[why] ?? ['?']) expect(text).toContain(each);
    expect(text).not.toContain(key);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-/u,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('says for how long to wait, in the reader’s language, and a program gets what it always got', async () => {
    const lookup = { orderNumber: '1001', email: 'maren@example.org' };
    const german = { 'accept-language': 'xx, de-AT;q=0.9, en;q=0.1' };
    expect((await posted('/v1/lookup', lookup)).response.status).toBe(202);
    const { response, text } = await posted('/v1/lookup', lookup, german);
    expect([response.status, Number(response.headers.get('retry-after')) > 90]).toEqual([
      429,
      true,
    ]);
    expect(text).toContain('<html lang="de" dir="ltr">');
    expect(text).toContain('2 Minuten');
    expect((await posted('/v1/lookup', lookup, { 'accept-language': 'ar' })).text).toContain(
      'dir="rtl"',
    );
    for (const asked of ['*/*', 'application/json', 'text/htmlx', '']) {
      const plain = await posted('/v1/lookup', lookup, { accept: asked });
      expect(plain.response.headers.get('content-type')).toBe('application/problem+json');
    }
  });

  it('is no page for a mail program that asks to be left in peace', async () => {
    const answer = await server.amends.handler(
      new Request(`${base}/v1/orders/refused-1/updates/stop?key=${key}`, {
        method: 'POST',
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
        headers: { accept },
      }),
    );
    expect(answer.headers.get('content-type')).toBe('application/json');
  });

  it('has the same refusals in every language', () => {
    const said = Object.values(refusalWords).map((words) =>
      Object.entries(words).map(([name, [, text]]) => [name, text.includes('{wait}')]),
    );
    for (const each of said) expect(each).toEqual(said[0]);
  });
});
