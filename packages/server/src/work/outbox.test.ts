import type { CaseView } from '@amends/core';
import { and, eq } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import { freshDatabase } from '../../test/database.js';
import { choiceOf, offeredCase, onlyCase, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';
import { fulfilSecret } from '../../test/secrets.js';
import { startStore } from '../../test/store-server.js';
import type { StoreAnswer } from '../../test/store-server.js';
import type { AmendsOptions, Database, Fulfiller, Queries } from '../index.js';
import { webhookFulfiller } from '../index.js';
import { outbox } from '../store/tables.js';

/** A server whose store answers so, on a database of its own. */
async function withStore(answers: StoreAnswer[], options: Partial<AmendsOptions> = {}) {
  const store = await startStore();
  store.answer(...answers);
  const fulfil = webhookFulfiller({ url: store.url, secret: fulfilSecret });
  const server = await startServer({ fulfil, retries: { delay: 3600 }, ...options });
  return { store, server };
}

async function choose(server: TestServer, orderId: string, pick?: object): Promise<CaseView> {
  const key = await server.late(orderId);
  const view = offeredCase(await server.read(orderId, key));
  const body = { ...choiceOf(view), ...(pick && { pick }), idempotencyKey: 'k' };
  const response = await server.post(
    `/v1/cases/${encodeURIComponent(view.caseId)}/choice`,
    body,
    key,
  );
  expect(response.status).toBe(200);
  return (await response.json()) as CaseView;
}

async function receiptOf(server: TestServer, orderId: string) {
  const view = await server.amends.orders.view(orderId);
  return view === null ? null : onlyCase(view).receipt;
}

const done: StoreAnswer = { status: 200, body: { status: 'done', reference: 're_42' } };

/** A database that fails when the work of an attempt is to be written down, so many times. */
async function unwilling(times: number): Promise<Database> {
  const fresh = await freshDatabase();
  let left = times;
  return {
    async open() {
      const opened = await fresh.open();
      const { queries } = opened;
      const transaction: typeof queries.transaction = (body, options) =>
        queries.transaction(async (within) => {
          const value = await body(within);
          const isDone = and(eq(outbox.state, 'done'), eq(outbox.type, 'fulfil-remedy'));
          const rows = await within.select({ id: outbox.id }).from(outbox).where(isDone);
          if (rows.length === 1 && left > 0) {
            left -= 1;
            throw new Error('The disk is full.');
          }
          return value;
        }, options);
      return {
        ...opened,
        queries: Object.assign(Object.create(queries) as Queries, { transaction }),
      };
    },
  };
}

describe('what was chosen', () => {
  it('is put before the store at once, and done when the store says so', async () => {
    const { store, server } = await withStore([done]);
    const chosen = await choose(server, '1');
    expect(chosen.receipt?.status).toBe('agreed');
    await vi.waitFor(async () => expect((await receiptOf(server, '1'))?.status).toBe('done'), {
      timeout: 30_000,
    });
    expect(await receiptOf(server, '1')).toMatchObject({ reference: 're_42' });
    expect(store.calls).toHaveLength(1);
    expect(store.calls[0]?.message).toMatchObject({
      type: 'remedy.requested',
      data: { orderId: '1', remedy: { id: expect.any(String) as unknown } },
    });
  });

  it('and done is no failure when it cannot be written down: it is written down later', async () => {
    const database = await unwilling(3);
    const { store, server } = await withStore([done], {
      database,
      retries: { limit: 1, delay: 3600 },
    });
    await choose(server, '1');
    for (let at = 0; at < 5; at += 1) await server.amends.drain();
    expect(await receiptOf(server, '1')).toMatchObject({ status: 'done', reference: 're_42' });
    expect(new Set(store.calls.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(server.logs).toContainEqual(
      expect.objectContaining({ level: 'error', event: 'work.unsettled' }),
    );
  });

  it('is asked for again while it is pending, under the same key, however often', async () => {
    const { store, server } = await withStore([{ status: 202 }], {
      retries: { limit: 2, delay: 3600 },
    });
    await choose(server, '1');
    await vi.waitFor(() => expect(store.calls).toHaveLength(1), { timeout: 30_000 });
    for (let at = 0; at < 4; at += 1) await server.amends.drain();
    expect((await receiptOf(server, '1'))?.status).toBe('agreed');
    store.answer(done);
    await server.amends.drain();
    expect((await receiptOf(server, '1'))?.status).toBe('done');
    expect(new Set(store.calls.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    const count = store.calls.length;
    await server.amends.drain();
    expect(store.calls).toHaveLength(count);
  });

  it('is tried again after failures, by itself', async () => {
    const { store, server } = await withStore(['hang up', { status: 500 }, done], {
      retries: { delay: 1, maxDelay: 1 },
    });
    await choose(server, '1');
    await vi.waitFor(async () => expect((await receiptOf(server, '1'))?.status).toBe('done'), {
      timeout: 60_000,
    });
    expect(store.calls).toHaveLength(3);
  });

  it('is given up after so many failures: loudly here, and owed to the customer all the same', async () => {
    const { store, server } = await withStore([{ status: 500, body: 'down' }], {
      retries: { limit: 3, delay: 3600 },
    });
    await choose(server, '1');
    const givenUp = expect.objectContaining({
      level: 'error',
      event: 'work.failed',
      count: 3,
    }) as unknown;
    await vi.waitFor(
      async () => {
        await server.amends.drain();
        expect(server.logs).toContainEqual(givenUp);
      },
      { timeout: 30_000 },
    );
    await server.amends.drain();
    expect(store.calls).toHaveLength(3);
    expect((await receiptOf(server, '1'))?.status).toBe('agreed');
    const later = await server.amends.orders.view('1', { asOf: '2026-12-24T12:00:00Z' });
    expect(onlyCase(later!).receipt?.status).toBe('delayed');
  });

  it('is never asked for twice at once', async () => {
    let running = 0;
    let most = 0;
    const slow: Fulfiller = {
      async fulfil() {
        running += 1;
        most = Math.max(most, running);
        await new Promise(setImmediate);
        running -= 1;
        return { status: 'pending' };
      },
    };
    const server = await startServer({ fulfil: slow, retries: { delay: 3600 } });
    await choose(server, '1');
    await Promise.all(Array.from({ length: 20 }, () => server.amends.drain()));
    expect(most).toBe(1);
  });

  it('puts a question before a person', async () => {
    const { store, server } = await withStore([{ status: 204 }]);
    await choose(server, '1', { kind: 'ask', text: 'Could it go to my neighbour?' });
    await vi.waitFor(() => expect(store.calls).toHaveLength(1), { timeout: 30_000 });
    expect(store.calls[0]?.message).toMatchObject({
      type: 'answer.requested',
      data: { text: 'Could it go to my neighbour?', orderId: '1' },
    });
  });

  it('asks nothing of the store when the customer declines', async () => {
    const { store, server } = await withStore([done]);
    await choose(server, '1', { kind: 'decline' });
    await server.amends.drain();
    expect(store.calls).toHaveLength(0);
  });

  it('says nothing of the customer in the log', async () => {
    const { server } = await withStore([{ status: 500 }]);
    await choose(server, '1', { kind: 'ask', text: 'Call Maren on 555-0100' });
    await server.amends.drain();
    const said = JSON.stringify(server.logs.map(({ error: _, ...event }) => event));
    expect(said).not.toMatch(/maren|555|4242/iu);
  });
});
