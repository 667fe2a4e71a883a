import { describe, expect, it } from 'vitest';
import { freshPostgresUrl } from '../../test/postgres.js';
import { choiceOf, offeredCase, problemOf, startServer } from '../../test/server.js';
import { postgresDatabase } from '../index.js';

describe('two servers on one PostgreSQL', () => {
  it('show on a live page what is chosen at the other, and take no second choice', async () => {
    const database = postgresDatabase(await freshPostgresUrl());
    const [one, other] = [await startServer({ database }), await startServer({ database })];
    const key = await one.late('1001');
    const live = await one.get('/v1/orders/1001/live', key);
    const reader = live.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toContain('"choice":null');

    const view = offeredCase(await other.read('1001', key));
    const choose = (server: typeof one, at: number): Promise<Response> =>
      server.post(`/v1/cases/${encodeURIComponent(view.caseId)}/choice`, choiceOf(view, at), key, {
        'idempotency-key': `k${at}`,
      });
    expect((await choose(other, 0)).status).toBe(200);
    expect((await reader.read()).value).toContain('"choice":{');
    const refused = await problemOf(await choose(one, 1));
    expect(refused.code).toBe('already_chosen');
    await reader.cancel();
  });
});
