import { expect, it } from 'vitest';
import { easyPostTracker, shopifyFulfilment, shopifyOrder, signed } from '../../test/messages.js';
import { freshPostgres } from '../../test/postgres.js';
import { startServer } from '../../test/server.js';
import { parked } from '../store/tables.js';

it('an order, its parcel and the parcel’s way, told at the same moment in any order, find each other', async () => {
  const opened = await (await freshPostgres()).open();
  const lent = { ...opened, close: () => Promise.resolve() };
  const { amends } = await startServer({ database: { open: () => Promise.resolve(lent) } });
  const ids = Array.from({ length: 8 }, (_, at) => 1_000_000 + at * 10);
  for (const id of ids) {
    const number = `S${id}`;
    const sent = [
      { source: 'easypost', body: easyPostTracker(number) },
      { source: 'shopify', topic: 'fulfillments/create', body: shopifyFulfilment(id, number) },
      { source: 'shopify', topic: 'orders/create', body: shopifyOrder(id) },
    ] as const;
    await Promise.all(sent.map((message) => amends.handler(signed(message))));
  }
  expect(await opened.queries.select({ waitsFor: parked.waitsFor }).from(parked)).toEqual([]);
  await amends.close();
  await opened.close();
});
