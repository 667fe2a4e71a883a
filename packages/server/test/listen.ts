import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, onTestFinished } from 'vitest';
import type { Handler } from '../src/index.js';

/** Serves a handler over HTTP on the loopback until the test ends. Answers its origin. */
export function listen(handler: Handler): Promise<string> {
  return serveUntil(onTestFinished, handler);
}

/** The same until the file's tests end. */
export function listenUntilEnd(handler: Handler): Promise<string> {
  return serveUntil(afterAll, handler);
}

async function serveUntil(
  atEnd: (end: () => Promise<void>) => void,
  handler: Handler,
): Promise<string> {
  const server = createServer((request, response) => {
    void serve(handler, request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  atEnd(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function serve(
  handler: Handler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  const hasBody = incoming.method === 'POST';
  const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method ?? 'GET',
    headers: new Headers(incoming.headers as Record<string, string>),
    signal: gone.signal,
    // Node's stream and the browser's are one thing under two names.
    ...(hasBody && { body: Readable.toWeb(incoming) as BodyInit, duplex: 'half' }),
  });
  const response = await handler(request);
  if (outgoing.destroyed) return;
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  for await (const chunk of response.body ?? []) outgoing.write(chunk);
  outgoing.end();
}
