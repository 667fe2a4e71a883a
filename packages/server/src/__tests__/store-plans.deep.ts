import { getTableConfig } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { expect, it, vi } from 'vitest';
import { easyPostTracker, shopifyFulfilment, shopifyOrder, signed } from '../../test/messages.js';
import { freshPostgresUrl, onServer } from '../../test/postgres.js';
import { choiceOf, offeredCase, startServer } from '../../test/server.js';
import { housekeep } from '../retention/housekeep.js';
import { readRetention } from '../retention/retention.js';
import { databasePhotos } from '../photos/database-photos.js';
import { postgresDatabase } from '../store/postgres-database.js';
import * as tables from '../store/tables.js';

/* What each query of the day costs the database, and what an order weighs, in a store that has grown. */

const seeds = 100;
const copies = 200;

/** Each row of these tables once more under another order, so that a store grows in seconds. */
const grown: readonly (readonly [table: string, own: readonly string[]])[] = [
  ['orders', ['id']],
  ['promises', ['order_id']],
  ['events', ['order_id']],
  ['parcels', ['order_id', 'shipment_id']],
  ['tracking_numbers', ['tracking_number', 'order_id', 'shipment_id']],
  ['cases', ['id', 'order_id']],
  ['case_events', ['case_id']],
  ['choices', ['offer_id', 'case_id']],
  ['case_board', ['case_id', 'order_id']],
  ['outbox', ['id', 'order_id']],
  ['deliveries', ['delivery_id']],
  ['idempotency_keys', ['scope', 'key']],
];

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

it('every query of the day goes by an index in a store of forty thousand orders', async () => {
  const url = await freshPostgresUrl();
  const server = await startServer({
    database: postgresDatabase(url),
    fulfil: { fulfil: () => Promise.resolve({ status: 'done' }) },
  });
  const live = async (id: number, chosen: boolean): Promise<void> => {
    const { amends } = server;
    await amends.handler(
      signed({ source: 'shopify', topic: 'orders/create', body: shopifyOrder(id) }),
    );
    const number = `77665${id}`;
    const packed = shopifyFulfilment(id, number);
    await amends.handler(signed({ source: 'shopify', topic: 'fulfillments/create', body: packed }));
    await amends.handler(signed({ source: 'easypost', body: easyPostTracker(number) }));
    const key = await server.late(`late-${id}`);
    const view = offeredCase(await server.read(`late-${id}`, key));
    if (!chosen) return;
    const path = `/v1/cases/${encodeURIComponent(view.caseId)}/choice`;
    await server.post(path, choiceOf(view), key, { 'idempotency-key': 'k' });
  };
  for (let id = 1; id <= seeds; id += 1) await live(id, id % 10 === 0);
  await server.amends.drain();

  const all = Object.values(tables).map(getTableConfig);
  for (const [name, own] of grown) {
    const columns = (all.find((each) => each.name === name)?.columns ?? [])
      .filter((column) => column.generated === undefined && column.generatedIdentity === undefined)
      .map((column) => column.name);
    const values = columns.map((column) =>
      own.includes(column) ? `"${column}" || '~' || copy` : `"${column}"`,
    );
    await onServer(
      url,
      `insert into amends.${name} (${columns.map((each) => `"${each}"`).join()})
       select ${values.join()} from amends.${name}, generate_series(1, ${copies - 1}) as copy`,
    );
  }
  await onServer(url, 'vacuum analyze');

  const asked = new Map<string, unknown[]>();
  const query = vi.spyOn(pg.Client.prototype, 'query');
  await live(999_999, true);
  await server.amends.drain();
  await server.amends.orders.erase({ customerId: 'c-1~7' });
  const database = await postgresDatabase(url).open();
  await housekeep(
    {
      database,
      photos: databasePhotos(database.queries),
      log: () => undefined,
      keeping: readRetention({ work: 1 }),
    },
    '2024-07-01T00:00:00Z',
  );
  await database.close();
  for (const [given, values] of query.mock.calls as unknown as [unknown, unknown][]) {
    const text =
      typeof given === 'object' && given !== null && 'text' in given ? given.text : given;
    const isOurs = typeof text === 'string' && text.includes('"amends".');
    if (isOurs && /^\s*(?:select|update|delete)/iu.test(text)) {
      asked.set(text, Array.isArray(values) ? (values as unknown[]) : []);
    }
  }
  query.mockRestore();
  expect(asked.size).toBeGreaterThan(20);

  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const slow: string[] = [];
  for (const [text, values] of asked) {
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (format json) ${text}`,
      values,
    );
    const plan = rows[0]?.['QUERY PLAN'][0].Plan;
    const scans = (plan ? nodes(plan) : []).filter(
      (node) =>
        node['Node Type'] === 'Seq Scan' && grown.some(([name]) => name === node['Relation Name']),
    );
    slow.push(...scans.map((node) => `${String(node['Relation Name'])}: ${text}`));
  }
  const sizes = await client.query(
    `select relname as table, n_live_tup as rows, pg_table_size(relid) as heap, pg_indexes_size(relid) as indexes
     from pg_stat_user_tables where schemaname = 'amends' and n_live_tup > 1000 order by 1`,
  );
  const { rows: counted } = await client.query<{ orders: number }>(
    'select count(*)::int as orders from amends.orders',
  );
  await client.end();
  const orders = counted[0]?.orders ?? 0;
  process.stdout.write(`${orders} orders\n`);
  for (const row of sizes.rows as Record<string, string>[]) {
    const { table, rows, heap, indexes } = row;
    process.stdout.write(
      `${table}: ${rows} rows, ${Math.round(Number(heap) / orders)} + ${Math.round(Number(indexes) / orders)} bytes an order\n`,
    );
  }
  expect(slow).toEqual([]);
}, 600_000);
