import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CaseView, OrderView } from '@amends/core';
import { situations } from '@amends/core/testing';
import { memoryDatabase } from '@amends/server';
import type { Amends } from '@amends/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirmOrder, createBack } from './mount-the-back';

const { record } = situations.runningLate;
const carriedOut: string[] = [];
const store = createServer((request, response) => {
  carriedOut.push(String(request.headers['idempotency-key']));
  request.resume().on('end', () => response.end('{"status":"done","reference":"re_1"}'));
});
let amends: Amends;
let key: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => store.listen(0, '127.0.0.1', resolve));
  const { port } = store.address() as AddressInfo;
  amends = createBack(
    {
      linkSecret: 'a secret of the docs, long enough to sign',
      shopifySecret: 'shopify',
      easyPostSecret: 'easypost',
      fulfilUrl: `http://127.0.0.1:${port}/`,
      fulfilSecret: `whsec_${Buffer.alloc(24, 7).toString('base64')}`,
    },
    memoryDatabase(),
  );
  const link = await confirmOrder(amends, record);
  key = new URL(link, 'http://shop.invalid').searchParams.get('key') ?? '';
}, 60_000);

afterAll(async () => {
  await amends.close();
  store.close();
});

const orderUrl = `http://shop.invalid/api/amends/v1/orders/${encodeURIComponent(record.order.id)}`;
const withKey = (more: Record<string, string> = {}) => ({
  authorization: `Bearer ${key}`,
  ...more,
});

test('the link opens the order, and nobody else finds it', async () => {
  const seen = await amends.handler(new Request(orderUrl, { headers: withKey() }));
  expect(seen.status).toBe(200);
  const stranger = await amends.handler(new Request(orderUrl));
  expect(stranger.status).toBe(404);
});

test('a choice is kept, carried out once, and shown as done', async () => {
  const read = await amends.handler(new Request(orderUrl, { headers: withKey() }));
  const [view] = ((await read.json()) as OrderView).cases;
  const offer = view?.offer;
  const [option] = offer?.options ?? [];
  expect(option).toBeDefined();

  const chosen = await amends.handler(
    new Request(new URL(view?.actions.choose?.href ?? '', orderUrl), {
      method: 'POST',
      headers: withKey({ 'content-type': 'application/json', 'idempotency-key': 'once' }),
      body: JSON.stringify({
        offerId: offer?.id,
        offerVersion: offer?.version,
        pick: { kind: 'option', optionId: option?.id },
      }),
    }),
  );
  expect(chosen.status).toBe(200);
  expect(((await chosen.json()) as CaseView).receipt?.title).toContain(option?.title);

  await amends.drain();
  // Staff are told of the case besides; each message goes once, the remedy among them.
  expect(new Set(carriedOut).size).toBe(carriedOut.length);
  expect(carriedOut.filter((each) => each.endsWith(`:${option?.id}`))).toHaveLength(1);
  const after = await amends.orders.view(record.order.id);
  expect(after?.cases[0]?.receipt).toMatchObject({ status: 'done', reference: 're_1' });
});
