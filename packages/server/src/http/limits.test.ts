import { beforeAll, describe, expect, it } from 'vitest';
import { shopifyOrder, signed } from '../../test/messages.js';
import { base, problemOf, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({
    trustProxy: 1,
    rateLimits: {
      address: { points: 20, seconds: 60 },
      key: { points: 6, seconds: 60 },
      lookup: { points: 2, seconds: 60 },
      badKey: { points: 3, seconds: 60 },
    },
  });
});

let household = 0;
/** An address that nobody has come from yet. */
const newAddress = () => `203.0.113.${(household += 1)}`;

function get(path: string, from: string, key = ''): Promise<Response> {
  return server.get(path, key, { 'x-forwarded-for': `198.51.100.1, ${from}` });
}

function lookUp(from: string): Promise<Response> {
  return server.amends.handler(
    new Request(`${base}/v1/lookup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
      body: JSON.stringify({ orderNumber: '1001', email: 'maren@example.org' }),
    }),
  );
}

async function refusalOf(response: Response): Promise<number> {
  expect(await problemOf(response)).toMatchObject({ code: 'too_many_requests', status: 429 });
  return Number(response.headers.get('retry-after'));
}

async function statuses(times: number, ask: () => Promise<Response>): Promise<number[]> {
  const found: number[] = [];
  for (let at = 0; at < times; at += 1) found.push((await ask()).status);
  return found;
}

describe('who comes too often', () => {
  it('is told for how long to wait, by address', async () => {
    const from = newAddress();
    expect(await statuses(20, () => get('/v1/incidents', from))).toEqual(Array(20).fill(200));
    const wait = await refusalOf(await get('/v1/incidents', from));
    expect(wait).toBeGreaterThanOrEqual(1);
    expect(wait).toBeLessThanOrEqual(60);
    expect((await get('/v1/incidents', newAddress())).status).toBe(200);
  });

  it('is told so by key, wherever it comes from', async () => {
    const key = await server.late('limits-1');
    const ask = () => get('/v1/orders/limits-1', newAddress(), key);
    expect(await statuses(7, ask)).toEqual([200, 200, 200, 200, 200, 200, 429]);
  });

  it('with keys that open nothing is soon not listened to, and others are', async () => {
    const key = await server.late('limits-2');
    const from = newAddress();
    expect(await statuses(4, () => get('/v1/orders/limits-2', from, 'guess'))).toEqual([
      404, 404, 404, 429,
    ]);
    expect((await get('/v1/orders/limits-2', from, key)).status).toBe(429);
    expect((await get('/v1/orders/limits-2', newAddress(), key)).status).toBe(200);
  });

  it('and signs as somebody else shuts nobody out who shares the address: senders do', async () => {
    const from = newAddress();
    const order = signed({ source: 'shopify', topic: 'orders/create', body: shopifyOrder(7) });
    const sent = async (signature?: string) => {
      const request = order.clone();
      request.headers.set('x-forwarded-for', from);
      if (signature !== undefined) request.headers.set('x-shopify-hmac-sha256', signature);
      return server.amends.handler(request);
    };
    expect(await statuses(4, () => sent('forged'))).toEqual([401, 401, 401, 401]);
    expect((await sent()).status).toBe(200);
  });

  it('to have links sent is refused sooner', async () => {
    const from = newAddress();
    expect(await statuses(3, () => lookUp(from))).toEqual([202, 202, 429]);
    expect((await lookUp(newAddress())).status).toBe(202);
  });
});
