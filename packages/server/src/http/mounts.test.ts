import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from '@amends/client';
import { serve } from '@hono/node-server';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { shopifyOrder, signed } from '../../test/messages.js';
import { png } from '../../test/pictures.js';
import { choiceOf, offeredCase, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';
import { toNodeListener } from '../node.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ limits: { photo: 100_000 } });
});

const originOf = (listening: Server): string =>
  `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;

/** Waits until it listens, and closes it after the test. Answers its origin. */
async function opened(listening: Server): Promise<string> {
  if (!listening.listening) await once(listening, 'listening');
  onTestFinished(() => {
    listening.closeAllConnections();
    listening.close();
  });
  return originOf(listening);
}

/** Each framework as its guide mounts the handler, with a parser before or behind it that would eat the bytes. */
const mounts: Readonly<Record<string, () => Promise<string>>> = {
  async 'node:http'() {
    return opened(createServer(toNodeListener(server.amends.handler)).listen(0, '127.0.0.1'));
  },
  async express() {
    const app = express();
    app.use('/api/amends', toNodeListener(server.amends.handler));
    app.use(express.json());
    return opened(app.listen(0, '127.0.0.1'));
  },
  async hono() {
    const app = new Hono();
    app.all('/api/amends/*', (context) => server.amends.handler(context.req.raw));
    return opened(serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server);
  },
  async fastify() {
    const app = fastify({ forceCloseConnections: true });
    const listener = toNodeListener(server.amends.handler);
    app.addHook('onRequest', (request, reply, next) => {
      if (!request.url.startsWith('/api/amends/')) {
        next();
        return;
      }
      reply.hijack();
      listener(request.raw, reply.raw);
    });
    await app.listen({ port: 0, host: '127.0.0.1' });
    onTestFinished(() => app.close());
    return originOf(app.server);
  },
};

describe.each(Object.entries(mounts))('mounted in %s', (name, mount) => {
  it('reads and keeps a choice, streams what happens, and sees the raw bytes of a webhook', async () => {
    const orderId = `mount-${name}`;
    const key = await server.late(orderId);
    const api = `${await mount()}/api/amends`;
    const authorization = `Bearer ${key}`;

    const live = await fetch(`${api}/v1/orders/${encodeURIComponent(orderId)}/live?key=${key}`);
    expect(live.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const reader = live.body!.pipeThrough(new TextDecoderStream()).getReader();
    const heard = async (what: string): Promise<void> => {
      for (let text = ''; !text.includes(what);) {
        const { done, value } = await reader.read();
        if (done) throw new Error('The stream ended.');
        text += value;
      }
    };
    await heard('"state":"offered"');

    const view = offeredCase(await server.read(orderId, key));
    const chosen = await fetch(`${api}/v1/cases/${encodeURIComponent(view.caseId)}/choice`, {
      method: 'POST',
      body: JSON.stringify({ ...choiceOf(view), idempotencyKey: 'k' }),
      headers: { authorization, 'content-type': 'application/json' },
    });
    expect(chosen.status).toBe(200);
    await heard('"state":"chosen"');
    await reader.cancel();

    const photo = await fetch(`${api}/v1/orders/${encodeURIComponent(orderId)}/photos`, {
      method: 'POST',
      body: png,
      headers: { authorization, 'content-type': 'image/png' },
    });
    expect(photo.status).toBe(201);

    // Two spaces that no parser would give back: the signature is over these very bytes.
    const id = 5_000 + Object.keys(mounts).indexOf(name);
    const body = JSON.stringify(shopifyOrder(id)).replace('{', '{  ');
    const webhook = signed({ source: 'shopify', topic: 'orders/create', body });
    const taken = await fetch(`${api}/webhooks/shopify`, {
      method: 'POST',
      body,
      headers: Object.fromEntries(webhook.headers),
    });
    expect([taken.status, await taken.json()]).toEqual([200, expect.anything()]);

    const large = await fetch(`${api}/v1/orders/${encodeURIComponent(orderId)}/photos`, {
      method: 'POST',
      body: new Uint8Array(200_000),
      headers: { authorization },
    });
    expect(large.status).toBe(413);
    expect((await fetch(`${api}/v1/orders/${encodeURIComponent(orderId)}`)).status).toBe(404);
  });
});

describe('a mount', () => {
  it('behind a body parser is told so, instead of refusing every signature', async () => {
    const app = express();
    app.use(express.json());
    app.use('/api/amends', toNodeListener(server.amends.handler));
    const messages: string[] = [];
    const explain: express.ErrorRequestHandler = (error: Error, _request, response, _next) => {
      messages.push(error.message);
      response.sendStatus(500);
    };
    app.use(explain);
    const origin = await opened(app.listen(0, '127.0.0.1'));
    const webhook = signed({
      source: 'shopify',
      topic: 'orders/create',
      body: shopifyOrder(6_000),
    });
    const response = await fetch(`${origin}/api/amends/webhooks/shopify`, {
      method: 'POST',
      body: await webhook.text(),
      headers: Object.fromEntries(webhook.headers),
    });
    expect(response.status).toBe(500);
    expect(messages).toEqual([
      expect.stringContaining('before body parsers such as express.json()'),
    ]);
  });

  it('in a worker is the handler itself', async () => {
    const worker = { fetch: (request: Request) => server.amends.handler(request) };
    const key = await server.late('mount-worker');
    const client = createClient({
      baseUrl: 'https://shop.example/api/amends',
      key,
      fetch: (input, init) => worker.fetch(new Request(input, init)),
    });
    expect(
      await client.request('readOrder', { params: { orderId: 'mount-worker' } }),
    ).toMatchObject({
      ok: true,
      value: { orderId: 'mount-worker' },
    });
  });
});
