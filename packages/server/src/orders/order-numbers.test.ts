import { expect, it } from 'vitest';
import type { StaffCase } from '@amends/core';
import { freshDatabase } from '../../test/database.js';
import { keepingNotifier } from '../../test/mailbox.js';
import { shopifyOrder, signed } from '../../test/messages.js';
import { lateRecord } from '../../test/records.js';
import { choiceOf, offeredCase, startServer } from '../../test/server.js';
import { firstKey, staffOf } from '../../test/staff.js';
import { findByEmail } from './find-by-email.js';

const opened = await (await freshDatabase()).open();
const { queries } = opened;
const mailbox = keepingNotifier();
const server = await startServer({
  database: { open: () => Promise.resolve(opened) },
  notify: mailbox,
  staff: { firstKey },
  pageUrl: (orderId, key) => `https://shop.example/orders/${orderId}?key=${key ?? ''}`,
});

/** An order of some shop, by the id that its system gave it and the number on its mails. */
function orderOf(id: string, number: string | null, email: string) {
  const record = lateRecord(id);
  const customer = { ...record.order.customer, email };
  return { ...record, order: { ...record.order, number, customer } };
}

it('a lost link is found by the number on the mail, however it is written, or by the id', async () => {
  const { orders } = server.amends;
  await orders.record(orderOf('5739480012', '#EU-1001', 'maren@example.org'));
  await orders.record(orderOf('5739480013', '#1002', 'maren@example.org'));
  await orders.record(orderOf('Web-77', null, 'maren@example.org'));
  // Another shop counts from one, too.
  await orders.record(orderOf('9200', '#1002', 'lars@example.org'));
  const found = (orderNumber: string, email = 'maren@example.org') =>
    findByEmail(queries, { orderNumber, email });
  for (const written of ['#EU-1001', 'EU-1001', ' # eu-1001 ', '5739480012', '#5739480012']) {
    expect([written, await found(written)]).toEqual([written, '5739480012']);
  }
  expect(await found('web-77')).toBe('Web-77');
  expect(await found('1002')).toBe('5739480013');
  expect(await found('1002', 'lars@example.org')).toBe('9200');
  expect(await found('1002', 'nobody@example.org')).toBeNull();
  expect(await found('\0')).toBeNull();
  expect(await found('#')).toBeNull();
});

it('the number is what people are shown: on the page, in the mail, to staff, who search by it', async () => {
  await server.amends.orders.record(orderOf('5739480099', '#2001', 'ingrid@example.org'));
  const key = await server.amends.links.issue('5739480099');
  const view = await server.read('5739480099', key);
  expect([view.orderId, view.orderNumber, offeredCase(view).orderNumber]).toEqual([
    ...['5739480099', '#2001', '#2001'],
  ]);

  await server.post('/v1/lookup', { orderNumber: '2001', email: 'Ingrid@Example.org' });
  await server.amends.drain();
  const [mail] = mailbox.notices.filter(({ to }) => to === 'ingrid@example.org');
  expect(mail?.subject).toContain('#2001');
  expect(`${mail?.subject} ${mail?.text.split('http')[0]}`).not.toContain('5739480099');

  const offered = offeredCase(view);
  const ask = { ...choiceOf(offered), pick: { kind: 'ask', text: 'Could you send it elsewhere?' } };
  const path = `/v1/cases/${encodeURIComponent(offered.caseId)}/choice`;
  await server.post(path, ask, key, { 'idempotency-key': 'k' });
  const staff = staffOf(server);
  const { items } = (await (await staff.get('/cases')).json()) as {
    items: { orderId: string; orderNumber?: string; caseId: string }[];
  };
  const line = items.find(({ orderId }) => orderId === '5739480099');
  expect(line?.orderNumber).toBe('#2001');
  const one = await staff.get(`/cases/${encodeURIComponent(line?.caseId ?? '')}`);
  expect(((await one.json()) as StaffCase).case.orderNumber).toBe('#2001');
});

it('comes with a shop’s webhook, and is found again where a newer word changes it', async () => {
  const send = (name: string, at: string) => {
    const body = { ...shopifyOrder(88_001, at), name, email: 'bob@example.org' };
    return server.amends.handler(signed({ source: 'shopify', topic: 'orders/updated', body }));
  };
  expect((await send('#3001', '2024-07-30T11:00:00-04:00')).status).toBe(200);
  const email = (await server.amends.orders.read('88001'))?.order.customer?.email ?? '';
  expect(await findByEmail(queries, { orderNumber: '3001', email })).toBe('88001');
  await send('#3001-B', '2024-07-30T12:00:00-04:00');
  expect(await findByEmail(queries, { orderNumber: '3001-b', email })).toBe('88001');
  expect(await findByEmail(queries, { orderNumber: '3001', email })).toBeNull();
});
