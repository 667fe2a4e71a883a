import { defaultPolicy } from '@amends/core';
import type { StaffCase } from '@amends/core';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { freshDatabase } from '../../test/database.js';
import { shopifyFulfilment, signed } from '../../test/messages.js';
import { png } from '../../test/pictures.js';
import { lateRecord } from '../../test/records.js';
import { base, choiceOf, offeredCase, startServer } from '../../test/server.js';
import { firstKey, staffOf } from '../../test/staff.js';

/** Stands in every text that anybody can write about her, and in nothing else. */
const mark = 'Xanthippe';
/** Who of staff did what stays: it is the store's own people. */
const desk = 'Judith at the desk';

const opened = await (await freshDatabase()).open();
const { queries } = opened;
async function rowsOf<Row>(statement: string): Promise<Row[]> {
  const found: unknown = await queries.execute(sql.raw(statement));
  return (found as { rows: Row[] }).rows;
}

/** Every row of every table of the database, ours or the job engine's, in which a text stands. */
async function placesOf(text: string): Promise<string[]> {
  const tables = await rowsOf<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await rowsOf<{ row: string }>(`select t::text as row from ${name} t`);
    found.push(
      ...rows
        .filter(({ row }) => row.toLowerCase().includes(text.toLowerCase()))
        .map(({ row }) => `${name} ${row}`),
    );
  }
  return found;
}

it('of a person who wrote, was written to and was spoken of wherever there is room for a word, nothing is left', async () => {
  const server = await startServer({
    database: { open: () => Promise.resolve(opened) },
    staff: { firstKey },
    policy: {
      ...defaultPolicy,
      rules: [
        ...defaultPolicy.rules,
        { id: 'mail', when: {}, then: { channel: 'email' }, because: 'A test.' },
      ],
    },
    pageUrl: (orderId, key) => `https://shop.example/orders/${orderId}?key=${key ?? ''}`,
    notify: {
      // What was sent quotes her; what was refused does, too.
      notify: ({ kind, to }) =>
        Promise.resolve(
          kind === 'answer'
            ? { status: 'refused', detail: `550 ${to} is unknown` }
            : { status: 'accepted', messageId: '<1@shop.example>' },
        ),
    },
    fulfil: {
      fulfil: () => Promise.reject(new Error(`No account of ${mark}`)),
      ask: () => Promise.resolve({ status: 'impossible', detail: `${mark} does not answer` }),
    },
    retries: { delay: 3600 },
  });
  const record = lateRecord('1001');
  await server.amends.orders.record({
    ...record,
    order: {
      ...record.order,
      customer: { id: `c-${mark}`, name: mark, email: `${mark}@example.org`, hasAccount: true },
      payment: { label: `Card of ${mark}` },
    },
    events: record.events.map((event) => ({
      ...event,
      raw: { code: 'IT', text: `left with ${mark}` },
      tracking: { carrier: 'USPS', number: `1Z${mark}`, url: `https://track.example/${mark}` },
    })),
  });
  const key = await server.amends.links.issue('1001');
  const keyed = { 'idempotency-key': `key of ${mark}` };
  const photo = await server.amends.handler(
    new Request(`${base}/v1/orders/1001/photos`, {
      method: 'POST',
      body: png,
      headers: { authorization: `Bearer ${key}` },
    }),
  );
  const { photoId } = (await photo.json()) as { photoId: string };
  const claim = { claim: 'damaged', text: `${mark} says so`, photoIds: [photoId] };
  const address = `${mark}@elsewhere.example`;
  const follow = { channel: 'email', address, pace: 'every-change' };
  const answers = [
    await server.post('/v1/orders/1001/claims', claim, key, keyed),
    await server.post('/v1/orders/1001/updates', follow, key, keyed),
  ];
  const view = offeredCase(await server.read('1001', key));
  const path = encodeURIComponent(view.caseId);
  const ask = { ...choiceOf(view), pick: { kind: 'ask', text: `Call me. ${mark}` } };
  answers.push(await server.post(`/v1/cases/${path}/choice`, ask, key, keyed));
  await server.amends.drain();

  const staff = staffOf(server);
  const { asks } = ((await (await staff.get(`/cases/${path}`)).json()) as StaffCase).case;
  const value = { amount: 500, currency: 'USD' };
  const answer = {
    promiseId: asks[0]?.promiseId,
    text: `Dear ${mark}`,
    by: desk,
    options: [{ kind: 'partial-refund', value }],
  };
  answers.push(await staff.post(`/cases/${path}/answers`, answer, `answer to ${mark}`));
  const call = { channel: 'phone', reference: `spoke with ${mark}` };
  answers.push(await staff.post(`/cases/${path}/updates`, call, `call to ${mark}`));
  const again = offeredCase(await server.read('1001', key));
  answers.push(
    await server.post(`/v1/cases/${path}/choice`, choiceOf(again), key, {
      'idempotency-key': `another of ${mark}`,
    }),
  );
  const body = shopifyFulfilment(1001, `1Z${mark}`);
  answers.push(
    await server.amends.handler(signed({ source: 'shopify', topic: 'fulfillments/create', body })),
  );
  expect(answers.map(({ status }) => status < 300)).toEqual(answers.map(() => true));
  await server.amends.drain();
  await rowsOf(`update amends.checks set last_error = '${mark}' where order_id = '1001'`);
  const before = (await placesOf(mark)).map((place) => place.split(' ')[0]);
  expect([...new Set(before)].sort()).toEqual(
    [
      ...['case_events', 'checks', 'choices', 'events', 'follows', 'idempotency_keys'],
      ...['notices', 'orders', 'outbox', 'parcels', 'tracking_numbers'],
    ].map((name) => `amends.${name}`),
  );

  const customerId = `c-${mark}`;
  const erased = await server.amends.orders.erase({ customerId }, { evenIfOpen: true });
  expect(erased).toEqual({ erased: ['1001'], waiting: [] });
  expect(await placesOf(mark)).toEqual([]);
  expect(await placesOf(photoId)).not.toContainEqual(expect.stringContaining('amends.photo'));
  // Nor a digest of her words, by which short ones are guessed.
  expect(await rowsOf('select * from amends.idempotency_keys')).toEqual([]);
  // The audit is as it was: who of staff did what to which case.
  const audit = await rowsOf<{ action: string }>('select action from amends.audit order by id');
  expect(audit.map(({ action }) => action)).toEqual(['answerAsk', 'giveUpdate']);
  // What the shop sends of its parcels afterwards leads to no door, either.
  const late = { ...body, updated_at: '2024-08-02T09:00:00-04:00' };
  const shipped = signed({ source: 'shopify', topic: 'fulfillments/update', body: late });
  expect((await server.amends.handler(shipped)).status).toBe(200);
  expect(await placesOf(mark)).toEqual([]);
  expect(JSON.stringify(server.logs)).not.toContain(mark);
});
