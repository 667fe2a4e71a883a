import type { AmountByCurrency } from '../model/policy-condition.js';
import type { Policy } from '../model/policy.js';
import { chargesOf } from '../remedy/index.js';
import type { Spending } from '../remedy/index.js';
import { localDayOf, parseInstant } from '../time/index.js';
import type { BudgetUse, CompensatedTwice, SimulationReport } from './report.js';

/** Amounts that are added to. */
export type Sums = Record<string, number>;

/** Adds an amount to what is counted in its currency. */
export function add(sums: Sums, currency: string, amount: number): void {
  if (amount > 0) sums[currency] = (sums[currency] ?? 0) + amount;
}

/** What comes of paying for goodwill in the order in which it fell due. */
export interface Paid extends Pick<
  SimulationReport,
  'budgets' | 'refused' | 'customers' | 'cost' | 'costByMonth'
> {
  /** Those that every budget and cap had room for. */
  readonly given: readonly Spending[];
}

interface Customer {
  times: number;
  readonly cost: Sums;
}

/** Pays for goodwill in the order of time: what a budget or a cap has no room for is not given. */
export function pay(policy: Policy, wanted: readonly Spending[]): Paid {
  const zone = policy.timeZone ?? 'UTC';
  const accounts = new Map<string, number>();
  const budgets = new Map<string, { -readonly [Key in keyof BudgetUse]: BudgetUse[Key] }>();
  const refused: Sums = {};
  const cost: Sums = {};
  const costByMonth: Record<string, Sums> = {};
  const customers = new Map<string, Customer>();
  const given: Spending[] = [];

  const inOrder = wanted
    .map((spending) => ({ spending, at: parseInstant(spending.at) }))
    .sort((one, other) => one.at - other.at || (one.spending.key < other.spending.key ? -1 : 1));
  for (const { spending, at } of inOrder) {
    const { currency, amount } = spending.amount;
    const charges = chargesOf(policy, spending);
    const spentOn = (account: string) => accounts.get(account) ?? 0;
    for (const { account, limit } of charges) {
      const [sort, budgetId, period] = JSON.parse(account) as string[];
      if (sort !== 'budget' || budgets.has(account)) continue;
      budgets.set(account, {
        budgetId: budgetId ?? '',
        period: period ?? '',
        currency,
        limit,
        spent: 0,
        exhaustedOn: null,
        refused: 0,
      });
    }
    const short = charges.filter(({ account, limit }) => spentOn(account) + amount > limit);
    if (short.length > 0) {
      for (const { account, path } of short) {
        refused[path] = (refused[path] ?? 0) + 1;
        const budget = budgets.get(account);
        if (budget === undefined) continue;
        budget.refused += 1;
        budget.exhaustedOn ??= localDayOf(at, zone);
      }
      continue;
    }
    for (const { account } of charges) {
      accounts.set(account, spentOn(account) + amount);
      const budget = budgets.get(account);
      if (budget !== undefined) budget.spent += amount;
    }
    given.push(spending);
    add(cost, currency, amount);
    add((costByMonth[localDayOf(at, zone).slice(0, 7)] ??= {}), currency, amount);
    if (spending.customerId === null) continue;
    const customer = customers.get(spending.customerId) ?? { times: 0, cost: {} };
    customer.times += 1;
    add(customer.cost, currency, amount);
    customers.set(spending.customerId, customer);
  }
  return {
    given,
    budgets: [...budgets.values()],
    refused,
    cost,
    costByMonth,
    customers: customersOf(customers),
  };
}

function customersOf(customers: ReadonlyMap<string, Customer>): SimulationReport['customers'] {
  const most: Record<string, { customerId: string; amount: number }> = {};
  const twice: CompensatedTwice[] = [];
  for (const [customerId, { times, cost }] of customers) {
    if (times > 1) twice.push({ customerId, times, cost });
    for (const [currency, amount] of Object.entries(cost)) {
      if (amount > (most[currency]?.amount ?? 0)) most[currency] = { customerId, amount };
    }
  }
  const dearest = ({ cost }: { readonly cost: AmountByCurrency }) =>
    Math.max(0, ...Object.values(cost));
  twice.sort((one, other) => other.times - one.times || dearest(other) - dearest(one));
  return { compensated: customers.size, twice, most };
}
