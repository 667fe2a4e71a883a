import type { BudgetState, DeadLetter, Page } from '@amends/core';
import { defaultPolicy } from '@amends/core';
import { staffRouteSchemas, readAs } from '@amends/core/schema';
import { expect, it } from 'vitest';
import { lateRecord } from '../../test/records.js';
import { choiceOf, offeredCase, onlyCase, problemOf, startServer } from '../../test/server.js';
import { firstKey, staffOf } from '../../test/staff.js';

it('lists what was given up, and tries it once more under the same key; budgets say what was given', async () => {
  const keys: string[] = [];
  let isBroken = true;
  const amounts = { USD: 100_000 };
  const server = await startServer({
    staff: { firstKey },
    policy: { ...defaultPolicy, budgets: [{ id: 'goodwill', per: 'year', amounts }] },
    retries: { limit: 1 },
    fulfil: {
      fulfil: (_work, { idempotencyKey }) => {
        keys.push(idempotencyKey);
        if (isBroken) return Promise.reject(new Error('No such account: maren@example.org'));
        return Promise.resolve({ status: 'done', reference: 're_1' });
      },
    },
  });
  const admin = staffOf(server);
  const record = lateRecord('dead-1');
  // Half a character and a NUL, as anybody may write at a checkout.
  const customer = { ...record.order.customer, hasAccount: true, name: 'Maren \ud83d\u0000' };
  const order = { ...record.order, number: '#1001', customer };
  await server.amends.orders.record({ ...record, order }, { asOf: '2026-11-10T12:00:00-05:00' });
  const key = await server.amends.links.issue('dead-1');
  const view = offeredCase(await server.read('dead-1', key));
  const path = `/v1/cases/${encodeURIComponent(view.caseId)}/choice`;
  await server.post(path, { ...choiceOf(view), idempotencyKey: 'k' }, key);
  await server.amends.drain();

  const listed = await admin.get('/dead-letters');
  const { items } = readAs(staffRouteSchemas.listDeadLetters.response, await listed.json());
  const known = { type: 'fulfil-remedy', orderId: 'dead-1', orderNumber: '#1001' };
  expect(items).toMatchObject([{ ...known, failures: 1 }]);
  expect(items[0]?.error).not.toContain('maren');
  const board = (await (await admin.get('/cases?need=failed')).json()) as Page<{ caseId: string }>;
  expect(board.items.map(({ caseId }) => caseId)).toEqual([view.caseId]);

  isBroken = false;
  const replay = `/dead-letters/${encodeURIComponent(items[0]?.workId ?? '')}/replay`;
  const taken = await admin.post(replay, {}, 'r');
  expect(taken.status).toBe(200);
  expect(await taken.json()).toMatchObject(known);
  await server.amends.drain();
  expect(new Set(keys).size).toBe(1);
  expect(keys.length).toBeGreaterThanOrEqual(2);
  expect(onlyCase(await server.read('dead-1', key)).receipt).toMatchObject({ status: 'done' });
  const left = (await (await admin.get('/dead-letters')).json()) as Page<DeadLetter>;
  expect(left.items).toEqual([]);
  expect(await problemOf(await admin.post(replay))).toMatchObject({ code: 'not_found' });
  expect(await (await admin.post(replay, {}, 'r')).json()).toMatchObject(known);

  const budgets = (await (await admin.get('/budgets')).json()) as BudgetState[];
  expect(budgets).toEqual([
    {
      id: 'goodwill',
      per: 'year',
      currency: 'USD',
      limit: 100_000,
      spent: view.offer.options[0]?.value?.amount,
    },
  ]);

  const insight = await admin.get('/insight');
  expect(await insight.json()).toMatchObject({ records: 1, cases: 1 });
});
