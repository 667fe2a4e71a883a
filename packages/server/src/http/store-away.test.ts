import { bootPostgres, startPostgres, stopPostgres } from '@amends/tooling/postgres';
import { expect, it, onTestFinished } from 'vitest';
import { shopifyOrder, signed } from '../../test/messages.js';
import { base, choiceOf, offeredCase, problemOf, startServer } from '../../test/server.js';
import { firstKey, staffOf } from '../../test/staff.js';
import { postgresDatabase } from '../index.js';
import { staffPage } from '../staff-page/index.js';

it('a database that is away is 503 and "again later" on every route, and a webhook sent again is kept', async () => {
  // What was answered is on disk: the server is killed, and comes back with all of it.
  const postgres = await startPostgres({ isDurable: true });
  let { pid } = postgres;
  onTestFinished(() => stopPostgres({ folder: postgres.folder, pid }));
  const server = await startServer({
    database: postgresDatabase({ connectionString: postgres.url, connectTimeout: 2_000 }),
    staff: { firstKey, page: staffPage() },
  });
  const key = await server.late('1001');
  const view = offeredCase(await server.read('1001', key));
  const cases = `/v1/cases/${encodeURIComponent(view.caseId)}`;
  const staff = staffOf(server);
  const delivery = { source: 'shopify', topic: 'orders/create', body: shopifyOrder(5) } as const;
  const choose = () =>
    server.post(`${cases}/choice`, choiceOf(view), key, { 'idempotency-key': 'k' });
  const routes = {
    read: () => server.get('/v1/orders/1001', key),
    case: () => server.get(cases, key),
    choose,
    claim: () => server.post('/v1/orders/1001/claims', { claim: 'damaged' }, key),
    live: () => server.get('/v1/orders/1001/live', key),
    incidents: () => server.get('/v1/incidents'),
    webhook: () => server.amends.handler(signed(delivery)),
    staff: () => staff.get('/cases'),
    staffPost: () => staff.post('/keys', { name: 'the desk', role: 'agent' }),
  };

  await stopPostgres({ folder: postgres.folder, pid }, true);
  for (const [name, ask] of Object.entries(routes)) {
    const response = await ask();
    expect([name, response.status, response.headers.get('retry-after')]).toEqual([name, 503, '10']);
    const { code, detail } = await problemOf(response);
    expect([name, code]).toEqual([name, 'store_unreachable']);
    expect(detail).not.toMatch(/postgres|127\.0\.0\.1|select|insert/iu);
  }
  // To whoever reads it at the staff's page, too.
  const headers = { cookie: `amends_staff=${firstKey}`, accept: 'text/html' };
  const page = await server.amends.handler(new Request(`${base}/staff`, { headers }));
  expect([page.status, page.headers.get('retry-after')]).toEqual([503, '10']);
  expect(await page.text()).toContain('The store does not answer');
  const lookup = { orderNumber: '1001', email: 'maren@example.org' };
  // Says the same to everybody, whatever it will find.
  expect((await server.post('/v1/lookup', lookup)).status).toBe(202);

  ({ pid } = await bootPostgres(postgres.folder, {
    isDurable: true,
    settings: { port: String(postgres.port) },
  }));
  expect((await routes.webhook()).status).toBe(200);
  expect((await choose()).status).toBe(200);
});

it('a database that was never there is told so, even where links are asked for', async () => {
  const server = await startServer({
    database: postgresDatabase('postgres://a:b@127.0.0.1:1/c'),
  });
  expect((await problemOf(await server.get('/v1/incidents'))).code).toBe('store_unreachable');
  const lookup = { orderNumber: '1001', email: 'maren@example.org' };
  expect((await server.post('/v1/lookup', lookup)).status).toBe(202);
});
