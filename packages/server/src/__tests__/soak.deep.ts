import { replay } from '@amends/core';
import type { CaseEvent, OrderRecord } from '@amends/core';
import { sampleOrder } from '@amends/core/testing';
import { expect, it } from 'vitest';
import { sharedDatabase } from '../../test/database.js';
import { easyPostTracker, shopifyFulfilment, shopifyOrder, signed } from '../../test/messages.js';
import { seeded } from '../../test/mutate.js';
import { choiceOf, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';
import type { Fulfiller } from '../index.js';
import { policy } from '../../test/life.js';
import {
  budgetAccounts,
  budgetHolds,
  caseEvents,
  checks,
  orders as ordersTable,
  outbox,
  parked,
  trackingNumbers,
} from '../store/tables.js';

const orders = Number(process.env.AMENDS_ORDERS ?? 10_000);
const seed = Number(process.env.AMENDS_SEED ?? Date.now() % 1_000_000);

/*
 * Two days of a store, accelerated: orders come in, messages are doubled and out of order, the store that carries
 * remedies out fails in every way it can, and the one worker is replaced again and again. At the end the
 * books are closed.
 */
it('two accelerated days with faults on leave every case lawful, every order watched and the ledger true', async () => {
  process.stdout.write(`${orders} orders, seed ${seed}\n`);
  const random = seeded(seed);
  const { database, queries } = await sharedDatabase();

  /** What each key has had done, and how often it was asked for. */
  const effects = new Map<string, number>();
  const fulfil: Fulfiller = {
    fulfil({ remedy }, { idempotencyKey }) {
      const way = random();
      if (way < 0.2) return Promise.reject(new Error('The store answered 500.'));
      if (way < 0.3) return Promise.resolve({ status: 'pending' });
      effects.set(idempotencyKey, remedy.value?.amount ?? 0);
      // Done, and the answer was lost on its way.
      if (way < 0.5) return Promise.reject(new Error('The connection was reset.'));
      return Promise.resolve({ status: 'done', reference: idempotencyKey });
    },
  };
  let now = '2024-08-02T20:00:00Z';
  const start = (): Promise<TestServer> =>
    startServer({
      ...{ database, fulfil, policy, rateLimits: false, clock: () => now },
      retries: { limit: 1_000, delay: 3_600 },
    });
  let server = await start();

  const silent = (id: string): OrderRecord => ({
    order: { ...sampleOrder, id },
    promises: [
      {
        ...{ id: 'p1', kind: 'ship', source: 'checkout' },
        ...{ window: { by: '2026-11-10' }, madeAt: sampleOrder.placedAt },
      },
    ],
    events: [],
  });
  const tracked = async (id: number): Promise<void> => {
    const number = `S${id}`;
    const messages = [
      { source: 'shopify', topic: 'orders/create', body: shopifyOrder(id) },
      { source: 'shopify', topic: 'fulfillments/create', body: shopifyFulfilment(id, number) },
      { source: 'easypost', body: easyPostTracker(number) },
    ] as const;
    const sent = messages.flatMap((message) => (random() < 0.2 ? [message, message] : [message]));
    sent.sort(() => random() - 0.5);
    await Promise.all(
      sent.map(async (message) => {
        const { status } = await server.amends.handler(signed(message));
        expect([200, 202]).toContain(status);
      }),
    );
  };
  const chosen = async (id: string): Promise<void> => {
    const key = await server.late(id);
    const view = (await server.read(id, key)).cases[0];
    if (!view?.offer || view.offer.options.length === 0) return;
    const path = `/v1/cases/${encodeURIComponent(view.caseId)}/choice`;
    const sent = await server.post(path, choiceOf(view), key, { 'idempotency-key': id });
    expect(sent.status).toBe(200);
  };

  for (let at = 0; at < orders; at += 1) {
    const way = at % 3;
    if (way === 0) {
      now = '2024-08-02T20:00:00Z';
      await tracked(1_000_000 + at * 10);
    } else if (way === 1) {
      now = '2026-11-09T12:00:00Z';
      await server.amends.orders.record(silent(`q${at}`));
    } else {
      now = '2026-11-10T17:00:00Z';
      await chosen(`c${at}`);
    }
    // The worker goes, with whatever it was at, and another one comes.
    if (at % 50 === 49) {
      await server.amends.close();
      server = await start();
    }
  }
  for (let hour = 0; hour < 48; hour += 4) {
    now = new Date(Date.parse('2026-11-11T05:00:00Z') + hour * 3_600_000).toISOString();
    await server.amends.tick();
  }
  for (let tries = 0; tries < 60; tries += 1) await server.amends.drain();

  // Everything that was to be done was, and once.
  const remedies = (await queries.select().from(outbox)).filter(
    ({ type }) => type === 'fulfil-remedy',
  );
  expect(remedies.filter(({ state }) => state !== 'done')).toEqual([]);
  expect(remedies.map(({ id }) => id).sort()).toEqual([...effects.keys()].sort());

  // Every case is one that can be told from its events, and those that wait for something are watched.
  const logs = new Map<string, CaseEvent[]>();
  const rows = await queries.select().from(caseEvents).orderBy(caseEvents.caseId, caseEvents.seq);
  for (const { caseId, event } of rows) logs.set(caseId, [...(logs.get(caseId) ?? []), event]);
  const watched = new Set((await queries.select().from(checks)).map(({ orderId }) => orderId));
  let fulfilled = 0;
  for (const [caseId, events] of logs) {
    const current = replay(events);
    fulfilled += events.filter(({ type }) => type === 'remedy.fulfilled').length;
    const isOpen = current !== null && current.closedAt === null;
    if (isOpen && !watched.has(current.orderId))
      throw new Error(`${caseId} is open and unwatched.`);
  }
  expect(fulfilled).toBe(remedies.length);

  // The ledger: what the accounts say is what holds say, and what was chosen within the budget.
  const accounts = await queries.select().from(budgetAccounts);
  const holds = await queries.select().from(budgetHolds);
  for (const { account, spent } of accounts) {
    const live = holds.filter(({ state }) => state !== 'released');
    expect(live.reduce((sum, { amounts }) => sum + (amounts[account] ?? 0), 0)).toBe(spent);
    if (account.includes('goodwill')) expect(spent).toBeLessThanOrEqual(10_000);
  }
  // Nothing waits for what is there. A carrier may name an order by a number that no order has: that waits on.
  const there = new Set([
    ...(await queries.select().from(ordersTable)).map(({ id }) => `order:${id}`),
    ...(await queries.select().from(trackingNumbers)).map((row) => `parcel:${row.trackingNumber}`),
  ]);
  const waiting = await queries.select({ waitsFor: parked.waitsFor }).from(parked);
  expect(waiting.filter(({ waitsFor }) => there.has(waitsFor))).toEqual([]);
  process.stdout.write(
    `${logs.size} cases, ${remedies.length} remedies, ${holds.length} holds, ${waiting.length} messages of orders unknown\n`,
  );
}, 3_600_000);
