/**
 * A store's server in a process of its own, over real HTTP: what its operator would run, and beside it
 * `POST /test/late?id=…`, by which a test has a late order recorded. Says its origin once it is open.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defaultPolicy } from '@amends/core';
import { situations } from '@amends/core/testing';
import {
  createAmends,
  easyPostSource,
  embeddedDatabase,
  postgresDatabase,
  shopifySource,
  webhookFulfiller,
} from '../../src/index.js';
import { toNodeListener } from '../../src/node.js';
import { checkoutRecord } from '../messages.js';
import { lateRecord } from '../records.js';
import { fulfilSecret, secrets } from '../secrets.js';

/** What the process is told, as JSON. */
interface Serving {
  /** A folder, or the address of a PostgreSQL. */
  readonly where: string;
  /** Where remedies are carried out; nowhere when absent. */
  readonly storeUrl?: string;
  /** Minor units of USD that goodwill may cost in a year; unlimited when absent. */
  readonly budget?: number;
  readonly poolSize?: number;
  readonly connectTimeout?: number;
}

const {
  where,
  storeUrl,
  budget,
  poolSize = 5,
  connectTimeout,
} = JSON.parse(process.argv[2] ?? '{}') as Serving;
const now = situations.runningLate.asOf;
const amends = createAmends({
  database: where.startsWith('postgres:')
    ? postgresDatabase({
        connectionString: where,
        poolSize,
        ...(connectTimeout !== undefined && { connectTimeout }),
      })
    : embeddedDatabase({ folder: where }),
  secrets: secrets.links,
  sources: {
    shopify: shopifySource({ secret: secrets.shopify }),
    easypost: easyPostSource({ secret: secrets.easypost }),
  },
  ...(storeUrl !== undefined && {
    fulfil: webhookFulfiller({ url: storeUrl, secret: fulfilSecret }),
  }),
  ...(budget !== undefined && {
    policy: {
      ...defaultPolicy,
      budgets: [{ id: 'goodwill', per: 'year' as const, amounts: { USD: budget } }],
    },
  }),
  rateLimits: false,
  watch: false,
  clock: () => now,
  log: ({ level, event, error }) => {
    if (level === 'error') process.stderr.write(`${event} ${String(error)}\n`);
  },
});
await amends.ready();

const answer = toNodeListener(amends.handler);
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://test');
  if (!pathname.startsWith('/test/')) {
    answer(request, response);
    return;
  }
  const id = searchParams.get('id') ?? '';
  void record(pathname, id).then(
    (key) => response.end(key),
    (error: unknown) => response.writeHead(503).end(String(error)),
  );
});
async function record(pathname: string, id: string): Promise<string> {
  if (pathname === '/test/drain') await amends.drain();
  else if (pathname === '/test/late') {
    await amends.orders.record(lateRecord(id), { asOf: '2026-11-10T12:00:00-05:00' });
  } else await amends.orders.record(checkoutRecord(Number(id)));
  return id === '' ? '' : amends.links.issue(id);
}
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
