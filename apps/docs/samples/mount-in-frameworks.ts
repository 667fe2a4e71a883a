import type { Amends } from '@amends/server';
import { toNodeListener } from '@amends/server/node';
import type { Express } from 'express';
import type { FastifyInstance } from 'fastify';
import type { Hono } from 'hono';

/** Express: before `express.json()`, which would eat the bytes that webhooks are signed over. */
export function mountInExpress(app: Express, amends: Amends): void {
  app.use('/api/amends', toNodeListener(amends.handler));
}

/** Hono, on Node, Bun, Deno or a worker: it speaks fetch's own Request. */
export function mountInHono(app: Hono, amends: Amends): void {
  app.all('/api/amends/*', (context) => amends.handler(context.req.raw));
}

/** Fastify: in the hook that runs before anything reads a body. */
export function mountInFastify(app: FastifyInstance, amends: Amends): void {
  const listener = toNodeListener(amends.handler);
  app.addHook('onRequest', (request, reply, next) => {
    if (request.url.startsWith('/api/amends/')) {
      reply.hijack();
      listener(request.raw, reply.raw);
    } else next();
  });
}

/** A worker whose runtime has Node's modules (`nodejs_compat`) and reaches a PostgreSQL. */
export function asWorker(amends: Amends): { fetch(request: Request): Promise<Response> } {
  return { fetch: (request) => amends.handler(request) };
}

/** Next: the whole of `app/api/amends/[...path]/route.ts`, with `amends` from a module of your own. */
export function asRouteModule(amends: Amends) {
  const handler = (request: Request) => amends.handler(request);
  return { GET: handler, POST: handler };
}
