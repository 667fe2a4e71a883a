import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../model/policy.js';
import { defaultPolicy } from '../policy/index.js';
import { canSpend, chargesOf, emptyLedger, periodAt, spend } from './ledger.js';
import type { Ledger, Spending } from './ledger.js';

const policy: Policy = {
  ...defaultPolicy,
  timeZone: 'America/New_York',
  currencies: ['USD', 'EUR'],
  budgets: [
    { id: 'goodwill', per: 'month', amounts: { USD: 10_000, EUR: 5_000 } },
    { id: 'credit', per: 'week', amounts: { USD: 2_000 }, remedies: ['store-credit'] },
  ],
  caps: {
    perCase: { USD: 1_500 },
    perOrder: { USD: 2_500 },
    perCustomer: { amounts: { USD: 4_000 }, per: 'year' },
  },
};

const some: Spending = {
  key: 'k1',
  at: '2026-11-22T12:00:00Z',
  remedy: 'discount-this-order',
  amount: { amount: 600, currency: 'USD' },
  caseId: 'case-1',
  orderId: 'order-1',
  customerId: 'customer-1',
};

describe('a period', () => {
  it.each([
    ['day', '2026-12-31'],
    ['week', '2026-W53'],
    ['month', '2026-12'],
    ['quarter', '2026-Q4'],
    ['year', '2026'],
  ] as const)('of a %s is the one of the store’s calendar', (per, period) => {
    // In London it is next year already.
    expect(periodAt('2027-01-01T02:00:00Z', per, 'America/New_York')).toBe(period);
  });
});

describe('a ledger', () => {
  it('spends what every budget and cap has room for, once', () => {
    const first = spend(emptyLedger, policy, some);
    expect(first).toMatchObject({ ok: true, left: 900 });
    const again = spend(first.ledger, policy, some);
    expect(again.ok).toBe(true);
    expect(again.ledger).toBe(first.ledger);
    expect(emptyLedger).toEqual({ spent: {}, entries: {} });
  });

  it.each<[string, Partial<Spending>[], string]>([
    ['a case', [{ key: 'k2', amount: { amount: 901, currency: 'USD' } }], '/caps/perCase'],
    [
      'an order',
      [
        { key: 'k2', caseId: 'case-2', amount: { amount: 1_500, currency: 'USD' } },
        { key: 'k3', caseId: 'case-3', amount: { amount: 401, currency: 'USD' } },
      ],
      '/caps/perOrder',
    ],
    [
      'a customer',
      [
        { key: 'k2', caseId: 'c2', orderId: 'o2', amount: { amount: 1_500, currency: 'USD' } },
        { key: 'k3', caseId: 'c3', orderId: 'o3', amount: { amount: 1_500, currency: 'USD' } },
        { key: 'k4', caseId: 'c4', orderId: 'o4', amount: { amount: 401, currency: 'USD' } },
      ],
      '/caps/perCustomer',
    ],
    [
      'a budget of its own',
      [
        {
          key: 'k2',
          caseId: 'c2',
          orderId: 'o2',
          remedy: 'store-credit',
          customerId: null,
          amount: { amount: 1_500, currency: 'USD' },
        },
        {
          key: 'k3',
          caseId: 'c3',
          orderId: 'o3',
          remedy: 'store-credit',
          customerId: null,
          amount: { amount: 501, currency: 'USD' },
        },
      ],
      '/budgets/1',
    ],
  ])('refuses what is too much for %s', (_says, more, path) => {
    let ledger = spend(emptyLedger, policy, some).ledger;
    const last = more.at(-1);
    for (const each of more.slice(0, -1)) {
      const spent = spend(ledger, policy, { ...some, ...each });
      expect(spent.ok).toBe(true);
      ledger = spent.ledger;
    }
    const refused = spend(ledger, policy, { ...some, ...last });
    expect(refused).toMatchObject({ ok: false, refusedBy: { path } });
    expect(refused.ledger).toBe(ledger);
  });

  it('begins anew with the period, and counts currencies apart', () => {
    const alone = { ...some, customerId: null };
    const full: Ledger = {
      spent: { '["budget","goodwill","2026-11","USD"]': 10_000 },
      entries: {},
    };
    expect(canSpend(full, policy, alone).ok).toBe(false);
    expect(canSpend(full, policy, { ...alone, at: '2026-12-01T05:00:00Z' }).ok).toBe(true);
    // Still November in New York.
    expect(canSpend(full, policy, { ...alone, at: '2026-12-01T04:59:00Z' }).ok).toBe(false);
    expect(canSpend(full, policy, { ...alone, amount: { amount: 1, currency: 'EUR' } }).ok).toBe(
      true,
    );
    // Nothing is said of yen, so nothing limits them: `policyIssues` warns of that.
    expect(canSpend(full, policy, { ...alone, amount: { amount: 1, currency: 'JPY' } }).left).toBe(
      Infinity,
    );
  });

  it('never stands in the way of what is owed', () => {
    expect(chargesOf(policy, { ...some, remedy: 'cancel-refund' })).toEqual([]);
    expect(chargesOf(policy, { ...some, remedy: 'partial-refund' })).toEqual([]);
  });

  it('tells accounts apart whatever ids are made of', () => {
    const account = (caseId: string, orderId: string) =>
      chargesOf(policy, { ...some, caseId, orderId }).map((each) => each.account);
    expect(account('a","b', 'c')).not.toEqual(account('a', 'b","c'));
    const proto = spend(emptyLedger, policy, { ...some, key: '__proto__' });
    expect(spend(proto.ledger, policy, { ...some, key: '__proto__' }).ledger).toBe(proto.ledger);
  });

  it('refuses a negative amount', () => {
    const amount = { amount: -1, currency: 'USD' };
    expect(() => spend(emptyLedger, policy, { ...some, amount })).toThrow('zero or more');
  });

  const spending: fc.Arbitrary<Spending> = fc.record({
    key: fc.nat(40).map((number) => `k${number}`),
    at: fc.nat(90).map((days) => new Date(Date.UTC(2026, 9, 1 + days)).toISOString()),
    remedy: fc.constantFrom('discount-this-order', 'store-credit', 'gift-card', 'cancel-refund'),
    amount: fc.record({ amount: fc.nat(1_800), currency: fc.constantFrom('USD', 'EUR', 'JPY') }),
    caseId: fc.nat(8).map((number) => `case-${number}`),
    orderId: fc.nat(5).map((number) => `order-${number}`),
    customerId: fc.option(fc.nat(3).map((number) => `customer-${number}`)),
  });

  it('is never overspent, under any interleaving and any number of retries', () => {
    fc.assert(
      fc.property(
        fc.array(spending, { maxLength: 80 }),
        fc.array(fc.nat(), { minLength: 1 }),
        (asked, order) => {
          // Several shops at once, each retrying at will: any order, any repetition.
          const tries = [...asked, ...asked]
            .map((each, place) => ({ each, at: order[place % order.length] ?? 0 }))
            .sort((one, other) => one.at - other.at);
          let ledger = emptyLedger;
          const granted = new Map<string, Spending>();
          for (const { each } of tries) {
            const before = ledger;
            const result = spend(ledger, policy, each);
            ledger = result.ledger;
            if (ledger !== before) {
              expect(granted.has(each.key)).toBe(false);
              granted.set(each.key, each);
            }
          }
          // What each account holds is the sum of what was granted on it, and within its limit.
          const sums = new Map<string, number>();
          for (const each of granted.values()) {
            for (const { account, limit } of chargesOf(policy, each)) {
              const sum = (sums.get(account) ?? 0) + each.amount.amount;
              expect(sum).toBeLessThanOrEqual(limit);
              sums.set(account, sum);
            }
          }
          expect(Object.fromEntries(sums)).toEqual(ledger.spent);
          expect(Object.values(ledger.entries)).toEqual([...granted.values()]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
