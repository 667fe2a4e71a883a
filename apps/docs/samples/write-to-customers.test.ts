import { situations } from '@amends/core/testing';
import { memoryDatabase } from '@amends/server';
import { expect, test } from 'vitest';
import { bySmtp, byService, createWritingBack } from './write-to-customers';

const secret = 'a secret of the docs, long enough to sign';

test('a guest who asks for the link to an order gets it at the address the order has', async () => {
  const posted: { to?: string; text?: string }[] = [];
  const amends = createWritingBack(
    memoryDatabase(),
    secret,
    byService((mail) => {
      posted.push(mail);
      return Promise.resolve(new Response());
    }),
  );
  const { record, asOf } = situations.onItsWay;
  await amends.orders.record(record, { asOf });
  await amends.handler(
    new Request('https://shop.example/api/amends/v1/lookup', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ orderNumber: record.order.id, email: record.order.customer?.email }),
    }),
  );
  await amends.drain();
  await amends.close();
  expect(posted.filter(({ text }) => text?.includes('You asked for the link'))).toMatchObject([
    { to: record.order.customer?.email },
  ]);
}, 60_000);

test('a mail server needs an address that can be one', () => {
  expect(() => bySmtp('https://shop.example')).toThrow(/address of a mail server/u);
  expect(bySmtp('smtps://user:password@mail.example:465')).toHaveProperty('notify');
});
