import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order } from '../model/order.js';
import type { Policy } from '../model/policy.js';
import type { OrderRecord } from '../model/record.js';
import type { Offer, RemedyKind } from '../model/remedy.js';
import { decide, defaultPolicy, factsOf } from '../policy/index.js';
import { instant, randomRecord } from '../__tests__/random-record.js';
import { verdictOf } from '../__tests__/verdict.js';
import { situations } from '../testing/situations.js';
import type { Situation, SituationName } from '../testing/situations.js';
import { lossOf } from './loss.js';
import { makeOffer } from './make-offer.js';
import { answerDue, scheduled } from './schedule.js';

interface Given {
  readonly order?: Partial<Order>;
  readonly remedies?: readonly RemedyKind[];
  readonly offer?: Partial<Policy['offer']>;
  readonly exit?: boolean;
}

function offerFor(
  record: OrderRecord,
  asOf: string,
  { order = {}, remedies, offer = {}, exit }: Given = {},
): Offer | null {
  const given = { ...record, order: { ...record.order, ...order } };
  const policy = { ...defaultPolicy, offer: { ...defaultPolicy.offer, ...offer } };
  const { assessment, breach } = verdictOf(given, asOf);
  if (breach === null) return null;
  const [promise] = given.promises;
  if (promise === undefined) throw new Error('The record promises nothing.');
  const decided = decide(factsOf(given, promise, breach), {
    policy,
    asOf,
    timeZone: given.order.timeZone,
  });
  const decision = {
    ...decided,
    ...(remedies && { remedies }),
    ...(exit !== undefined && { exit }),
  };
  return makeOffer(given, breach, decision, policy, { asOf, caseId: '1001:p1', assessment });
}

function inSituation(name: SituationName, given?: Given): Offer | null {
  const { record, asOf }: Situation = situations[name];
  return offerFor(record, asOf, given);
}

const worth = (offer: Offer | null) =>
  offer?.options.map(({ kind, value }) => [kind, value?.amount ?? null]);

describe('an offer', () => {
  it('puts money now before money later, three at most', () => {
    expect(worth(inSituation('runningLate'))).toEqual([
      ['refund-shipping', 900],
      ['discount-this-order', 600],
      ['store-credit', 800],
    ]);
  });

  it.each<[string, SituationName, Given, RemedyKind[]]>([
    [
      'no credit for a customer without an account',
      'runningLate',
      { order: { customer: { hasAccount: false } } },
      ['refund-shipping', 'discount-this-order', 'discount-next-order'],
    ],
    [
      'no postage back where none was paid',
      'runningLate',
      { order: { shipping: { amount: 0, currency: 'USD' } } },
      ['discount-this-order', 'store-credit'],
    ],
    [
      'no postage back where nobody knows',
      'runningLate',
      { order: { shipping: null } },
      ['discount-this-order', 'store-credit'],
    ],
    [
      'no share of a price that is not known',
      'runningLate',
      { order: { lines: [{ id: 'l1', title: 'Lamp', quantity: 1 }] } },
      ['refund-shipping'],
    ],
    [
      'no share in another currency than the order',
      'runningLate',
      { order: { currency: 'EUR' } },
      [],
    ],
    ['a new one, where the goods are gone', 'lost', {}, ['replace']],
    [
      'the price back, where the goods are gone and there is no way out',
      'lost',
      { exit: false },
      ['replace', 'partial-refund'],
    ],
    [
      'one option, where the policy allows one',
      'runningLate',
      { offer: { maxOptions: 1 } },
      ['refund-shipping'],
    ],
    [
      'the rest on its own, while nothing is known of it',
      'lateWithPartMissing',
      { remedies: ['ship-separately'] },
      [],
    ],
  ])('holds %s', (_says, name, given, kinds) => {
    expect(inSituation(name, given)?.options.map(({ kind }) => kind) ?? []).toEqual(kinds);
  });

  it('sends the rest on its own where it has neither left nor a date', () => {
    const { record, asOf } = situations.lateWithPartMissing;
    const undated = { ...record, promises: record.promises.slice(0, 1) };
    const offer = offerFor(undated, asOf, { exit: false });
    expect(offer?.options.slice(0, 2)).toMatchObject([
      { kind: 'ship-separately', value: null, lineIds: ['l2'] },
      { kind: 'partial-refund', value: { amount: 1_600 }, lineIds: ['l2'] },
    ]);
  });

  it('is not made while nothing is broken', () => {
    expect(inSituation('atRisk')).toBeNull();
    expect(inSituation('onItsWay')).toBeNull();
  });

  it('lets the customer out for everything paid, or for what is missing', () => {
    expect(inSituation('runningLate')?.exit).toMatchObject({
      kind: 'cancel-refund',
      value: { amount: 4_900 },
      lineIds: [],
      basis: 'policy',
    });
    expect(inSituation('lateWithPartMissing')?.exit).toMatchObject({
      value: { amount: 1_600 },
      lineIds: ['l2'],
    });
    expect(inSituation('deliveredLate')?.exit).toBeNull();
  });

  it('can be declined where something still comes, and not where that would leave nothing', () => {
    expect(inSituation('runningLate')?.allowsDecline).toBe(true);
    expect(inSituation('returnedToSender')?.allowsDecline).toBe(false);
  });

  it('stays within the cap: a share is cut to it, a sum that cannot be cut is left out', () => {
    // 10 % of $49.00.
    expect(worth(inSituation('runningLate', { offer: { capBasisPoints: 1_000 } }))).toEqual([
      ['discount-this-order', 490],
      ['store-credit', 490],
    ]);
    expect(inSituation('runningLate', { offer: { capBasisPoints: 0 }, exit: false })).toBeNull();
  });

  it('never gives a share of more than was paid for the goods', () => {
    const half = { amount: 2_900, currency: 'USD' };
    expect(worth(inSituation('runningLate', { order: { total: half } }))?.[1]).toEqual([
      'discount-this-order',
      300,
    ]);
  });

  it('is open for whole days where the customer is', () => {
    expect(inSituation('runningLate')).toMatchObject({
      id: '1001:p1:1',
      madeAt: '2026-11-11T15:00:00Z',
      until: '2026-11-26T05:00:00Z',
      timeZone: 'America/New_York',
      answerBy: '2026-11-12T15:00:00Z',
    });
  });

  it('arrives as many business days after it is taken as was said when it was made', () => {
    const offer = inSituation('runningLate');
    const [postage, , credit] = offer?.options ?? [];
    if (offer === null || postage === undefined || credit === undefined)
      throw new Error('No offer.');
    expect(postage.arrivesBy).toBe('2026-11-18');
    expect(scheduled(postage, offer, '2026-11-11T23:00:00-05:00').arrivesBy).toBe('2026-11-18');
    expect(scheduled(postage, offer, '2026-11-14T12:00:00-05:00').arrivesBy).toBe('2026-11-20');
    expect(scheduled(credit, offer, '2026-11-14T12:00:00-05:00')).toMatchObject({
      arrivesBy: '2026-11-16',
      expiresOn: '2027-11-14',
    });
    expect(answerDue(offer, '2026-11-14T12:00:00-05:00')).toBe('2026-11-16T15:00:00Z');
  });

  it('is whole, capped and short for whatever life an order has had', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        randomRecord,
        instant,
        fc.integer({ min: 0, max: 20_000 }),
        (record, asOf, capBasisPoints) => {
          const { assessment, breach } = verdictOf(record, asOf);
          const offer = offerFor(record, asOf, { offer: { capBasisPoints } });
          if (offer === null || breach === null) return;
          const paid = lossOf(record, breach, assessment).paid?.amount ?? 0;
          expect(offer.options.length).toBeLessThanOrEqual(3);
          expect(new Set(offer.options.map(({ id }) => id)).size).toBe(offer.options.length);
          for (const { value } of offer.options) {
            if (value === null) continue;
            expect(Number.isSafeInteger(value.amount) && value.amount > 0).toBe(true);
            expect(value.amount).toBeLessThanOrEqual(Math.round((paid * capBasisPoints) / 10_000));
            expect(value.currency).toBe(record.order.currency);
          }
          const kinds = offer.options.map(({ kind }) => kind);
          const hasAccount = record.order.customer?.hasAccount === true;
          expect(kinds.includes('store-credit') && !hasAccount).toBe(false);
          expect(kinds.includes('refund-shipping') && !(record.order.shipping?.amount ?? 0)).toBe(
            false,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
