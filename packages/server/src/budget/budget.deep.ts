import { defaultPolicy } from '@amends/core';
import { expect, it } from 'vitest';
import { sharedDatabase } from '../../test/database.js';
import { choiceOf, onlyCase, startServer } from '../../test/server.js';
import { budgetAccounts, budgetHolds } from '../store/tables.js';

it('a budget is never overspent under a thousand grants at once, to the cent', async () => {
  const limit = 50_000;
  const budgets = [{ id: 'goodwill', per: 'year' as const, amounts: { USD: limit } }];
  const { database, queries } = await sharedDatabase();
  const workers = await Promise.all(
    Array.from({ length: 4 }, () =>
      startServer({ database, policy: { ...defaultPolicy, budgets }, rateLimits: false }),
    ),
  );
  const given = await Promise.all(
    Array.from({ length: 1_000 }, async (_, at) => {
      const server = workers[at % workers.length]!;
      const id = `g${at}`;
      const key = await server.late(id);
      const view = onlyCase(await server.read(id, key));
      if (!view.offer || view.offer.options.length === 0) return 0;
      const path = `/v1/cases/${encodeURIComponent(view.caseId)}/choice`;
      const response = await server.post(path, choiceOf(view), key, { 'idempotency-key': id });
      expect(response.status).toBe(200);
      return view.offer.options[0]?.value?.amount ?? 0;
    }),
  );
  const total = given.reduce((sum, amount) => sum + amount, 0);
  const [account] = (await queries.select().from(budgetAccounts)).filter((each) =>
    each.account.includes('goodwill'),
  );
  expect(account?.spent).toBe(total);
  expect(total).toBeLessThanOrEqual(limit);
  expect(total).toBeGreaterThan(limit * 0.9);
  const holds = await queries.select().from(budgetHolds);
  expect(holds.filter(({ state }) => state === 'held')).toEqual([]);
}, 600_000);
