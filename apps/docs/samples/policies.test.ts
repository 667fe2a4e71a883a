import { readFileSync } from 'node:fs';
import { emptyLedger, plan, policyIssues, replay, advance, choose, transition } from '@amends/core';
import type { OrderRecord, Policy } from '@amends/core';
import { PolicySchema, readAs, readPolicy } from '@amends/core/schema';
import { situations } from '@amends/core/testing';
import { describe, expect, test } from 'vitest';
import { pay, spendingOf } from './offer-within-a-budget';
import { luxuryBrand } from './policies/luxury-brand';
import { marketplace } from './policies/marketplace';
import { tryAPolicy } from './try-a-policy';

const smallShopJson: unknown = JSON.parse(
  readFileSync(new URL('policies/small-shop.json', import.meta.url), 'utf8'),
);
const asOf = '2026-11-22T12:00:00Z';
const smallShop = readPolicy(smallShopJson, { asOf }).policy;
const gallery: readonly (readonly [string, Policy])[] = [
  ['the small shop', smallShop],
  ['the marketplace', marketplace],
  ['the luxury brand', luxuryBrand],
];

/** The order of a situation, in another currency and country. */
function orderIn(record: OrderRecord, currency: string, country: string): OrderRecord {
  const text = JSON.stringify({ ...record, order: { ...record.order, country, region: null } });
  return JSON.parse(text.replaceAll('"USD"', JSON.stringify(currency))) as OrderRecord;
}

function decided(policy: Policy, record: OrderRecord, at: string) {
  const [first] = plan(record, { asOf: at, policy });
  if (first === undefined) throw new Error('Nothing is wrong here.');
  return first;
}

describe.each(gallery)('%s', (_name, policy) => {
  test('is sound, in its shape and in its sense', () => {
    expect(policyIssues(policy, { asOf })).toEqual([]);
    expect(readAs(PolicySchema, JSON.parse(JSON.stringify(policy)))).toEqual(policy);
  });

  test('answers every situation with a name and, where it was broken, never with words alone', () => {
    for (const { record, asOf: at } of Object.values(situations)) {
      for (const { decision, breach, offer } of plan(orderIn(record, 'EUR', 'DE'), {
        asOf: at,
        policy,
      })) {
        expect(decision.signatory?.name).toBeTruthy();
        if (breach?.stage !== 'actual') continue;
        expect(decision.action).toBe('apologise');
        expect(offer).not.toBeNull();
      }
    }
  });
});

test('the small shop puts in what it has: the postage, a chocolate, a code', () => {
  const { record, asOf: at } = situations.runningLate;
  const { offer, decision } = decided(smallShop, orderIn(record, 'EUR', 'DE'), at);
  expect(offer?.options.map(({ kind, value }) => [kind, value?.amount ?? null])).toEqual([
    ['refund-shipping', 900],
    ['free-item', null],
    ['discount-next-order', 400],
  ]);
  expect(decision.signatory?.name).toBe('Ole Brandt');
  // The chocolate does not travel as far.
  const abroad = decided(smallShop, orderIn(record, 'EUR', 'FR'), at);
  expect(abroad.offer?.options.map(({ kind }) => kind)).not.toContain('free-item');
  // Between the years Ida signs.
  expect(readPolicy(smallShopJson, { asOf: '2026-12-28T12:00:00Z' }).warnings).toMatchObject([
    { code: 'signatory-away', path: '/signatories/ole/away/0' },
  ]);
});

test('the marketplace sends faster what has not left', () => {
  const { record, asOf: at } = situations.neverShipped;
  const { offer, decision } = decided(marketplace, record, at);
  expect(offer?.options[0]).toMatchObject({ kind: 'expedite', arrivesBy: '2026-11-16' });
  expect(decision).toMatchObject({ escalate: true, signatory: { name: 'Grace Ode' } });
});

test('the luxury brand never gives a discount', () => {
  const { record, asOf: at } = situations.runningLate;
  const { offer } = decided(luxuryBrand, orderIn(record, 'EUR', 'FR'), at);
  expect(offer?.options.map(({ kind }) => kind)).toEqual([
    'refund-shipping',
    'free-item',
    'call-me',
  ]);
});

test('a policy is tried before it goes live', async () => {
  const past = [situations.deliveredLate.record, situations.lateWithPartMissing.record];
  const tried = await tryAPolicy(marketplace, luxuryBrand, past, '2026-11-30T12:00:00Z');
  expect(tried).toMatchObject({ warnings: [], differing: '2 of 2' });
  expect(tried.neverFired).not.toContain('say-so');
  expect(tried.firstDifference?.because.candidate).toBe('a-broken-promise');
});

test('a budget is spent once, and never overspent', () => {
  const { record, asOf: at } = situations.runningLate;
  const options = { asOf: at, policy: marketplace, promiseId: 'p1' };
  let current = replay(advance(record, null, options));
  const option = current?.offer?.options.find(({ value }) => value !== null);
  if (!current?.offer || option === undefined) throw new Error('Nothing is offered here.');
  const chosen = choose(
    current,
    {
      offerId: current.offer.id,
      offerVersion: current.offer.version,
      pick: { kind: 'option', optionId: option.id },
    },
    { asOf: at },
  );
  if (!chosen.ok) throw chosen.error;
  for (const event of chosen.value.events) current = transition(current, event).case;
  const spending = spendingOf(current, option, 'c-1');
  if (spending === null) throw new Error('It costs nothing.');
  const once = pay(emptyLedger, marketplace, spending);
  const twice = pay(once.ledger, marketplace, spending);
  expect(twice.ledger).toBe(once.ledger);
  const tight = { ...marketplace, caps: { perOrder: { USD: 1 } } };
  expect(pay(emptyLedger, tight, spending).refusedBy).toBe('/caps/perOrder');
});
