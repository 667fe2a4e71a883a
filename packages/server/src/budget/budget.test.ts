import { defaultPolicy } from '@amends/core';
import type { OrderRecord, Policy } from '@amends/core';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { sharedDatabase } from '../../test/database.js';
import { lateRecord } from '../../test/records.js';
import { choiceOf, onlyCase, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';
import { budgetAccounts, budgetHolds } from '../store/tables.js';

const asOf = '2026-11-12T12:00:00-05:00';

/** The default policy with a purse of its own for goodwill. */
function purse(cents: number, more: Partial<Policy> = {}): Policy {
  const amounts = { USD: cents };
  return { ...defaultPolicy, budgets: [{ id: 'goodwill', per: 'year', amounts }], ...more };
}

async function budgeted(policy: Policy) {
  const { database, queries } = await sharedDatabase();
  const server = await startServer({ database, policy });
  const spent = async () =>
    (await queries.select().from(budgetAccounts)).find(({ account }) =>
      account.includes('goodwill'),
    )?.spent ?? 0;
  const states = async () =>
    (await queries.select().from(budgetHolds)).map(({ state }) => state).sort();
  return { server, queries, spent, states };
}

/** Brings an order to its offer. Answers what its dearest option is worth. */
async function offered(server: TestServer, id: string) {
  const key = await server.late(id);
  const view = onlyCase(await server.read(id, key));
  const values = (view.offer?.options ?? []).map(({ value }) => value?.amount ?? 0);
  return { key, view, values, dearest: Math.max(0, ...values) };
}

async function choose(server: TestServer, id: string, pick?: object) {
  const { key, view } = await offered(server, id);
  const response = await server.post(
    `/v1/cases/${encodeURIComponent(view.caseId)}/choice`,
    { ...choiceOf(view), ...(pick && { pick }) },
    key,
    { 'idempotency-key': id },
  );
  expect(response.status).toBe(200);
}

describe('a budget', () => {
  it('holds back what is offered, and keeps what is chosen', async () => {
    const { server, spent, states } = await budgeted(purse(100_000));
    const { dearest, values, view, key } = await offered(server, '1');
    expect(dearest).toBeGreaterThan(0);
    expect(await spent()).toBe(dearest);
    await server.post(`/v1/cases/${encodeURIComponent(view.caseId)}/choice`, choiceOf(view), key, {
      'idempotency-key': 'k',
    });
    expect(await spent()).toBe(values[0]);
    expect(await states()).toEqual(['spent']);
  });

  it('gets back what is declined, and what nobody chose', async () => {
    const { server, spent, states } = await budgeted(purse(100_000));
    await choose(server, '1', { kind: 'decline' });
    expect(await spent()).toBe(0);
    const { view, dearest } = await offered(server, '2');
    expect(await spent()).toBe(dearest);
    server.now = view.offer!.until.at;
    await server.amends.tick();
    // It has lapsed, and another one has come: one offer is held for, never two.
    const held = (await states()).filter((state) => state === 'held');
    expect(held.length).toBeLessThanOrEqual(2);
    expect(await states()).toContain('released');
  });

  it('that is gone when the customer chooses is honoured: it was held back', async () => {
    const { server, spent } = await budgeted(purse(1_000));
    const first = await offered(server, '1');
    expect(first.dearest).toBe(900);
    const second = await offered(server, '2');
    expect(second.dearest).toBeLessThanOrEqual(100);
    await choose(server, '1');
    expect(await spent()).toBeLessThanOrEqual(1_000);
  });

  it('that is empty denies nothing that the law gives', async () => {
    const { server } = await budgeted(purse(0));
    const { placedAt: madeAt } = lateRecord('1').order;
    const record: OrderRecord = {
      order: lateRecord('us').order,
      promises: [
        { id: 'p1', kind: 'ship', window: { by: '2026-11-10' }, madeAt, source: 'checkout' },
      ],
      events: [],
    };
    server.now = '2026-11-09T12:00:00-05:00';
    await server.amends.orders.record(record);
    server.now = asOf;
    await server.amends.tick();
    const view = onlyCase((await server.amends.orders.view('us'))!);
    expect(view.receipt).toMatchObject({ status: 'agreed', value: { currency: 'USD' } });
    expect(view.receipt?.value?.amount).toBeGreaterThan(0);
  });

  it('caps what one case may be given, however often it fails', async () => {
    const perCase = { USD: 900 };
    const { server, queries } = await budgeted({ ...defaultPolicy, caps: { perCase } });
    await choose(server, '1');
    const rows = await queries.select().from(budgetHolds).where(eq(budgetHolds.orderId, '1'));
    expect(rows).toMatchObject([{ state: 'spent' }]);
    const accounts = await queries.select().from(budgetAccounts);
    expect(Math.max(...accounts.map(({ spent }) => spent))).toBeLessThanOrEqual(900);
  });
});

describe('many at once', () => {
  it('never overspend, and what each was offered is there for them', async () => {
    const limit = 2_000;
    const { server, spent, queries } = await budgeted(purse(limit));
    const ids = Array.from({ length: 16 }, (_, at) => `${at + 1}`);
    for (const id of ids) await server.late(id);
    const given = await Promise.all(
      ids.map(async (id) => {
        const { key, view } = await offered(server, id);
        if (view.offer === null || view.offer.options.length === 0) return 0;
        const response = await server.post(
          `/v1/cases/${encodeURIComponent(view.caseId)}/choice`,
          choiceOf(view),
          key,
          { 'idempotency-key': id },
        );
        expect(response.status).toBe(200);
        return view.offer.options[0]?.value?.amount ?? 0;
      }),
    );
    const total = given.reduce((sum, amount) => sum + amount, 0);
    expect(total).toBeGreaterThan(0);
    expect(await spent()).toBe(total);
    expect(total).toBeLessThanOrEqual(limit);
    // To the cent: the account is the sum of what is held and spent.
    const holds = await queries.select().from(budgetHolds);
    const sum = holds.flatMap(({ amounts }) =>
      Object.entries(amounts).flatMap(([account, amount]) =>
        account.includes('goodwill') ? [amount] : [],
      ),
    );
    expect(sum.reduce((all, each) => all + each, 0)).toBe(await spent());
  });
});
