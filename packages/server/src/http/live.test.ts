import type { LiveEvent } from '@amends/core';
import { LiveEventSchema } from '@amends/core/schema';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { choiceOf, offeredCase, problemOf, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await server.amends.ready();
});

async function watch(orderId: string, key: string) {
  const response = await server.get(`/v1/orders/${orderId}/live?key=${key}`);
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const next = async (): Promise<LiveEvent | null> => {
    const { value } = await reader.read();
    const data = /^event: order\.changed\ndata: (.*)\n\n$/u.exec(value ?? '')?.[1];
    return data === undefined ? null : v.parse(LiveEventSchema, JSON.parse(data));
  };
  return { next, reader };
}

describe('a live page', () => {
  it('hears how its order stands, and of the choice made in another tab', async () => {
    const key = await server.late('live-1');
    const { next, reader } = await watch('live-1', key);
    const first = await next();
    const view = offeredCase(first!.order);
    expect(view.actions.choose?.fields).toMatchObject({ key });
    await server.post(`/v1/cases/${encodeURIComponent(view.caseId)}/choice`, choiceOf(view), key, {
      'idempotency-key': 'k',
    });
    const second = await next();
    expect(second?.order.cases[0]?.choice).not.toBeNull();
    await reader.cancel();
  });

  it('hears of evidence, and nothing of other orders', async () => {
    const key = await server.late('live-2');
    await server.late('live-3');
    const { next, reader } = await watch('live-2', key);
    await next();
    const delivered = { milestone: 'delivered', occurredAt: '2026-11-11T09:00:00-05:00' } as const;
    await server.amends.orders.addEvents('live-3', [{ id: 'd3', ...delivered }]);
    await server.amends.orders.addEvents('live-2', [{ id: 'd2', ...delivered }]);
    const heard = await next();
    expect(heard?.order.orderId).toBe('live-2');
    expect(heard?.order.cases[0]?.dates.fulfilled).not.toBeNull();
    await reader.cancel();
  });

  it('has room for so many of one order, and so many in all; who leaves makes room', async () => {
    const small = await startServer({ limits: { live: { perOrder: 2, perProcess: 3 } } });
    const keys = { one: await small.late('live-5'), other: await small.late('live-6') };
    const open = (order: string, key: string) => small.get(`/v1/orders/${order}/live`, key);
    const [first, second] = [await open('live-5', keys.one), await open('live-5', keys.one)];
    const third = await open('live-5', keys.one);
    expect([first.status, second.status, third.status]).toEqual([200, 200, 429]);
    expect((await problemOf(third)).code).toBe('too_many_requests');
    expect(third.headers.get('retry-after')).toBe('30');
    expect((await open('live-6', keys.other)).status).toBe(200);
    expect((await open('live-6', keys.other)).status).toBe(429);
    // A page that cannot listen can still be read.
    expect((await small.get('/v1/orders/live-6', keys.other)).status).toBe(200);
    await first.body?.cancel();
    const again = await open('live-6', keys.other);
    expect(again.status).toBe(200);
  });

  it('is told nothing more once its key opens nothing', async () => {
    const key = await server.late('live-7');
    const { next, reader } = await watch('live-7', key);
    await next();
    await server.amends.links.revoke('live-7');
    const delivered = { milestone: 'delivered', occurredAt: '2026-11-11T09:00:00-05:00' } as const;
    await server.amends.orders.addEvents('live-7', [{ id: 'd7', ...delivered }]);
    expect((await reader.read()).done).toBe(true);
  });

  it('is hung up on when the server closes', async () => {
    const closing = await startServer();
    const key = await closing.late('live-4');
    const response = await closing.get('/v1/orders/live-4/live', key);
    const reader = response.body!.getReader();
    await reader.read();
    await closing.amends.close();
    expect((await reader.read()).done).toBe(true);
    expect((await closing.get('/v1/orders/live-4', key)).status).toBe(503);
  });
});
