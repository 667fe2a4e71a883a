import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { situationView } from '@amends/core/testing';
import { build } from 'esbuild';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { jobsOf, LATE, names } from './jobs.ts';
import type { Contender, Job, Jobs } from './jobs.ts';
import type { PageData } from './start.tsx';

/** Every contender's pages on the loopback. */
export interface BenchServer {
  readonly urlOf: (contender: Contender, job: Job) => string;
  /** What the server renders for a job. */
  readonly markupOf: (contender: Contender, job: Job) => string;
  readonly doers: (job: Job) => readonly Contender[];
  readonly close: () => void;
}

const view = situationView('runningLate');
const chosen = situationView('runningLate', { chosen: 'refund-shipping' });
const order = { orderId: view.orderId, cases: [view] };

const here = import.meta.dirname;
const ourSheet = join(here, '../../../../packages/ui/dist/styles.css');

/** What a peer needs to be seen and pressed: the same room and the same size of a target, no more. */
const plainSheet = `.notice { padding: 20px; border: 1px solid; border-radius: 12px }
.overlay { position: fixed; inset: 0; background: #0006 }
.dialog { position: fixed; inset: 16px 0 0; box-sizing: border-box; inline-size: 100%; block-size: calc(100% - 16px);
  max-inline-size: none; max-block-size: none; margin: 0; padding: 20px; border: 0; overflow: auto; background: #fff }
.answer { display: grid; padding: 12px; border: 1px solid; border-radius: 8px }
.radio { inline-size: 24px; block-size: 24px; border: 1px solid; border-radius: 50% }`;

/** A contender's script as a store's build makes it: from what was published, React in production. */
async function bundle(contender: Contender): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import jobs from './kits/${contender}.tsx';
import { start } from './start.tsx';
void start(jobs);`,
      resolveDir: here,
      loader: 'js',
    },
    entryNames: 'page',
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    outdir: '/',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [`/${contender}/${basename(path)}`, contents]),
  );
}

/** Builds and serves. Wants `pnpm build` to have been run. */
export async function serve(): Promise<BenchServer> {
  const jobs = new Map<Contender, Jobs>();
  const scripts = new Map<string, Uint8Array>();
  for (const name of names) {
    jobs.set(name, await jobsOf(name));
    for (const [path, contents] of await bundle(name)) scripts.set(path, contents);
  }
  const sheet = readFileSync(ourSheet, 'utf8');
  const markupOf = (contender: Contender, job: Job): string => {
    const Given = jobs.get(contender)?.[job];
    return Given ? renderToString(createElement(Given, { view, chosen })) : '';
  };

  const server = createServer((request, response) => {
    // A page of its own: the browser then shows it a clock of 5 µs, and of 100 otherwise.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    const { pathname } = new URL(request.url ?? '/', 'http://bench');
    const script = scripts.get(pathname);
    const [, contender, job] = pathname.split('/') as [string, Contender, Job];
    if (script) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    } else if (pathname.startsWith('/late/')) {
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(order));
      }, LATE);
    } else if (jobs.get(contender)?.[job]) {
      const style = contender === 'amends' ? sheet : plainSheet;
      const html = page(contender, job, style, markupOf(contender, job));
      response.writeHead(200, { 'content-type': 'text/html' }).end(html);
    } else {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (contender, job) => `http://127.0.0.1:${port}/${contender}/${job}`,
    markupOf,
    doers: (job) => names.filter((name) => jobs.get(name)?.[job]),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function page(contender: Contender, job: Job, style: string, markup: string): string {
  const words = job === 'dialog' ? 'Credit for another time' : (view.headline.summary ?? '');
  const data = JSON.stringify({ view, chosen, job, words } satisfies PageData);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Order 1001</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body { font: 16px/1.5 sans-serif; margin: 16px } ${style}</style>
<script type="application/json" id="data">${data.replace(/</gu, '\\u003c')}</script>
<script type="module" src="/${contender}/page.js"></script></head>
<body><h1>Order 1001</h1><div id="root">${markup}</div>
${'<p>What stands below the notice and must not move.</p>'.repeat(20)}</body></html>`;
}
