import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order } from '../model/order.js';
import type { Policy } from '../model/policy.js';
import type { OrderRecord } from '../model/record.js';
import type { Offer, RemedyKind } from '../model/remedy.js';
import { decide, defaultPolicy, factsOf } from '../policy/index.js';
import { instant, randomRecord } from '../__tests__/random-record.js';
import { verdictOf } from '../__tests__/verdict.js';
import { sampleEvent, samplePromise } from '../testing/sample-record.js';
import { situations } from '../testing/situations.js';
import type { Situation, SituationName } from '../testing/situations.js';
import { isOwedRemedy } from './ledger.js';
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

  it.each<[string, Partial<Order>, number | null]>([
    ['the price', {}, 4_900],
    ['all of it, whatever it was', {}, null],
    [
      'all of what nobody knows',
      { total: null, lines: [{ id: 'l1', title: 'A', quantity: 1 }] },
      null,
    ],
  ])('is not made where the customer has had back %s', (_says, order, back) => {
    const { record, asOf } = situations.runningLate;
    const amount = back === null ? null : { amount: back, currency: 'USD' };
    const refund = sampleEvent('r', 'refunded', '2026-11-11T09:00:00-05:00', { amount });
    const given = { ...record, events: [...record.events, refund] };
    expect(offerFor(record, asOf, { order })).not.toBeNull();
    expect(offerFor(given, asOf, { order })).toBeNull();
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

describe('every remedy that a policy can name', () => {
  const catalogue: Policy['remedies'] = [
    { kind: 'refund', basisPoints: 10_000, arrivesInBusinessDays: 5 },
    { kind: 'gift-card', amounts: { USD: 1_000 }, arrivesInBusinessDays: 0, validForDays: 365 },
    { kind: 'free-item', subject: 'A candle', costs: { USD: 400 }, arrivesInBusinessDays: 3 },
    { kind: 'expedite', costs: { USD: 1_200 }, arrivesInBusinessDays: 1 },
    { kind: 'substitute', subject: 'Caramel corn', arrivesInBusinessDays: 3 },
    {
      kind: 'donate',
      subject: 'Doctors of the World',
      amounts: { USD: 500 },
      arrivesInBusinessDays: 10,
    },
    { kind: 'call-me', arrivesInBusinessDays: 1 },
    { kind: 'keep-waiting', arrivesInBusinessDays: 0 },
    ...defaultPolicy.remedies,
  ];

  function put(
    name: SituationName,
    remedies: readonly RemedyKind[],
    change: Partial<Policy> = {},
    order: Partial<Order> = {},
  ) {
    const { record, asOf }: Situation = situations[name];
    const given = { ...record, order: { ...record.order, ...order } };
    const policy = { ...defaultPolicy, remedies: catalogue, ...change };
    const { assessment, breach } = verdictOf(given, asOf);
    const [promise] = given.promises;
    if (promise === undefined || breach === null) throw new Error('Nothing is wrong here.');
    const decision = decide(factsOf(given, promise, breach), {
      policy: {
        ...policy,
        rules: [{ id: 'r', when: {}, then: { action: 'apologise', remedies }, because: '' }],
      },
      asOf,
      timeZone: given.order.timeZone,
    });
    const context = { asOf, caseId: 'c', assessment };
    return makeOffer(given, breach, decision, policy, context)?.options ?? [];
  }

  it.each<[SituationName, RemedyKind, object]>([
    ['runningLate', 'refund', { value: { amount: 4_000 } }],
    ['runningLate', 'gift-card', { value: { amount: 1_000 }, expiresOn: '2027-11-11' }],
    ['runningLate', 'free-item', { value: null, subject: 'A candle', arrivesBy: '2026-11-16' }],
    ['neverShipped', 'expedite', { value: null, arrivesBy: '2026-11-13' }],
    ['lost', 'substitute', { value: null, subject: 'Caramel corn' }],
    ['runningLate', 'donate', { value: { amount: 500 }, subject: 'Doctors of the World' }],
    ['runningLate', 'call-me', { value: null, arrivesBy: '2026-11-12' }],
    ['runningLate', 'keep-waiting', { value: null }],
  ])('in %s: %s', (name, kind, option) => {
    expect(put(name, [kind])).toMatchObject([{ id: kind, kind, ...option }]);
  });

  it.each<[string, SituationName, RemedyKind, Partial<Policy>, Partial<Order>]>([
    [
      'a gift card in a currency that has none',
      'runningLate',
      'gift-card',
      {},
      { currency: 'EUR' },
    ],
    [
      'a fixed sum above the cap',
      'runningLate',
      'gift-card',
      { offer: { ...defaultPolicy.offer, capBasisPoints: 2_000 } },
      {},
    ],
    ['a faster service for what has left', 'runningLate', 'expedite', {}, {}],
    ['something else instead of what is on its way', 'runningLate', 'substitute', {}, {}],
    ['waiting for what has come', 'deliveredLate', 'keep-waiting', {}, {}],
    ['a gift where the goods are gone', 'lost', 'free-item', {}, {}],
    [
      'what is not to be had where they live',
      'runningLate',
      'call-me',
      { remedies: [{ kind: 'call-me', arrivesInBusinessDays: 1, availableIn: ['CA'] }] },
      {},
    ],
    [
      'what is to be had somewhere, to somebody who lives nobody knows where',
      'runningLate',
      'call-me',
      { remedies: [{ kind: 'call-me', arrivesInBusinessDays: 1, availableIn: ['US'] }] },
      { country: null },
    ],
    [
      'what has run out',
      'runningLate',
      'call-me',
      { remedies: [{ kind: 'call-me', arrivesInBusinessDays: 1, availableUntil: '2026-11-10' }] },
      {},
    ],
    [
      'a thing that costs more than the case may',
      'runningLate',
      'free-item',
      { caps: { perCase: { USD: 399 } } },
      {},
    ],
  ])('is not %s', (_says, name, kind, change, order) => {
    expect(put(name, [kind], change, order)).toEqual([]);
  });

  it('is raised, lowered and cut to what a cap leaves', () => {
    const discount = {
      kind: 'discount-this-order',
      basisPoints: 1_000,
      arrivesInBusinessDays: 5,
    } as const;
    const amount = (terms: Partial<Policy['remedies'][number]>, caps: Policy['caps'] = {}) =>
      put('runningLate', ['discount-this-order'], {
        remedies: [{ ...discount, ...terms }],
        caps,
      })[0]?.value?.amount;
    expect(amount({})).toBe(400);
    expect(amount({ atLeast: { USD: 500 } })).toBe(500);
    expect(amount({ atMost: { USD: 300, EUR: 1 } })).toBe(300);
    expect(amount({}, { perOrder: { USD: 250 } })).toBe(250);
    expect(amount({}, { perOrder: { USD: 0 } })).toBeUndefined();
  });

  it('is worth no more than the cap, the loss and the budgets leave, in any life of an order', () => {
    fc.assert(
      fc.property(
        randomRecord,
        instant,
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 3_000 }),
        (record, asOf, capBasisPoints, left) => {
          const { assessment, breach } = verdictOf(record, asOf);
          const { currency } = record.order;
          const policy: Policy = {
            ...defaultPolicy,
            offer: { ...defaultPolicy.offer, capBasisPoints },
            remedies: catalogue,
            caps: { perCase: { [currency]: left } },
            rules: [
              {
                id: 'r',
                when: {},
                then: { action: 'apologise', remedies: catalogue.map(({ kind }) => kind) },
                because: '',
              },
            ],
          };
          const [promise] = record.promises;
          if (promise === undefined) return;
          const facts = factsOf(record, promise, breach);
          const decision = decide(facts, { policy, asOf, timeZone: record.order.timeZone });
          const offer = makeOffer(record, breach, decision, policy, {
            asOf,
            caseId: 'c',
            assessment,
          });
          const { paid, payments } = lossOf(record, breach, assessment);
          for (const { kind, value } of offer?.options ?? []) {
            if (value === null) continue;
            expect(Number.isSafeInteger(value.amount) && value.amount > 0).toBe(true);
            const cap = Math.round(((paid?.amount ?? 0) * capBasisPoints) / 10_000);
            expect(value.amount).toBeLessThanOrEqual(cap);
            if (!isOwedRemedy(kind)) expect(value.amount).toBeLessThanOrEqual(left);
          }
          const out = offer?.exit?.value?.amount ?? 0;
          expect(out >= 0 && out <= (payments.everything?.amount ?? Infinity)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is put with money now before money later, whatever the policy says first', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(catalogue.map(({ kind }) => kind)),
        fc.constantFrom<SituationName>(
          'runningLate',
          'neverShipped',
          'lateWithPartMissing',
          'deliveredLate',
        ),
        (kinds, name) => {
          const options = put(name, kinds).map(({ kind }) => kind);
          const now = options
            .map((kind) =>
              ['refund', 'partial-refund', 'refund-shipping', 'discount-this-order'].includes(kind),
            )
            .lastIndexOf(true);
          const later = options.findIndex((kind) =>
            ['store-credit', 'discount-next-order', 'gift-card'].includes(kind),
          );
          expect(later === -1 || now < later).toBe(true);
          expect(options).not.toContain('cancel-refund');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a second failure', () => {
  const { record, asOf }: Situation = situations.runningLate;
  const again = {
    ...record,
    order: { ...record.order, customer: { hasAccount: false, history: { breaches: 1 } } },
  };
  const { assessment, breach } = verdictOf(again, asOf);
  if (breach === null) throw new Error('Nothing is wrong here.');
  const {
    promises: [promise = samplePromise],
  } = again;

  function offered(remedies: Policy['remedies']) {
    const policy = { ...defaultPolicy, remedies };
    const rules = [
      {
        id: 'r',
        when: {},
        then: { action: 'apologise' as const, remedies: ['store-credit' as const] },
        because: '',
      },
    ];
    const decision = decide(factsOf(again, promise, breach), {
      policy: { ...policy, rules },
      asOf,
      timeZone: 'UTC',
    });
    return makeOffer(again, breach, decision, policy, { asOf, caseId: 'c', assessment });
  }

  it('is given what else there is, where nothing that was decided can be used', () => {
    expect(offered(defaultPolicy.remedies)?.options.length).toBeGreaterThan(0);
  });

  it('is asked what would help, where there is nothing at all', () => {
    expect(offered([])).toMatchObject({
      options: [],
      exit: null,
      allowsAsk: true,
      allowsDecline: true,
    });
  });
});
