import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { situationView } from '@amends/core/testing';
import type { ChoiceRequest, OrderView } from '@amends/core';
import { build } from 'esbuild';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Page } from './page.js';

/** A store's server: a page rendered by it, its assets, and the routes that the page's client asks. */
export interface PageServer {
  readonly url: string;
  /** Choices that were posted. */
  readonly chosen: readonly ChoiceRequest[];
  /** Begins with nothing chosen. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

/** As strict as a policy gets: nothing that does not carry the nonce, and no text that becomes code. */
export const strictPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const orderOf = (chosen?: ChoiceRequest): OrderView => {
  const view = situationView('runningLate', chosen ? { chosen: chosen.pick } : {});
  return { orderId: view.orderId, cases: [view] };
};

/** Bundles the page from what was built, and serves it on the loopback with a strict policy. */
export async function servePage(): Promise<PageServer> {
  const assets = await bundle();
  const chosen: ChoiceRequest[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://store.test').pathname;
    const asset = assets.get(path);
    if (asset) {
      const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
      response.writeHead(200, { 'content-type': type }).end(asset);
    } else if (path === '/') {
      const nonce = randomBytes(16).toString('base64');
      const headers = {
        'content-type': 'text/html',
        'content-security-policy': strictPolicy(nonce),
      };
      response.writeHead(200, headers).end(html(orderOf(chosen[0]), nonce));
    } else if (path.endsWith('/choice')) {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      chosen.push(JSON.parse(body) as ChoiceRequest);
      json(response, orderOf(chosen[0]).cases[0]);
    } else {
      // To a wish for a stream as well: a store without one, whose pages ask and whose tabs tell each other.
      json(response, orderOf(chosen[0]));
    }
  }

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    chosen,
    reset: () => {
      chosen.length = 0;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function bundle(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'start.tsx')],
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    outdir: '/assets',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const styles = readFileSync(join(import.meta.dirname, '../../dist/styles.css'));
  return new Map([
    ...outputFiles.map(({ path, contents }) => [`/assets/${basename(path)}`, contents] as const),
    ['/assets/styles.css', styles] as const,
  ]);
}

function html(order: OrderView, nonce: string): string {
  const data = JSON.stringify({ order, nonce }).replace(/</gu, '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/styles.css" nonce="${nonce}">
<script type="module" src="/assets/start.js" nonce="${nonce}"></script></head>
<body><div id="root">${renderToString(createElement(Page, { order, nonce }))}</div>
<script type="application/json" id="data">${data}</script></body></html>`;
}

function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
