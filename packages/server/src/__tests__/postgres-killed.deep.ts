import { setTimeout as delay } from 'node:timers/promises';
import { bootPostgres, startPostgres, stopPostgres } from '@amends/tooling/postgres';
import { expect, it, onTestFinished } from 'vitest';
import { onServer } from '../../test/postgres.js';
import { choiceOf, onlyCase } from '../../test/server.js';
import { startServing } from '../../test/serving.js';
import type { Serving } from '../../test/serving.js';
import { startStore } from '../../test/store-server.js';

const orders = 300;
const customers = 12;
const kills = 4;

/** Does it until it is through, as senders and browsers do that got no answer. */
async function untilAnswered<T>(act: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      if (tries > 600) throw error;
      await delay(100);
    }
  }
}

it('a PostgreSQL that is killed under load and started over its files has lost nothing, and nothing happens twice', async () => {
  const first = await startPostgres({ isDurable: true });
  let { pid } = first;
  onTestFinished(() => stopPostgres({ folder: first.folder, pid }));
  await onServer(first.url, 'create database killed');
  const where = first.url.replace(/\/postgres$/u, '/killed');
  const store = await startStore();
  const servers: Serving[] = [];
  for (let at = 0; at < 3; at += 1) {
    servers.push(await startServing({ where, storeUrl: store.url, connectTimeout: 2_000 }));
  }

  const answered = new Set<string>();
  let interrupted = 0;
  const live = async (at: number): Promise<void> => {
    const id = `k${at}`;
    const server = servers[at % servers.length]!;
    const key = await untilAnswered(() => server.late(id));
    await untilAnswered(async () => {
      const view = onlyCase(await server.read(id, key));
      if (view.choice !== null) return;
      const path = `${server.base}/v1/cases/${encodeURIComponent(view.caseId)}/choice`;
      const headers = {
        ...{ 'content-type': 'application/json', 'idempotency-key': id },
        authorization: `Bearer ${key}`,
      };
      const body = JSON.stringify(choiceOf(view));
      const response = await fetch(path, { method: 'POST', headers, body });
      if (!response.ok) {
        interrupted += 1;
        throw new Error(`Chosen ${response.status}.`);
      }
    });
    answered.add(id);
  };
  let next = 0;
  const customer = async (): Promise<void> => {
    while (next < orders) {
      next += 1;
      await live(next);
    }
  };
  const load = Promise.all(Array.from({ length: customers }, customer));

  const known: string[][] = [];
  for (let kill = 1; kill <= kills; kill += 1) {
    await expect
      .poll(() => answered.size, { timeout: 600_000, interval: 10 })
      .toBeGreaterThan((kill * orders) / (kills + 2));
    known.push([...answered]);
    process.kill(pid, 'SIGKILL');
    const settings = { port: String(first.port) };
    // Its children notice and end; until then the files are not free.
    ({ pid } = await untilAnswered(() =>
      bootPostgres(first.folder, { isDurable: true, settings }),
    ));
  }
  await load;

  const ids = Array.from({ length: orders }, (_, at) => `k${at + 1}`).sort();
  expect([...answered].sort()).toEqual(ids);
  // What an attempt held when the database went is free after two minutes; here they have passed.
  await onServer(where, 'update amends.outbox set claimed_until = now()');
  for (const server of servers) await server.drain();
  const undone = `select id from amends.outbox where type = 'fulfil-remedy' and state <> 'done'`;
  await expect
    .poll(async () => (await onServer(where, undone)).rowCount, { timeout: 300_000, interval: 250 })
    .toBe(0);

  const events = await onServer(
    where,
    `select c.order_id, count(*) filter (where e.event->>'type' = 'choice.made')::int as chosen,
       count(*) filter (where e.event->>'type' = 'remedy.fulfilled')::int as fulfilled
     from amends.case_events e join amends.cases c on c.id = e.case_id group by 1 order by 1`,
  );
  const once = ids.map((order_id) => ({ order_id, chosen: 1, fulfilled: 1 }));
  expect(events.rows).toEqual(once);
  const keys = store.calls
    .filter(({ message }) => message.type === 'remedy.requested')
    .map(({ headers }) => String(headers['idempotency-key']));
  expect(new Set(keys).size).toBe(orders);
  process.stdout.write(
    `killed ${kills} times, after ${known.map(({ length }) => length).join(', ')} of ${orders} choices; ` +
      `${interrupted} choices refused meanwhile; ${keys.length - orders} remedies asked for twice under one key\n`,
  );
}, 1_800_000);
