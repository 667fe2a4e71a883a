import { randomUUID } from 'node:crypto';
import type { OrderView } from '@amends/core';
import { situations } from '@amends/core/testing';
import { memoryDatabase } from '@amends/server';
import { expect, test } from 'vitest';
import { answerAll, createDoors, keyForTheDesk, newLink } from './doors';

const base = 'https://shop.example/api/amends';

test('a link is taken back, a desk gets its key, and who asked is answered', async () => {
  const amends = createDoors(
    { linkSecrets: ['a secret of the docs, long enough to sign'], firstStaffKey: undefined },
    memoryDatabase(),
  );
  const { record } = situations.runningLate;
  const orderId = record.order.id;
  await amends.orders.record(record);
  const old = await amends.links.issue(orderId);
  const key = new URL(await newLink(amends, orderId)).searchParams.get('key') ?? '';
  const read = (with_: string) =>
    amends.handler(
      new Request(`${base}/v1/orders/${orderId}`, {
        headers: { authorization: `Bearer ${with_}` },
      }),
    );
  expect((await read(old)).status).toBe(404);
  const [view] = ((await (await read(key)).json()) as OrderView).cases;

  const asked = await amends.handler(
    new Request(new URL(view?.actions.choose?.href ?? '', base), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'idempotency-key': 'once',
      },
      body: JSON.stringify({
        offerId: view?.offer?.id,
        offerVersion: view?.offer?.version,
        pick: { kind: 'ask', text: 'Can I have it gift-wrapped?' },
      }),
    }),
  );
  expect(asked.status).toBe(200);

  const secret = await keyForTheDesk(amends);
  const request = (path: string, body?: object) =>
    amends.handler(
      new Request(`${base}/v1/staff${path}`, {
        method: body ? 'POST' : 'GET',
        headers: {
          authorization: `Bearer ${secret ?? ''}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
  expect(await answerAll(request, 'Of course. It is wrapped already.')).toBe(1);
  const [after] = ((await (await read(key)).json()) as OrderView).cases;
  expect(JSON.stringify(after)).toContain('It is wrapped already.');
  await amends.close();
}, 60_000);
