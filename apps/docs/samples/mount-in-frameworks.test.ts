import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAmends, memoryDatabase } from '@amends/server';
import { serve } from '@hono/node-server';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import {
  asRouteModule,
  asWorker,
  mountInExpress,
  mountInFastify,
  mountInHono,
} from './mount-in-frameworks';

// Health and the contract are answered without a database: nothing is opened here.
const amends = createAmends({
  database: memoryDatabase(),
  secrets: 'a secret of the docs, long enough to sign',
});
afterAll(() => amends.close());

async function originOf(server: Server): Promise<string> {
  if (!server.listening) await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const mounts: Record<string, () => Promise<string>> = {
  Express() {
    const app = express();
    mountInExpress(app, amends);
    return originOf(app.listen(0, '127.0.0.1'));
  },
  Hono() {
    const app = new Hono();
    mountInHono(app, amends);
    return originOf(serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server);
  },
  async Fastify() {
    const app = fastify({ forceCloseConnections: true });
    mountInFastify(app, amends);
    await app.listen({ port: 0, host: '127.0.0.1' });
    onTestFinished(() => app.close());
    return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  },
};

test.each(Object.entries(mounts))('%s answers below the base path', async (_name, mount) => {
  const origin = await mount();
  const answer = await fetch(`${origin}/api/amends/openapi.json`);
  expect(await answer.json()).toMatchObject({
    openapi: '3.1.0',
    servers: [{ url: '/api/amends' }],
  });
  expect((await fetch(`${origin}/elsewhere`)).status).toBe(404);
});

test('a worker and a route module are the handler itself', async () => {
  const request = () => new Request('https://shop.example/api/amends/health');
  expect((await asWorker(amends).fetch(request())).status).toBe(200);
  expect((await asRouteModule(amends).GET(request())).status).toBe(200);
});
