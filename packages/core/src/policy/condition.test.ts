import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONDITION_FIELDS } from '../model/policy-condition.js';
import type { PolicyCondition, PolicyFacts } from '../model/policy-condition.js';
import { firstUnmet } from './condition.js';

const facts: PolicyFacts = {
  stage: 'actual',
  kind: 'deliver',
  severity: 'moderate',
  fault: 'carrier',
  recurrence: 1,
  lateDays: 3,
  reasons: ['deadline-passed', 'no-movement'],
  source: 'checkout',
  orderValue: { amount: 4_900, currency: 'USD' },
  lateValue: { amount: 1_600, currency: 'USD' },
  country: 'US',
  region: 'US-NY',
  customer: {
    hasAccount: true,
    orders: 7,
    breaches: 1,
    value: { amount: 41_300, currency: 'USD' },
  },
  incidents: ['storm'],
};
const unknown: PolicyFacts = {
  ...facts,
  source: null,
  orderValue: null,
  lateValue: null,
  country: null,
  region: null,
  customer: { hasAccount: false, orders: null, breaches: 0, value: null },
  incidents: [],
};

describe('a condition', () => {
  it.each<[PolicyCondition]>([
    [{}],
    [{ stage: 'actual', severity: ['slight', 'moderate'], fault: ['carrier'], kind: ['deliver'] }],
    [{ reasons: ['lost', 'no-movement'] }],
    [{ source: ['checkout'], country: ['US'], region: ['US-NY', 'US-NJ'] }],
    [{ recurrenceAtLeast: 1, lateDaysAtLeast: 3 }],
    [{ orderValueAtLeast: { USD: 4_900 }, lateValueAtLeast: { EUR: 1, USD: 1_600 } }],
    [
      {
        customer: {
          hasAccount: true,
          ordersAtLeast: 7,
          breachesAtLeast: 1,
          valueAtLeast: { USD: 41_300 },
        },
      },
    ],
    [{ incident: true }],
    [{ incident: ['flood', 'storm'] }],
    [{ all: [{ stage: 'actual' }, { country: ['US'] }] }],
    [{ any: [{ country: ['DE'] }, { country: ['US'] }] }],
    [{ not: { any: [{ country: ['DE'] }, { severity: ['grave'] }] } }],
    [{ all: [] }],
  ])('holds: %j', (condition) => {
    expect(firstUnmet(condition, facts)).toBeNull();
  });

  it.each<[string, PolicyCondition, string | number | null]>([
    ['stage', { stage: 'pending' }, 'actual'],
    ['severity', { severity: ['grave'] }, 'moderate'],
    ['severity', { severity: [] }, 'moderate'],
    ['reasons', { reasons: ['lost'] }, 'deadline-passed, no-movement'],
    ['recurrenceAtLeast', { recurrenceAtLeast: 2 }, 1],
    ['lateDaysAtLeast', { lateDaysAtLeast: 4 }, 3],
    ['orderValueAtLeast', { orderValueAtLeast: { USD: 4_901 } }, '4900 USD'],
    ['orderValueAtLeast', { orderValueAtLeast: { EUR: 1 } }, '4900 USD'],
    ['lateValueAtLeast', { lateValueAtLeast: {} }, '1600 USD'],
    ['customer', { customer: { ordersAtLeast: 8 } }, null],
    ['customer', { customer: { hasAccount: false } }, null],
    ['customer', { customer: { valueAtLeast: { USD: 41_301 } } }, null],
    ['incident', { incident: false }, 'storm'],
    ['incident', { incident: ['flood'] }, 'storm'],
    ['all', { all: [{ stage: 'actual' }, { country: ['DE'] }] }, null],
    ['any', { any: [] }, null],
    ['not', { not: {} }, null],
    ['severity', { country: ['DE'], severity: ['grave'] }, 'moderate'],
  ])('fails on %s: %j', (failedOn, condition, found) => {
    expect(firstUnmet(condition, facts)).toEqual({ failedOn, found });
  });

  it('asks for nothing that nobody knows', () => {
    for (const condition of [
      { source: ['checkout'] },
      { country: ['US'] },
      { region: ['US-NY'] },
      { orderValueAtLeast: { USD: 0 } },
      { lateValueAtLeast: { USD: 0 } },
      { customer: { ordersAtLeast: 1 } },
      { customer: { valueAtLeast: { USD: 0 } } },
      { incident: true },
    ] satisfies PolicyCondition[])
      expect(firstUnmet(condition, unknown)?.failedOn).toBe(Object.keys(condition)[0]);
    expect(firstUnmet({ customer: { hasAccount: false } }, unknown)).toBeNull();
  });

  it('never finds a currency among what every object has', () => {
    const odd = { ...facts, orderValue: { amount: 1, currency: 'constructor' } };
    expect(firstUnmet({ orderValueAtLeast: {} }, odd)?.failedOn).toBe('orderValueAtLeast');
  });

  const plain: fc.Arbitrary<PolicyCondition> = fc.record(
    {
      severity: fc.subarray(['slight', 'moderate', 'grave'] as const),
      country: fc.subarray(['US', 'DE']),
      recurrenceAtLeast: fc.nat(2),
    },
    { requiredKeys: [] },
  );
  const { condition } = fc.letrec<{ condition: PolicyCondition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      plain,
      fc.array(tie('condition'), { maxLength: 2 }).map((all) => ({ all })),
      fc.array(tie('condition'), { maxLength: 2 }).map((any) => ({ any })),
      tie('condition').map((not) => ({ not })),
    ),
  }));

  it('holds or not, and its negation the other way, however it is composed', () => {
    fc.assert(
      fc.property(condition, condition, (one, other) => {
        const holds = (each: PolicyCondition) => firstUnmet(each, facts) === null;
        expect(holds({ not: one })).toBe(!holds(one));
        expect(holds({ all: [one, other] })).toBe(holds(one) && holds(other));
        expect(holds({ any: [one, other] })).toBe(holds(one) || holds(other));
        expect(holds({ not: { any: [one, other] } })).toBe(
          holds({ all: [{ not: one }, { not: other }] }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('names every field that a condition can have', () => {
    expect(new Set(CONDITION_FIELDS).size).toBe(CONDITION_FIELDS.length);
  });
});
