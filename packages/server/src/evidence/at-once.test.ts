import { sql } from 'drizzle-orm';
import { expect, it, vi } from 'vitest';
import { shopifyFulfilment, shopifyOrder, signed } from '../../test/messages.js';
import { freshPostgres } from '../../test/postgres.js';
import { secrets } from '../../test/secrets.js';
import { startServer } from '../../test/server.js';
import { parked } from '../store/tables.js';
import { keepDelivery } from './keep-delivery.js';
import { shopifySource } from './shopify-source.js';

it('an order that comes in while its parcel is laid aside for it finds the parcel', async () => {
  const opened = await (await freshPostgres()).open();
  const lent = { ...opened, close: () => Promise.resolve() };
  const { amends } = await startServer({ database: { open: () => Promise.resolve(lent) } });
  await amends.ready();
  const { queries } = opened;
  const held = sql`(select 1 from pg_locks where locktype = 'advisory' and not granted) as held`;
  const waiting = () => queries.select({ one: sql`1` }).from(held);
  const intake = {
    sources: { shopify: shopifySource({ secret: secrets.shopify }) },
    log: () => undefined,
  };
  const parcel = {
    source: 'shopify',
    topic: 'fulfillments/create',
    payload: shopifyFulfilment(1_000_000, 'S1'),
    receivedAt: '2024-08-02T20:00:00Z',
  };
  const order = signed({
    source: 'shopify',
    topic: 'orders/create',
    body: shopifyOrder(1_000_000),
  });

  let isAnswered = false;
  const { answer } = await queries.transaction(async (within) => {
    expect((await keepDelivery(within, parcel, intake)).status).toBe('parked');
    const coming = amends.handler(order).finally(() => (isAnswered = true));
    // The order is there, or waits for us; nobody sees yet what we laid aside.
    await vi.waitFor(async () => expect(isAnswered || (await waiting()).length > 0).toBe(true));
    return { answer: coming };
  });
  expect((await answer).status).toBe(200);
  expect(await queries.select({ waitsFor: parked.waitsFor }).from(parked)).toEqual([]);
  await amends.close();
  await opened.close();
});
