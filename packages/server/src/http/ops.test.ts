import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { freshDatabase } from '../../test/database.js';
import { startServer } from '../../test/server.js';
import type { Database } from '../index.js';

it('is healthy without a store, and ready once that is open', async () => {
  let openings = 0;
  const opened = await (await freshDatabase()).open();
  const counted: Database = {
    open: () => {
      openings += 1;
      return Promise.resolve(opened);
    },
  };
  const fulfil = { fulfil: () => Promise.resolve({ status: 'done' as const }) };
  const server = await startServer({ database: counted, fulfil });
  const health = await server.get('/health');
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  expect(openings).toBe(0);
  const ready = await server.get('/ready');
  expect([ready.status, await ready.json()]).toEqual([
    200,
    { status: 'ok', checks: { database: 'ok', migrations: 'ok', jobs: 'ok' } },
  ]);

  const { queries } = opened;
  await queries.execute(
    sql`delete from amends.migrations where created_at = (select max(created_at) from amends.migrations)`,
  );
  await queries.execute(sql`drop schema amends_jobs cascade`);
  expect(await (await server.get('/ready')).json()).toEqual({
    status: 'unready',
    checks: { database: 'ok', migrations: 'failed', jobs: 'failed' },
  });
  await server.amends.close();
  expect((await server.get('/ready')).status).toBe(503);
  expect((await server.get('/health')).status).toBe(200);
});

it('is not ready where the database does not open, and does not say why', async () => {
  const broken = await startServer({
    database: { open: () => Promise.reject(new Error('password for maren@example.org is wrong')) },
  });
  const none = await broken.get('/ready');
  expect(none.status).toBe(503);
  expect(await none.json()).toMatchObject({ checks: { database: 'failed' } });
  expect(JSON.stringify(broken.logs.map(({ error }) => String(error)))).not.toContain('maren');
});
