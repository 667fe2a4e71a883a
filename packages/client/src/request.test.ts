import { describe, expect, it } from 'vitest';
import { connect } from '../test/harness.js';
import { mishaps, startServer } from '../test/contract-server.js';
import { REQUEST_TIMEOUT } from '../test/manual-timers.js';
import { lateCase, orderOf } from '../test/views.js';
import { createClient } from './index.js';

const order = orderOf(lateCase());
const read = { params: { orderId: '1001' } };

describe('one request', () => {
  it('reads an order with the customer’s key and language', async () => {
    const { server, client } = await connect(order);
    const own = createClient({ baseUrl: `${server.url}/`, key: 'signed.key', locale: 'de-AT' });

    expect(await own.request('readOrder', read)).toEqual({ ok: true, value: order });
    expect(server.seen[0]).toMatchObject({
      path: '/v1/orders/1001',
      headers: { authorization: 'Bearer signed.key', 'accept-language': 'de-AT' },
    });

    await client.request('readOrder', read);
    expect(server.seen[1]?.headers.authorization).toBeUndefined();
  });

  it('takes a key from a link that was wrapped or mangled on its way', async () => {
    const { server } = await connect(order);
    for (const key of ['signed.\r\n key ', 'signed.key\u{1F4E6}\u00e9']) {
      const client = createClient({ baseUrl: server.url, key });
      expect(await client.request('readOrder', read)).toMatchObject({ ok: true });
      expect(server.seen.at(-1)?.headers.authorization).toBe('Bearer signed.key');
    }
  });

  it('keeps an id with odd characters inside its own part of the path', async () => {
    const odd = orderOf(lateCase({ orderId: '#1/ä?key=x' }));
    const { server, client } = await connect(odd);
    const result = await client.request('readOrder', { params: { orderId: '#1/ä?key=x' } });
    expect(result).toEqual({ ok: true, value: odd });
    expect(server.seen[0]?.path).toBe('/v1/orders/%231%2F%C3%A4%3Fkey%3Dx');
  });

  it('reads one case', async () => {
    const { client } = await connect(order);
    const result = await client.request('readCase', { params: { caseId: 'case-1' } });
    expect(result).toEqual({ ok: true, value: order.cases[0] });
  });

  it('gives a refusal as a value with the code of its problem details', async () => {
    const { client } = await connect(order);
    const result = await client.request('readOrder', { params: { orderId: 'nobody’s' } });
    expect(result).toMatchObject({
      ok: false,
      error: { kind: 'problem', code: 'not_found', status: 404, retryable: false },
    });
  });

  it.each([
    ['a 500 with a page of HTML', mishaps.status(500), 'unavailable', true],
    ['a 503 from a proxy', mishaps.status(503, { 'retry-after': '7' }), 'unavailable', true],
    ['a 429', mishaps.status(429, { 'retry-after': '7' }), 'too_many_requests', true],
    ['a dropped connection', mishaps.drop, 'offline', true],
    ['a 404 from something else', mishaps.status(404), 'unreadable', false],
    ['a 200 with a page of HTML', mishaps.status(200), 'unreadable', false],
    ['JSON of another kind', mishaps.status(200, {}, '{"orders":[]}'), 'unreadable', false],
    ['JSON null', mishaps.status(200, {}, 'null'), 'unreadable', false],
    [
      'problem details of another API',
      mishaps.status(418, {}, '{"code":"teapot"}'),
      'unreadable',
      false,
    ],
  ])('gives %s as a transport failure', async (_, mishap, code, retryable) => {
    const { server, client } = await connect(order);
    server.next('readOrder', mishap);
    const result = await client.request('readOrder', read);
    expect(result).toMatchObject({ ok: false, error: { kind: 'transport', code, retryable } });
  });

  it('takes a refusal whose code it does not know yet for a refusal', async () => {
    const { server, client } = await connect(order);
    const problem = { type: 'urn:amends:error:too_polite', code: 'too_polite', detail: 'No.' };
    server.next('readOrder', mishaps.status(409, {}, JSON.stringify(problem)));
    const result = await client.request('readOrder', read);
    expect(result).toMatchObject({ error: { kind: 'problem', code: 'too_polite', status: 409 } });
  });

  it('passes on how long the server wants to be left alone', async () => {
    const { server, client } = await connect(order);
    server.next('readOrder', mishaps.status(429, { 'retry-after': '7' }));
    const result = await client.request('readOrder', read);
    expect(result).toMatchObject({ error: { retryAfter: 7000 } });
  });

  it('refuses a view of a later version and says what to update', async () => {
    const later = { ...lateCase(), version: 2 };
    const { client } = await connect(orderOf(later as never));
    const result = await client.request('readOrder', read);
    expect(result).toMatchObject({ error: { code: 'unsupported_version', retryable: false } });
    expect(!result.ok && result.error.message).toContain('@amends/client');
  });

  it('gives up on an answer whose body never ends', async () => {
    const { server, client, timers } = await connect(order);
    server.next('readOrder', mishaps.stall);
    const result = client.request('readOrder', read);
    await server.until(() => server.seen.length === 1);
    await timers.fire((delay) => delay === REQUEST_TIMEOUT);
    expect(await result).toMatchObject({ error: { code: 'timeout', status: null } });
    expect(timers.pending).toEqual([]);
  });

  it('is taken back by its signal', async () => {
    const { server, client } = await connect(order);
    server.next('readOrder', mishaps.stall);
    const controller = new AbortController();
    const result = client.request('readOrder', { ...read, signal: controller.signal });
    await server.until(() => server.seen.length === 1);
    controller.abort();
    expect(await result).toMatchObject({ error: { code: 'aborted' } });
  });

  it('finds nobody at a closed port', async () => {
    const server = await startServer(order);
    await server.close();
    const result = await createClient({ baseUrl: server.url }).request('readOrder', read);
    expect(result).toMatchObject({ error: { code: 'offline', retryable: true } });
  });
});
