import { defaultPolicy, replay } from '@amends/core';
import type { OrderRecord, Policy } from '@amends/core';
import { sampleRecord, situations } from '@amends/core/testing';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { freshDatabase } from '../../test/database.js';
import { keepingNotifier } from '../../test/mailbox.js';
import { lateRecord } from '../../test/records.js';
import { choiceOf, offeredCase, startServer } from '../../test/server.js';
import { loadCaseLogs } from '../store/case-log.js';
import { noticesOf } from '../store/notices.js';
import { loadRecord } from '../store/records.js';
import { outbox } from '../store/tables.js';
import type { Notice, Notifier } from './notifier.js';

const byMail: Policy = {
  ...defaultPolicy,
  rules: [
    ...defaultPolicy.rules,
    { id: 'mail', when: {}, then: { channel: 'email' }, because: 'A test.' },
  ],
};
const mailbox = keepingNotifier();
const notify: Notifier = {
  notify: (notice, context) =>
    notice.to.startsWith('gone@')
      ? Promise.resolve({ status: 'refused', detail: 'The mail server: answered 550.' })
      : mailbox.notify(notice, context),
};
const opened = await (await freshDatabase()).open();
const { queries } = opened;
const server = await startServer({
  database: { open: () => Promise.resolve(opened) },
  policy: byMail,
  notify,
  pageUrl: (orderId, key) => `https://shop.example/orders/${orderId}?key=${key ?? ''}`,
  fulfil: { fulfil: () => Promise.resolve({ status: 'done', reference: 'R-77' }) },
});

/** Lets the moment come, and everything that follows from it. */
async function at(now: string): Promise<void> {
  server.now = new Date(now).toISOString();
  await server.amends.tick();
  await server.amends.drain();
}
const later = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();
const sentTo = (name: string): Notice[] =>
  mailbox.notices.filter(({ to }) => to === `${name}@example.org`);
const kindsTo = (name: string) => sentTo(name).map(({ kind }) => kind);

async function life(orderId: string) {
  const [log] = await loadCaseLogs(queries, orderId);
  const current = replay(log?.events ?? []);
  if (log === undefined || current === null) throw new Error('Expected a case.');
  return { current, types: log.events.map(({ type }) => type) };
}

/** The customer's name is the order's: whose mail it is. */
function orderOf(name: string, given: OrderRecord = lateRecord(name)): OrderRecord {
  const customer = { id: name, name, email: `${name}@example.org`, hasAccount: true };
  return { ...given, order: { ...given.order, id: name, customer } };
}

it('goes out whatever the customer asked where a law wants it told, and its adequacy is on record', async () => {
  const asOf = '2026-11-06T12:00:00-05:00';
  const made = { kind: 'ship', timeZone: 'America/New_York', source: 'checkout' } as const;
  const window = { by: '2026-11-10' };
  const first = { ...made, id: 'p1', window, madeAt: '2026-11-02T15:04:00-05:00' };
  server.now = asOf;
  await server.amends.orders.record(
    orderOf('peace', { ...sampleRecord({}), promises: [first], events: [] }),
  );
  const key = await server.amends.links.issue('peace');
  await server.post('/v1/orders/peace/updates', { channel: 'page' }, key);
  const moved = { ...made, id: 'p2', window: { by: '2026-12-05' }, madeAt: asOf, revises: 'p1' };
  await server.amends.orders.statePromise('peace', moved);
  await at(asOf);
  await at(later(asOf, 1));
  expect(sentTo('peace').map(({ kind, headers, text }) => [kind, headers, text])).toEqual([
    ['legal', {}, expect.stringContaining('You do not have to wait: you can cancel now.')],
  ]);
  const [notice] = sentTo('peace');
  expect(notice?.text).toContain('The law requires us to send it');
  expect(notice?.text).not.toContain('No more letters');
  expect(await noticesOf(queries, 'peace')).toContainEqual(
    expect.objectContaining({
      state: 'accepted',
      adequacy: expect.objectContaining({ pack: 'us-16cfr435', counts: true, gaps: [] }) as object,
    }),
  );
  const told = (await loadRecord(queries, 'peace'))?.events.filter(
    ({ milestone }) => milestone === 'notified',
  );
  expect(told).toMatchObject([{ promiseId: 'p1', channel: 'email' }]);
});

it('tells what was decided, once, to whoever is to be written to', async () => {
  const { asOf } = situations.runningLate;
  // Nothing is wrong yet on that day.
  server.now = later('2026-11-06T12:00:00-05:00', 60);
  for (const name of ['maren', 'gone', 'quiet', 'seldom', 'moved'])
    await server.amends.orders.record(orderOf(name));
  for (const [orderId, body] of [
    ['quiet', { channel: 'page' }],
    ['seldom', { channel: 'email', pace: 'when-it-matters' }],
    ['moved', { channel: 'email', address: 'elsewhere@example.org' }],
  ] as const)
    await server.post(
      `/v1/orders/${orderId}/updates`,
      body,
      await server.amends.links.issue(orderId),
    );
  await at(asOf);
  await at(asOf);
  for (const name of ['maren', 'seldom', 'elsewhere']) expect(kindsTo(name)).toEqual(['goodwill']);
  for (const name of ['quiet', 'moved']) expect(kindsTo(name)).toEqual([]);
  expect(await noticesOf(queries, 'quiet')).toMatchObject([{ reason: 'left-in-peace' }]);
  const [first] = sentTo('maren');
  expect(first?.text).toContain('We first said: Sun, Nov 8 – Tue, Nov 10');
  expect(first?.text).toMatch(/I will write to you again by \w+, /u);
  expect(first?.headers).toEqual({
    'List-Unsubscribe': expect.stringMatching(
      /^<https:\/\/shop\.example\/api\/amends\/v1\/orders\/maren\/updates\/stop\?key=[\w.-]+>$/u,
    ) as string,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
});

it('stops when a mail program asks so by itself', async () => {
  const address = sentTo('elsewhere')[0]?.headers['List-Unsubscribe']?.slice(1, -1) ?? '';
  const path = address.replace('https://shop.example/api/amends', '');
  const body = 'List-Unsubscribe=One-Click';
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  expect((await server.post(path, body, undefined, headers)).status).toBeLessThan(400);
});

it('is not sent again by a server that died before it could note that all was done', async () => {
  const [row] = await noticesOf(queries, 'maren');
  await queries
    .update(outbox)
    .set({ state: 'pending' })
    .where(eq(outbox.id, row?.id ?? ''));
  await at(server.now);
  expect(kindsTo('maren')).toEqual(['goodwill']);
});

it('gives the next word before it is due, and promises the one after it', async () => {
  const due = (await life('maren')).current.decision?.nextUpdateBy ?? '';
  expect((await life('maren')).types.filter((type) => type === 'update.given')).toHaveLength(1);
  await at(later(due, -60));
  expect(kindsTo('maren')).toEqual(['goodwill', 'update']);
  const { current } = await life('maren');
  expect(Date.parse(current.decision?.nextUpdateBy ?? '')).toBeGreaterThan(Date.parse(due));
  await at(later(due, 1));
  expect(kindsTo('maren')).toEqual(['goodwill', 'update']);
  // Whom nothing new is told of, and who stopped it, find the word on the page.
  expect(kindsTo('seldom')).toEqual(['goodwill']);
  expect(kindsTo('elsewhere')).toEqual(['goodwill']);
  for (const orderId of ['maren', 'quiet', 'seldom', 'moved'])
    expect((await life(orderId)).types).not.toContain('case.escalated');
});

it('that cannot be delivered is given up at once, and the broken word comes before a person', async () => {
  const rows = await noticesOf(queries, 'gone');
  expect(rows.at(-1)).toMatchObject({ state: 'refused', reason: 'The mail server: answered 550.' });
  expect(server.logs).toContainEqual(
    expect.objectContaining({ event: 'work.failed', level: 'error', orderId: 'gone' }),
  );
  expect((await life('gone')).types).toContain('case.escalated');
});

it('confirms what was chosen once it is done, and brings a guest the link', async () => {
  const key = await server.amends.links.issue('maren');
  const found = offeredCase(await server.read('maren', key));
  const choice = { ...choiceOf(found), idempotencyKey: 'k' };
  expect((await server.post(`/v1/cases/${found.caseId}/choice`, choice, key)).status).toBe(200);
  await server.amends.drain();
  await server.amends.drain();
  const receipt = sentTo('maren').at(-1);
  expect([receipt?.kind, receipt?.subject]).toEqual([
    'receipt',
    'Done: Postage back · Order maren',
  ]);
  expect(receipt?.text).toContain('Reference R-77');

  const before = mailbox.notices.length;
  for (const email of ['Maren@example.org', 'stranger@example.org'])
    await server.post('/v1/lookup', { orderNumber: 'maren', email });
  await server.amends.drain();
  expect(mailbox.notices.slice(before).map(({ kind, to, headers }) => [kind, to, headers])).toEqual(
    [['link', 'maren@example.org', {}]],
  );
});

it('leaves nothing of anybody in the log, and opens nothing from what is kept', async () => {
  expect(JSON.stringify(server.logs)).not.toMatch(/@example|List-Unsub|\?key=/u);
  const kept = await noticesOf(queries, 'maren');
  expect(kept.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
    'goodwill accepted',
    'link accepted',
    'receipt accepted',
    'update accepted',
  ]);
  expect(JSON.stringify(kept)).not.toMatch(/@example|key=\w/u);
});

it('does not start without a page to lead to', async () => {
  await expect(startServer({ notify })).rejects.toMatchObject({ code: 'invalid_configuration' });
});
