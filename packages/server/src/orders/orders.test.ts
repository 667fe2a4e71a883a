import { samplePromise, situations } from '@amends/core/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { lateRecord } from '../../test/records.js';
import { choiceOf, offeredCase, onlyCase, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await server.amends.ready();
});

const orders = () => server.amends.orders;

describe('an order', () => {
  it('is kept as it was recorded, and recording it again changes nothing', async () => {
    const record = lateRecord('record-1');
    const kept = await orders().record(record);
    expect(await orders().record(record)).toEqual(kept);
    expect(kept.order).toMatchObject({ id: 'record-1', currency: 'USD' });
    expect(kept.promises.map(({ id }) => id)).toEqual(record.promises.map(({ id }) => id));
    expect(kept.events).toHaveLength(record.events.length);
  });

  it('overwrites no promise, and keeps nothing of what tried', async () => {
    const kept = await orders().record(lateRecord('record-2'));
    const moved = lateRecord('record-2');
    const [first, ...rest] = moved.promises;
    const again = orders().record({
      order: { ...moved.order, country: 'CA' },
      promises: [{ ...first, window: { by: '2026-12-24' } }, ...rest],
      events: [{ id: 'new', milestone: 'delivered', occurredAt: '2026-11-09T12:00:00Z' }],
    });
    await expect(again).rejects.toMatchObject({ code: 'invalid_payload' });
    expect(await orders().read('record-2')).toEqual(kept);
  });

  it.each<[string, object, string, string]>([
    [
      'a window that ends before it begins',
      { promises: [{ ...samplePromise, window: { from: '2026-11-10', by: '2026-11-08' } }] },
      'invalid_window',
      '/promises/0',
    ],
    [
      'a zone that does not exist',
      { order: { timeZone: 'Mars/Olympus' } },
      'invalid_time_zone',
      '/order/timeZone',
    ],
    [
      'a moment without an offset',
      { order: { placedAt: '2026-11-02T15:04:00' } },
      'invalid_instant',
      '/order/placedAt',
    ],
    ['no lines', { order: { lines: null } }, 'invalid_payload', '/order/lines'],
    ['an endless id', { order: { id: 'x'.repeat(10_000) } }, 'invalid_payload', '/order/id'],
    ['an id with a NUL in it', { order: { id: 'a\u0000b' } }, 'invalid_payload', '/order/id'],
  ])('with %s is refused', async (_, part, code, path) => {
    const record = lateRecord('record-3');
    const { order, ...rest } = part as { order?: object };
    const refused = orders().record({ ...record, ...rest, order: { ...record.order, ...order } });
    await expect(refused).rejects.toMatchObject({ code });
    await expect(refused).rejects.toSatisfy((error: { path: string }) =>
      error.path.startsWith(path),
    );
    expect(await orders().read('record-3')).toBeNull();
  });

  it('gets a revised date that names the one it moves', async () => {
    const record = lateRecord('record-4');
    await orders().record({ ...record, promises: [samplePromise] });
    const revised = {
      ...samplePromise,
      id: 'p2',
      window: { by: '2026-11-13' },
      madeAt: '2026-11-10T09:30:00-05:00',
      source: 'email',
      revises: 'p1',
    };
    await orders().statePromise('record-4', revised);
    await orders().statePromise('record-4', revised);
    const view = await orders().view('record-4');
    expect(view?.cases[0]?.dates).toMatchObject({
      first: { by: '2026-11-10' },
      current: { by: '2026-11-13' },
    });
    expect(view?.cases[0]?.dates.history).toHaveLength(2);
    const other = { ...revised, window: { by: '2026-12-01' } };
    await expect(orders().statePromise('record-4', other)).rejects.toMatchObject({
      code: 'invalid_payload',
    });
  });

  it('gets evidence, once each', async () => {
    await orders().record({ ...lateRecord('record-5'), events: [] });
    const event = {
      id: 'd',
      milestone: 'delivered',
      occurredAt: '2026-11-09T12:00:00-05:00',
    } as const;
    await orders().addEvents('record-5', [event]);
    await orders().addEvents('record-5', [event, event]);
    expect((await orders().read('record-5'))?.events).toHaveLength(1);
    const bad = orders().addEvents('record-5', [{ ...event, id: 'x', occurredAt: 'soon' }]);
    await expect(bad).rejects.toMatchObject({ code: 'invalid_instant' });
  });

  it('that nobody recorded has none of this', async () => {
    expect(await orders().view('nowhere')).toBeNull();
    expect(await orders().view('a\u0000b')).toBeNull();
    expect(await orders().read('nowhere')).toBeNull();
    await expect(orders().addEvents('nowhere', [])).rejects.toMatchObject({ code: 'not_found' });
    await expect(orders().statePromise('nowhere', samplePromise)).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('a page', () => {
  it('shows an order to its key, and to no other', async () => {
    const key = await server.late('page-1');
    const other = await server.late('page-2');
    expect((await orders().view('page-1', { key }))?.orderId).toBe('page-1');
    expect(await orders().view('page-1', { key: other })).toBeNull();
    for (const none of [undefined, null, '']) {
      // A visitor without a key is a stranger, not the store.
      expect(await orders().view('page-1', { key: none })).toBeNull();
    }
  });

  it('gives its links and forms the key, and the way back', async () => {
    const key = await server.late('page-3');
    const view = onlyCase((await orders().view('page-3', { key, returnTo: '/orders/page-3' }))!);
    expect(view.actions.choose).toMatchObject({
      method: 'POST',
      href: '/api/amends/v1/cases/page-3%3Ap1/choice',
      fields: { key, returnTo: '/orders/page-3', offerVersion: '1' },
    });
    expect(view.actions.live).toEqual({
      method: 'GET',
      href: '/api/amends/v1/orders/page-3/live',
      fields: { key },
    });
    const bySession = onlyCase((await orders().view('page-3'))!);
    expect(bySession.actions.choose?.fields).not.toHaveProperty('key');
  });
});

describe('a moved clock', () => {
  const day = (date: string) => ({ 'x-now': `${date}T12:00:00-05:00` });
  const at = async (orderId: string, key: string, date: string) => {
    const response = await server.get(`/v1/orders/${orderId}`, key, day(date));
    return onlyCase((await response.json()) as Parameters<typeof onlyCase>[0]);
  };

  it('shows what a day will bring or has brought, and keeps nothing of it', async () => {
    await orders().record(lateRecord('clock-1'), { asOf: '2026-11-06T12:00:00-05:00' });
    const key = await server.amends.links.issue('clock-1');
    expect((await at('clock-1', key, '2026-11-06')).state).toBe('quiet');
    const later = await at('clock-1', key, '2026-11-20');
    expect(later.headline.status).toBe('running-late');
    // Looking ahead made no offer, so the one of today is the first.
    const today = offeredCase(await server.read('clock-1', key));
    expect(today.offer).toMatchObject({ version: 1 });
    expect((await at('clock-1', key, '2026-11-06')).state).toBe('quiet');
  });

  it('keeps what is shown today: the offer stands as it was made', async () => {
    const key = await server.late('clock-2');
    const first = offeredCase(await server.read('clock-2', key));
    const before = server.now;
    server.now = '2026-11-12T12:00:00-05:00';
    const next = offeredCase(await server.read('clock-2', key));
    expect(next.offer.until).toEqual(first.offer.until);
    server.now = before;
  });

  it('hides a choice before it was made, and judges the next one by it all the same', async () => {
    const key = await server.late('clock-3');
    const view = offeredCase(await server.read('clock-3', key));
    const path = `/v1/cases/${encodeURIComponent(view.caseId)}/choice`;
    const chosen = await server.post(path, choiceOf(view), key, {
      ...day('2026-11-14'),
      'idempotency-key': 'a',
    });
    expect(chosen.status).toBe(200);
    expect((await at('clock-3', key, '2026-11-14')).choice).not.toBeNull();
    expect((await at('clock-3', key, '2026-11-12')).choice).toBeNull();
    const second = await server.post(path, choiceOf(view, 1), key, {
      ...day('2026-11-12'),
      'idempotency-key': 'b',
    });
    expect(second.status).toBe(409);
    expect(((await second.json()) as { view: { choice: unknown } }).view.choice).not.toBeNull();
  });

  it('does not lengthen the life of a key', async () => {
    const key = await server.amends.links.issue('clock-1', { expiresIn: 60 });
    const before = server.now;
    server.now = new Date(Date.parse(before) + 61_000).toISOString();
    const response = await server.get('/v1/orders/clock-1', key, {
      'x-now': situations.runningLate.asOf,
    });
    expect(response.status).toBe(404);
    server.now = before;
  });
});
