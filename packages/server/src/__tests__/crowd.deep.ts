import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { storeFolder } from '../../test/folder.js';
import { freshPostgresUrl, onServer } from '../../test/postgres.js';
import { choiceOf, offeredCase, onlyCase } from '../../test/server.js';
import { askFrom, startServing } from '../../test/serving.js';
import type { Ask, Serving } from '../../test/serving.js';
import { startStore } from '../../test/store-server.js';
import { embeddedDatabase } from '../index.js';

/* Many processes at once: customers' computers everywhere; servers too, where the database takes several. */

type Rows = readonly Record<string, unknown>[];

interface Crowd {
  readonly servers: readonly Serving[];
  /** Looks into the database, after the servers that stand in the way are gone. */
  rows(query: string): Promise<Rows>;
}

async function onEmbedded(_: number, options: { storeUrl?: string; budget?: number }) {
  const where = await storeFolder();
  const server = await startServing({ where, ...options });
  return {
    servers: [server],
    async rows(query: string): Promise<Rows> {
      await server.child.kill();
      const opened = await embeddedDatabase({ folder: where }).open();
      const row = sql<Rows[number]>`to_jsonb(row)`;
      const found = await opened.queries.select({ row }).from(sql`(${sql.raw(query)}) as row`);
      await opened.close();
      return found.map((each) => each.row);
    },
  } satisfies Crowd;
}

async function onPostgres(processes: number, options: { storeUrl?: string; budget?: number }) {
  const where = await freshPostgresUrl();
  const servers: Serving[] = [];
  for (let at = 0; at < processes; at += 1) servers.push(await startServing({ where, ...options }));
  const rows = async (query: string): Promise<Rows> => (await onServer(where, query)).rows as Rows;
  return { servers, rows } satisfies Crowd;
}

const choiceAsk = (
  server: Serving,
  view: ReturnType<typeof onlyCase>,
  at: number,
  key: string,
) => ({
  url: `${server.base}/v1/cases/${encodeURIComponent(view.caseId)}/choice`,
  key,
  body: choiceOf(view, at),
});

describe.each([
  ['the embedded database', onEmbedded],
  ['PostgreSQL', onPostgres],
] as const)('on %s', (name, start) => {
  it('of two hundred choices of one offer from four processes one is kept, and the others see it', async () => {
    const { servers, rows } = await start(4, {});
    const [first] = servers;
    const key = await first!.late('1');
    const view = offeredCase(await first!.read('1', key));
    const options = view.offer.options.length;
    const asks = Array.from({ length: 200 }, (_, at): Ask => {
      const server = servers[at % servers.length]!;
      return { ...choiceAsk(server, view, at % options, key), idempotencyKey: `k${at}` };
    });
    const answers = await askFrom(4, asks);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const { choice } = onlyCase(await first!.read('1', key));
    for (const { status, body } of answers.filter((each) => each.status !== 200)) {
      expect(status).toBe(409);
      expect(body).toMatchObject({
        code: 'already_chosen',
        view: { choice: { pick: choice?.pick } },
      });
    }
    expect(await rows('select * from amends.choices')).toHaveLength(1);
  }, 300_000);

  it('a budget is never overspent by a thousand grants at once, to the cent', async () => {
    const budget = 50_000;
    const { servers, rows } = await start(4, { budget });
    const late = async (at: number): Promise<readonly [Serving, string, string]> => {
      const server = servers[at % servers.length]!;
      const id = `g${at}`;
      return [server, id, await server.late(id)];
    };
    const known: (readonly [Serving, string, string])[] = [];
    for (let at = 0; at < 1_000; at += 50) {
      known.push(...(await Promise.all(Array.from({ length: 50 }, (_, next) => late(at + next)))));
    }
    // What is shown is offered, and what is offered is held back: all at once.
    const looks = await askFrom(
      4,
      known.map(([server, id, key]) => ({ url: `${server.base}/v1/orders/${id}`, key })),
    );
    for (const { status, body } of looks) expect(status, JSON.stringify(body)).toBe(200);
    const views = looks.map(({ body }) => onlyCase(body as Parameters<typeof onlyCase>[0]));
    const byOrder = new Map(views.map((view) => [view.orderId, view]));
    const asks = known.flatMap(([server, id, key]) => {
      const view = byOrder.get(id);
      if (!view?.offer || view.offer.options.length === 0) return [];
      return [{ ...choiceAsk(server, view, 0, key), idempotencyKey: id }];
    });
    const answers = await askFrom(4, asks);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const given = views.reduce(
      (sum, view) => sum + (view.offer?.options[0]?.value?.amount ?? 0),
      0,
    );
    const accounts = await rows(
      `select a.spent, (select count(*)::int from amends.budget_holds where state = 'held') as held
       from amends.budget_accounts a where account like '%goodwill%'`,
    );
    expect(accounts).toMatchObject([{ held: 0 }]);
    expect(Number(accounts[0]?.spent)).toBe(given);
    expect(given).toBeLessThanOrEqual(budget);
    expect(given).toBeGreaterThan(budget * 0.9);
    const putOff = [...looks, ...answers].reduce((sum, { tries }) => sum + tries - 1, 0);
    process.stdout.write(
      `${name}: ${asks.length} of 1,000 offers, ${given} of ${budget} cents, ${putOff} requests put off (503) and sent again\n`,
    );
  }, 600_000);
});

it('of ten workers on PostgreSQL no job is done twice', async () => {
  const store = await startStore();
  const { servers, rows } = await onPostgres(10, { storeUrl: store.url });
  const asks = await Promise.all(
    Array.from({ length: 200 }, async (_, at): Promise<Ask> => {
      const server = servers[at % servers.length]!;
      const key = await server.late(`j${at}`);
      const view = offeredCase(await server.read(`j${at}`, key));
      return { ...choiceAsk(server, view, 0, key), idempotencyKey: `j${at}` };
    }),
  );
  const answers = await askFrom(4, asks);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  // All of them go for everything that is left, beside their engines.
  await Promise.all(servers.map((server) => server.drain()));
  const unsettled = `select id from amends.outbox where type = 'fulfil-remedy' and state <> 'done'`;
  await expect.poll(() => rows(unsettled), { timeout: 60_000, interval: 250 }).toEqual([]);
  const remedies = store.calls.filter(({ message }) => message.type === 'remedy.requested');
  expect(remedies).toHaveLength(200);
  expect(new Set(store.calls.map(({ headers }) => headers['idempotency-key'])).size).toBe(
    store.calls.length,
  );
}, 300_000);
