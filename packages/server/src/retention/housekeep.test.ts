import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { freshPostgres } from '../../test/postgres.js';
import { lateRecord } from '../../test/records.js';
import { choiceOf, offeredCase, startServer } from '../../test/server.js';
import { isFirstDelivery } from '../store/once.js';
import { park } from '../store/parked.js';
import { readRetention } from './retention.js';

const day = (n: number): string =>
  new Date(Date.parse('2026-11-12T09:00:00Z') + n * 86_400_000).toISOString();

describe('housekeeping', () => {
  it('forgets what is old enough, whom it was asked to once nothing is owed, and nothing else', async () => {
    const database = await (await freshPostgres()).open();
    const server = await startServer({
      database: { open: () => Promise.resolve(database) },
      retention: { persons: 365, work: 30 },
      watch: false,
    });
    const { queries } = database;
    const { orders, tidy } = server.amends;
    const count = async (table: string): Promise<number> => {
      const [found] = await queries
        .select({ n: sql<string>`count(*)` })
        .from(sql.raw(`amends.${table}`));
      return Number(found?.n);
    };
    const nameOf = async (id: string) => (await orders.read(id))?.order.customer?.name ?? null;

    const key = await server.late('asked');
    const view = offeredCase(await server.read('asked', key));
    const path = `/v1/cases/${encodeURIComponent(view.caseId)}/choice`;
    const pick = { ...choiceOf(view), pick: { kind: 'decline' } };
    await server.post(path, pick, key, { 'idempotency-key': 'k' });
    await server.late('open');
    await server.amends.orders.record(
      { ...lateRecord('quiet'), events: [] },
      { asOf: '2026-11-03T09:00:00Z' },
    );
    for (let n = 0; n < 600; n += 1) await isFirstDelivery(queries, 'shop', `d${n}`, day(0));
    await isFirstDelivery(queries, 'shop', 'recent', day(80));
    const payload = { buyer: 'Maren' };
    await park(
      queries,
      { orderId: 'never' },
      { source: 'shop', topic: null, payload, receivedAt: day(0) },
    );

    expect(await orders.erase({ orderId: 'asked' })).toEqual({ erased: [], waiting: ['asked'] });
    server.now = day(1);
    expect(await tidy()).toBe(0);
    expect(await nameOf('asked')).not.toBeNull();

    // The parcel came, and the case rests its time and closes: nothing is owed any more.
    const delivered = { milestone: 'delivered', occurredAt: day(1) } as const;
    await orders.addEvents('asked', [{ id: 'd1', ...delivered }]);
    await orders.addEvents('quiet', [{ id: 'd2', ...delivered, occurredAt: day(-4) }]);
    server.now = day(40);
    await orders.view('asked');
    await tidy();
    expect([await nameOf('asked'), await nameOf('quiet')]).toEqual([null, expect.any(String)]);

    server.now = day(100);
    await tidy();
    expect([await count('deliveries'), await count('idempotency_keys')]).toEqual([1, 0]);
    expect(await count('parked')).toBe(1);
    server.now = day(400);
    await tidy();
    expect(await count('parked')).toBe(0);
    expect([await nameOf('quiet'), await nameOf('open')]).toEqual([null, 'Maren']);
  });
});

describe('a retention', () => {
  it('that is no time is refused', () => {
    expect(() => readRetention({ persons: -1 })).toThrow(/retention\.persons/u);
    expect(readRetention({ deliveries: null })).toMatchObject({ deliveries: null, requests: 90 });
  });
});
