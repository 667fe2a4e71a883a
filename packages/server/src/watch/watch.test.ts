import type { CaseEffect, OrderRecord } from '@amends/core';
import { sampleOrder } from '@amends/core/testing';
import { eq } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import { sharedDatabase } from '../../test/database.js';
import { lateRecord } from '../../test/records.js';
import { secrets } from '../../test/secrets.js';
import { startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';
import { createAmends } from '../index.js';
import type { Fulfiller } from '../index.js';
import { checks, orders as orderRows, outbox } from '../store/tables.js';

/** A fulfiller that remembers what it was asked for. */
function remembering() {
  const asked: CaseEffect[] = [];
  const take = (work: CaseEffect) => {
    asked.push(work);
    return Promise.resolve({ status: 'done' as const, reference: 're_1' });
  };
  const fulfil: Fulfiller = { fulfil: take, ask: take, escalate: take, followUp: take };
  return { asked, fulfil };
}

/** A US order that was to leave on 10 November, of which nothing more is heard. */
function silent(id: string): OrderRecord {
  const { placedAt: madeAt } = sampleOrder;
  const window = { by: '2026-11-10' };
  return {
    order: { ...sampleOrder, id },
    promises: [{ id: 'p1', kind: 'ship', window, madeAt, source: 'checkout' }],
    events: [],
  };
}

async function recordAt(server: TestServer, now: string, record: OrderRecord): Promise<void> {
  server.now = now;
  await server.amends.orders.record(record);
}

describe('an order that nobody looks at', () => {
  it('has its case, its decision and its refund when its own clock says so, and not before', async () => {
    const { asked, fulfil } = remembering();
    const server = await startServer({ fulfil, retries: { delay: 3600 } });
    await recordAt(server, '2026-11-03T12:00:00Z', silent('1'));
    const { orders } = server.amends;

    server.now = '2026-11-10T23:00:00-05:00';
    await server.amends.tick();
    expect(asked).toEqual([]);

    server.now = '2026-11-11T00:00:00-05:00';
    expect(await server.amends.tick()).toBe(1);
    expect(asked.filter(({ type }) => type === 'fulfil-remedy')).toMatchObject([
      { orderId: '1', remedy: { kind: 'cancel-refund', value: sampleOrder.total } },
    ]);
    const { events } = (await orders.read('1'))!;
    expect(events.map(({ milestone, source }) => [milestone, source])).toEqual([
      ['cancelled', 'law'],
      ['refunded', 'store'],
    ]);
    const [view] = (await orders.view('1'))!.cases;
    expect(view).toMatchObject({
      headline: { status: 'cancelled' },
      receipt: { status: 'done', reference: 're_1' },
    });
  });

  it('is paid back once, also where the store pays by a way of its own before we do', async () => {
    const fulfilled: string[] = [];
    let isDown = true;
    const fulfil: Fulfiller = {
      fulfil({ remedyId }) {
        if (isDown) return Promise.reject(new Error('down'));
        fulfilled.push(remedyId);
        return Promise.resolve({ status: 'done' });
      },
    };
    const server = await startServer({ fulfil, retries: { delay: 3600 } });
    await recordAt(server, '2026-11-03T12:00:00Z', silent('1'));
    server.now = '2026-11-11T12:00:00Z';
    await server.amends.tick();
    const occurredAt = '2026-11-11T13:00:00Z';
    server.now = '2026-11-11T13:00:01Z';
    const amount = sampleOrder.total!;
    await server.amends.orders.addEvents('1', [
      { id: 'own', milestone: 'refunded', occurredAt, promiseId: 'p1', amount },
    ]);
    isDown = false;
    await server.amends.drain();
    expect(fulfilled).toEqual([]);
    const [view] = (await server.amends.orders.view('1'))!.cases;
    expect(view?.receipt?.status).toBe('done');
  });

  it('after a week without a server is caught up with, once', async () => {
    const { asked, fulfil } = remembering();
    const server = await startServer({ fulfil, retries: { delay: 3600 } });
    await recordAt(server, '2026-11-03T12:00:00Z', silent('1'));
    server.now = '2026-11-25T12:00:00Z';
    await server.amends.tick();
    await server.amends.tick();
    expect(await server.amends.tick()).toBe(0);
    expect(asked.filter(({ type }) => type === 'fulfil-remedy')).toHaveLength(1);
  });

  it('is not looked at again once nothing can change', async () => {
    const { database, queries } = await sharedDatabase();
    const server = await startServer({ database });
    const came = { id: 'e9', milestone: 'delivered', occurredAt: '2026-11-09T12:00:00Z' } as const;
    const record = { ...silent('1'), events: [{ ...came, shipmentId: 's1' }] };
    await recordAt(server, '2026-11-09T13:00:00Z', record);
    server.now = '2027-11-09T13:00:00Z';
    await server.amends.tick();
    expect(await queries.select().from(checks)).toEqual([]);
  });

  it('that cannot be read holds up no other, and is tried again later', async () => {
    const { database, queries } = await sharedDatabase();
    const server = await startServer({ database });
    await recordAt(server, '2026-11-03T12:00:00Z', silent('broken'));
    await recordAt(server, '2026-11-03T12:00:00Z', silent('whole'));
    const unreadable = { ...sampleOrder, id: 'broken', timeZone: 'Nowhere/Land' };
    await queries.update(orderRows).set({ order: unreadable }).where(eq(orderRows.id, 'broken'));
    server.now = '2026-11-12T12:00:00Z';
    await server.amends.tick();
    expect(server.logs).toContainEqual(
      expect.objectContaining({ event: 'order.unchecked', orderId: 'broken' }),
    );
    const rows = await queries.select().from(checks);
    expect(rows.find(({ orderId }) => orderId === 'broken')).toMatchObject({ failures: 1 });
    expect((await server.amends.orders.view('whole'))?.cases[0]?.headline.status).toBe('cancelled');
  });
});

describe('a server that runs', () => {
  it('looks by itself, when the time has come', async () => {
    const { asked, fulfil } = remembering();
    const server = await startServer({ fulfil, watch: { every: 1 } });
    await recordAt(server, '2026-11-10T12:00:00-05:00', silent('1'));
    server.now = '2026-11-11T00:00:01-05:00';
    await vi.waitFor(() => expect(asked.some(({ type }) => type === 'fulfil-remedy')).toBe(true), {
      timeout: 60_000,
    });
  });
});

describe('ten workers on one database', () => {
  it('do each thing once, between them', async () => {
    const { asked, fulfil } = remembering();
    const { database, queries } = await sharedDatabase();
    let now = '2026-11-03T12:00:00Z';
    const workers = Array.from({ length: 10 }, () =>
      createAmends({
        database,
        secrets: secrets.links,
        fulfil,
        retries: { delay: 3600 },
        watch: false,
        clock: () => now,
        log: () => undefined,
      }),
    );
    const orderIds = Array.from({ length: 8 }, (_, at) => `${at + 1}`);
    for (const id of orderIds) await workers[0]!.orders.record(silent(id));
    now = '2026-11-11T05:00:00Z';
    const looked = await Promise.all(workers.map((worker) => worker.tick()));
    expect(looked.reduce((sum, each) => sum + each, 0)).toBe(orderIds.length);
    await Promise.all(workers.map((worker) => worker.drain()));
    const refunds = asked.flatMap((work) => (work.type === 'fulfil-remedy' ? [work.orderId] : []));
    expect(refunds.sort()).toEqual([...orderIds].sort());
    const rows = await queries.select().from(outbox);
    expect(rows.every(({ state }) => state === 'done')).toBe(true);
    await Promise.all(workers.map((worker) => worker.close()));
  });
});

it('a late order that was opened by a look is watched on from there', async () => {
  const server = await startServer();
  await server.late('1');
  const [before] = (await server.amends.orders.view('1'))!.cases;
  expect(before?.offer?.open).toBe(true);
  expect(lateRecord('1').order.id).toBe('1');
  server.now = before!.offer!.until.at;
  await server.amends.tick();
  const [after] = (await server.amends.orders.view('1'))!.cases;
  expect(after?.offer?.id).not.toBe(before?.offer?.id);
});
