/** One worker of a store: `serve.ts <folder | postgres://…>`. Says its origin once it is open. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createAmends,
  easyPostSource,
  embeddedDatabase,
  postgresDatabase,
  shopifySource,
} from '@amends/server';
import { toNodeListener } from '@amends/server/node';
import { checkout, secret } from './messages.ts';

const [where = ''] = process.argv.slice(2);
const amends = createAmends({
  database: where.startsWith('postgres:')
    ? postgresDatabase(where)
    : embeddedDatabase({ folder: where }),
  secrets: 'the secret that signs the links of a measured store',
  sources: { shopify: shopifySource({ secret }), easypost: easyPostSource({ secret }) },
  rateLimits: false,
  clock: () => '2024-08-02T20:00:00Z',
  watch: false,
});
await amends.ready();
const listener = toNodeListener(amends.handler);
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bench');
  if (pathname !== '/checkout') {
    listener(request, response);
    return;
  }
  const id = Number(searchParams.get('id'));
  const made = amends.orders.record(checkout(id), { asOf: '2024-07-30T15:00:00Z' });
  void made.then(() => amends.links.issue(String(id))).then((key) => response.end(key));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
