import { inspect } from 'node:util';
import type { OrderRecord, OrderView, StaffCase } from '@amends/core';
import { defaultPolicy } from '@amends/core';
import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { exportStore } from '../src/index.js';
import { smtpNotifier } from '../src/smtp.js';
import { orders } from '../src/store/tables.js';
import { freshDatabase } from './database.js';
import { listen } from './listen.js';
import { startMailServer } from './mailbox.js';
import { live, payloads, steering, steersTerminal } from './payloads.js';
import { lateRecord } from './records.js';
import { base, offeredCase, site, startServer } from './server.js';
import { firstKey } from './staff.js';

/** What to write into the `field`th free text of the `order`th order: one of {@link payloads}. */
export type Assign = (order: number, field: number) => string;

/** The free texts of a tour, the customer's, the carrier's and the store's. */
export const fieldCount = 21;

/**
 * Takes hostile texts in by real HTTP, and looks at every way out: the customer's view, mails as they
 * arrive, the log, the staff's answers, the tables, the export.
 */
export async function tour(count: number, assign: Assign): Promise<void> {
  const mail = await startMailServer();
  const opened = await (await freshDatabase()).open();
  const lent = { ...opened, close: () => Promise.resolve() };
  const byMail = { id: 'mail', when: {}, then: { channel: 'email' }, because: 'A test.' } as const;
  const server = await startServer({
    database: { open: () => Promise.resolve(lent) },
    staff: { firstKey },
    rateLimits: false,
    policy: { ...defaultPolicy, rules: [...defaultPolicy.rules, byMail] },
    notify: smtpNotifier({ url: mail.url, from: { name: 'Care', address: 'care@shop.example' } }),
    pageUrl: (orderId, key) => `https://shop.example/orders/${orderId}?key=${key ?? ''}`,
  });
  const origin = (await listen(server.amends.handler)) + base.slice(site.length);

  /** One request; whatever it is answered is JSON, whole, and no trouble of ours. */
  const ask = async (path: string, key: string, body?: object): Promise<unknown> => {
    const response = await fetch(origin + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...{ authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        'idempotency-key': 'hostile',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    expect(response.headers.get('content-type')).toMatch(/^application\/(?:problem\+)?json/u);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await response.arrayBuffer());
    expect(response.status, `${path} ${text.slice(0, 200)}`).toBeLessThan(500);
    return JSON.parse(text);
  };

  for (let at = 0; at < count; at += 1) {
    const id = `h${at}`;
    let field = 0;
    const next = (longest = Infinity): string => assign(at, field++).slice(0, longest);

    const { order, promises, events } = lateRecord(id);
    const record: OrderRecord = {
      order: {
        ...order,
        customer: { ...order.customer, name: next(200), email: `${id}@example.org` },
        payment: { label: next(200) },
        lines: order.lines.map((line) => ({ ...line, title: next(200) })),
      },
      promises,
      events: events.map((event) => ({ ...event, raw: { code: next(200), text: next(200) } })),
    };
    await server.amends.orders.record(record, { asOf: '2026-11-10T12:00:00-05:00' });
    const key = await server.amends.links.issue(id);
    const read = async () => (await ask(`/v1/orders/${id}`, key)) as OrderView;
    const { caseId, offer } = offeredCase(await read());

    const pick = { kind: 'ask', text: next() };
    const path = `/v1/cases/${encodeURIComponent(caseId)}/choice`;
    await ask(path, key, { offerId: offer.id, offerVersion: offer.version, pick });
    await ask(`/v1/orders/${id}/claims`, key, { claim: 'damaged', text: next() });
    await ask(`/v1/orders/${id}/updates`, key, { channel: 'email', address: next() });
    await ask('/v1/lookup', key, { orderNumber: next(), email: next() });
    // An address holds whole characters only.
    await ask(`/v1/orders/${encodeURIComponent(Buffer.from(next(300)).toString())}`, key);

    const staffPath = `/v1/staff/cases/${encodeURIComponent(caseId)}`;
    const kept = (await ask(staffPath, firstKey)) as StaffCase;
    const promiseId = kept.case.asks[0]?.promiseId;
    await ask(`${staffPath}/answers`, firstKey, { promiseId, text: next(), by: next(100) });
    await ask(`${staffPath}/updates`, firstKey, { channel: 'phone', reference: next() });
    const scope = { orderIds: [id] };
    await ask('/v1/staff/incidents', firstKey, { title: next(), text: next(), scope });
    await ask('/v1/staff/keys', firstKey, { name: next(), role: 'viewer' });
    await ask(staffPath, firstKey);
    await ask('/v1/incidents', key);
    // Whatever was said, the order can be read, and holds no half characters.
    expect(JSON.stringify(await read())).not.toMatch(/\\ud[89a-f]/iu);
  }
  await server.amends.tick();
  await server.amends.drain();

  expect(mail.mails.length).toBeGreaterThanOrEqual(count);
  for (const { subject = '', html = '', text = '', headers, to, cc, bcc, from } of mail.mails) {
    expect(html).not.toMatch(live);
    for (const part of [html, text])
      expect(part.replaceAll(/[\r\n\t]/gu, '')).not.toMatch(steering);
    expect(subject).not.toMatch(steering);
    for (const { value } of headers) expect(value).not.toMatch(/[\r\n]/u);
    expect([to?.length, cc, bcc]).toEqual([1, undefined, undefined]);
    expect(to?.[0]?.address).toMatch(/^h\d+@example\.org$/u);
    expect(from?.address).toBe('care@shop.example');
  }

  const logged = inspect(server.logs, { depth: null, maxStringLength: null, breakLength: 1 });
  const told = /alert\(1\)|evil\.example|drop table|forged|jndi|everybody@/u.exec(logged);
  expect(told && logged.slice(told.index - 200, told.index + 100)).toBeNull();
  expect(server.logs.filter(({ level }) => level === 'error')).toEqual([]);

  const known = await opened.queries.select({ count: sql<number>`count(*)::int` }).from(orders);
  expect(known).toEqual([{ count }]);
  expect(Object.keys(Object.prototype)).toEqual([]);

  let exported = '';
  for await (const piece of exportStore({ open: () => Promise.resolve(lent) })) exported += piece;
  for (const line of exported.trimEnd().split('\n')) JSON.parse(line);
  // JSON writes what steers a terminal in digits; a line feed ends a row, and only that.
  expect(steersTerminal.test(exported)).toBe(false);
  // What was asked and answered is there, as it was said.
  expect(exported.includes('alert(1)')).toBe(true);
  await opened.close();
}

/** Names and texts of {@link payloads}. */
export const hostile = Object.values(payloads);
