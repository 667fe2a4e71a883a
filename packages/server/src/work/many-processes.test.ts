import { PgBoss } from 'pg-boss';
import { expect, it, vi } from 'vitest';
import { freshPostgresUrl } from '../../test/postgres.js';
import { choiceOf, offeredCase, onlyCase, startServer } from '../../test/server.js';
import { firstKey, staffOf } from '../../test/staff.js';
import type { Fulfiller } from '../index.js';
import { postgresDatabase } from '../index.js';

it('a process that is stopped gives back at once what it was at, and another one does it', async () => {
  const database = postgresDatabase(await freshPostgresUrl());
  let isAtIt = false;
  const slow: Fulfiller = {
    fulfil: (_work, { signal }) =>
      new Promise((_resolve, reject) => {
        isAtIt = true;
        signal.addEventListener('abort', () => reject(new Error('The server closes.')));
      }),
  };
  const engines = vi.spyOn(PgBoss.prototype, 'start');
  const stopped = await startServer({ database, fulfil: slow, staff: { firstKey } });
  const key = await stopped.late('1001');
  const view = offeredCase(await stopped.read('1001', key));
  await stopped.post(`/v1/cases/${encodeURIComponent(view.caseId)}/choice`, choiceOf(view), key, {
    'idempotency-key': 'k',
  });
  await vi.waitFor(() => expect(isAtIt).toBe(true), { timeout: 30_000 });

  // One engine does all jobs of a process, those of incidents among them.
  const told = { title: 'Flood', text: 'Water.', reason: 'disaster', scope: {} };
  const nextUpdateBy = '2026-12-01T12:00:00Z';
  const opened = await staffOf(stopped).post('/incidents', { ...told, nextUpdateBy });
  expect(opened.status).toBe(200);
  expect(engines).toHaveBeenCalledTimes(1);
  await stopped.amends.close();

  const other = await startServer({
    database,
    fulfil: { fulfil: () => Promise.resolve({ status: 'done', reference: 'R-1' }) },
  });
  await other.amends.drain();
  expect(onlyCase(await other.read('1001', key)).receipt).toMatchObject({
    status: 'done',
    reference: 'R-1',
  });
});
