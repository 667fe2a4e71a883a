import { describe, expect, it } from 'vitest';
import type { Policy } from '../model/policy.js';
import type { OrderRecord } from '../model/record.js';
import { defaultPolicy } from '../policy/index.js';
import { situations } from '../testing/situations.js';
import { addDays } from '../time/index.js';
import { shadow, shadowAll } from './shadow.js';
import { createSimulation, simulate } from './simulate.js';

const asOf = '2026-12-31T12:00:00Z';

/** Late by three days and delivered; as many days later as is wanted, to whom it is wanted. */
function lateOrder(id: string, customerId: string | null, daysOn = 0): OrderRecord {
  const { record } = situations.deliveredLate;
  const later = JSON.parse(
    JSON.stringify({ ...record, order: { ...record.order, id } }).replace(
      /2026-\d\d-\d\d/gu,
      (day) => addDays(day, daysOn),
    ),
  ) as OrderRecord;
  return { ...later, order: { ...later.order, customer: { id: customerId, hasAccount: false } } };
}

async function* streamed<Value>(values: readonly Value[]): AsyncIterable<Value> {
  for (const value of values) yield await Promise.resolve(value);
}

describe('a simulation over past orders', () => {
  const orders = [
    lateOrder('1', 'c-1'),
    lateOrder('2', 'c-2', 7),
    lateOrder('3', 'c-1', 21),
    situations.onItsWay.record,
  ];
  const past = orders.slice(0, 3);

  it('says what it would have cost, by remedy and by month, the same from a stream', async () => {
    const early = await simulate(orders, defaultPolicy, { asOf: '2026-11-07T00:00:00Z' });
    expect(early).toMatchObject({ orders: 4, broken: 0, cost: {} });

    const report = await simulate(past, defaultPolicy, { asOf });
    expect(report).toMatchObject({
      policy: { id: 'default', version: defaultPolicy.version },
      assumes: { takes: 'first' },
      orders: 3,
      promises: 3,
      broken: 3,
      offers: 3,
      decisions: { none: 0, inform: 0, apologise: 3 },
      cost: { USD: 2_700 },
      costByMonth: { '2026-11': { USD: 1_800 }, '2026-12': { USD: 900 } },
      givenBack: {},
      refused: {},
    });
    expect(report.remedies[0]).toEqual({
      remedy: 'refund-shipping',
      offered: 3,
      taken: 3,
      withoutCost: 0,
      cost: { USD: 2_700 },
    });
    expect(await simulate(streamed(past), defaultPolicy, { asOf })).toEqual(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('says who was compensated twice, and who was given the most', async () => {
    const { customers, decisions } = await simulate(past, defaultPolicy, { asOf });
    expect(customers.twice).toEqual([{ customerId: 'c-1', times: 2, cost: { USD: 1_800 } }]);
    expect(customers.most).toEqual({ USD: { customerId: 'c-1', amount: 1_800 } });
    // The second failure to the same customer was seen for what it is.
    expect(decisions.escalated).toBeGreaterThan(0);
  });

  it('takes customers to choose the dearest, or nothing', async () => {
    const dearest = await simulate(orders, defaultPolicy, { asOf, takes: 'dearest' });
    const first = await simulate(orders, defaultPolicy, { asOf });
    expect(dearest.cost.USD ?? 0).toBeGreaterThanOrEqual(first.cost.USD ?? 0);
    expect((await simulate(orders, defaultPolicy, { asOf, takes: 'nothing' })).cost).toEqual({});
  });

  it('stops at a budget, and says on which day', async () => {
    const policy: Policy = {
      ...defaultPolicy,
      currencies: ['USD'],
      timeZone: 'America/New_York',
      budgets: [{ id: 'goodwill', per: 'month', amounts: { USD: 1_000 } }],
    };
    // Given in any order, it is paid in the order of the days.
    const report = await simulate([...past].reverse(), policy, { asOf });
    expect(report.cost).toEqual({ USD: 1_800 });
    expect(report.refused).toEqual({ '/budgets/0': 1 });
    expect(report.budgets).toEqual([
      {
        budgetId: 'goodwill',
        period: '2026-11',
        currency: 'USD',
        limit: 1_000,
        spent: 900,
        exhaustedOn: '2026-11-20',
        refused: 1,
      },
      {
        budgetId: 'goodwill',
        period: '2026-12',
        currency: 'USD',
        limit: 1_000,
        spent: 900,
        exhaustedOn: null,
        refused: 0,
      },
    ]);
  });

  it('says which rules never fired', async () => {
    const { rules } = await simulate(orders, defaultPolicy, { asOf });
    const fired = Object.fromEntries(rules.map(({ ruleId, fired: times }) => [ruleId, times]));
    expect(fired['always-say-so']).toBeGreaterThan(0);
    expect(fired['the-customer-has-to-act']).toBe(0);
  });

  it('counts nothing for a customer whom nobody knows', () => {
    const simulation = createSimulation(defaultPolicy, { asOf });
    simulation.add(lateOrder('1', null));
    simulation.add(lateOrder('2', null, 7));
    expect(simulation.report()).toMatchObject({
      cost: { USD: 1_800 },
      customers: { compensated: 0, twice: [], most: {} },
    });
  });
});

describe('a policy in the shadow of another', () => {
  const { record, asOf: now } = situations.runningLate;
  const candidate: Policy = {
    ...defaultPolicy,
    id: 'quieter',
    version: 2,
    rules: [
      ...defaultPolicy.rules,
      {
        id: 'quiet',
        when: { stage: 'actual' },
        then: { surface: 'inline', remedies: ['refund-shipping'], exit: false },
        because: 'A trial of saying less.',
      },
    ],
  };

  it('differs in nothing from itself', () => {
    expect(shadow(record, defaultPolicy, defaultPolicy, { asOf: now })).toEqual([]);
  });

  it('shows where it would decide otherwise, and which rule has it so', () => {
    const [difference] = shadow(record, defaultPolicy, candidate, { asOf: now });
    expect(difference).toMatchObject({ orderId: '1001', promiseId: 'p1', breachId: '1001:p1' });
    expect(difference?.differences.find(({ field }) => field === 'surface')).toEqual({
      field: 'surface',
      live: 'banner',
      candidate: 'inline',
      because: { live: 'moderate', candidate: 'quiet' },
    });
    const options = difference?.differences.find(({ field }) => field === 'options');
    expect(options?.candidate).toEqual([
      { kind: 'refund-shipping', value: { amount: 900, currency: 'USD' } },
    ]);
    expect(options?.because.candidate).toBe('quiet');
  });

  it('is counted over many orders', async () => {
    const orders = [lateOrder('1', 'c-1'), lateOrder('2', 'c-2'), lateOrder('3', 'c-3')];
    const report = await shadowAll(orders, defaultPolicy, candidate, { asOf: now, examples: 1 });
    expect(report).toMatchObject({
      live: { id: 'default' },
      candidate: { id: 'quieter', version: 2 },
      orders: 3,
    });
    expect(report.examples).toHaveLength(1);
    expect(report.differing).toBe(report.troubles);
    expect(report.byField.surface).toBe(report.differing);
  });
});
