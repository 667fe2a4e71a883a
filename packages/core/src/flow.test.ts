import { expect, test } from 'vitest';
import { plan } from './flow.js';
import { defaultPolicy } from './policy/index.js';
import type { Incident } from './model/incident.js';
import type { Policy } from './model/policy.js';
import { emptyLedger, spend } from './remedy/index.js';
import type { Spending } from './remedy/index.js';
import { situations } from './testing/situations.js';

test('a plan says what broke, what the law asks, what to do and what to say', () => {
  const { record, asOf } = situations.runningLate;
  const european = {
    ...record,
    order: { ...record.order, country: 'DE', region: null, timeZone: 'Europe/Berlin' },
    promises: record.promises.map((promise) => ({ ...promise, timeZone: 'Europe/Berlin' })),
    // Nobody has told the customer yet.
    events: record.events.filter(({ milestone }) => milestone !== 'notified'),
  };
  const [only, ...rest] = plan(european, { asOf, policy: defaultPolicy });
  expect(rest).toEqual([]);
  expect(only).toMatchObject({
    breach: { stage: 'actual' },
    decision: { action: 'apologise' },
    apology: { title: 'We promised Tuesday, and we did not make it' },
  });
  expect(only?.offer?.options).not.toEqual([]);
  // A missed day in the EU: tell them, and an additional period; silence is never consent.
  expect(only?.obligations.map(({ duty }) => duty)).toEqual(
    expect.arrayContaining(['notify', 'allow-additional-period']),
  );
  expect(only?.obligations.every(({ onSilence }) => onSilence === 'none')).toBe(true);
});

test('a policy is asked with the incidents that touch the order, and within what is left to spend', () => {
  const { record, asOf } = situations.runningLate;
  const storm: Incident = {
    id: 'storm',
    title: 'A storm in Memphis',
    status: 'identified',
    startedAt: '2026-11-09T06:00:00-05:00',
    scope: { orderIds: [record.order.id] },
    updates: [],
  };
  const policy: Policy = {
    ...defaultPolicy,
    rules: [
      ...defaultPolicy.rules,
      {
        id: 'storm',
        when: { incident: ['storm'] },
        then: { surface: 'inline' },
        because: 'A test.',
      },
    ],
    budgets: [{ id: 'goodwill', per: 'month', amounts: { USD: 1_000 } }],
  };
  const surface = (incidents: readonly Incident[]) =>
    plan(record, { asOf, policy, incidents })[0]?.decision.surface;
  expect([surface([]), surface([storm])]).toEqual(['banner', 'inline']);

  const spent: Spending = {
    key: 'k',
    at: asOf,
    remedy: 'store-credit',
    amount: { amount: 1_000, currency: 'USD' },
    caseId: 'another',
    orderId: 'another',
    customerId: null,
  };
  const { ledger } = spend(emptyLedger, policy, spent);
  expect(plan(record, { asOf, policy })[0]?.offer?.options).toHaveLength(3);
  expect(plan(record, { asOf, policy, ledger })[0]?.offer).toMatchObject({
    options: [],
    exit: { kind: 'cancel-refund', value: { amount: 4_900 } },
  });
});

test('nothing is planned for a promise that is on track, or not made yet', () => {
  const { record, asOf } = situations.onItsWay;
  expect(plan(record, { asOf, policy: defaultPolicy })).toEqual([]);
  const late = situations.runningLate.record;
  expect(plan(late, { asOf: '2020-01-01T00:00:00Z', policy: defaultPolicy })).toEqual([]);
});
