import { expect, it } from 'vitest';
import type { Policy } from '../../model/policy.js';
import type { RemedyKind } from '../../model/remedy.js';
import { defaultPolicy } from '../../policy/index.js';
import { caseLife } from '../../__tests__/case-life.js';
import { situations } from '../../testing/situations.js';
import type { Situation, SituationName } from '../../testing/situations.js';
import { viewCase } from './view-case.js';

function policyOf(terms: Partial<Policy['remedies'][number]> & { kind: RemedyKind }): Policy {
  return {
    ...defaultPolicy,
    remedies: [{ arrivesInBusinessDays: 2, ...terms }],
    rules: [
      {
        id: 'r',
        when: {},
        then: { action: 'apologise', signatory: 'head', remedies: [terms.kind] },
        because: 'A test of the words.',
      },
    ],
  };
}

const stays = 'Your order stays as it is.';

it.each<[SituationName, Parameters<typeof policyOf>[0], Record<string, string | null>]>([
  [
    'runningLate',
    { kind: 'refund', basisPoints: 10_000 },
    {
      title: 'Money back for Documentary on DVD and Popcorn',
      detail: 'To your Visa ending 4242, by Friday, November 13',
      changes: 'It still comes to you, and it is yours.',
      confirm: 'Refund $40.00',
    },
  ],
  ['deliveredLate', { kind: 'refund', basisPoints: 10_000 }, { changes: 'It stays yours.' }],
  [
    'runningLate',
    { kind: 'gift-card', amounts: { USD: 1_000 }, validForDays: 30 },
    {
      title: 'A gift card',
      detail: 'A code for you by Friday, November 13, valid until Friday, December 11',
      changes: stays,
      confirm: 'Take a gift card for $10.00',
    },
  ],
  [
    'runningLate',
    { kind: 'free-item', subject: 'A candle\u202e {name}' },
    {
      title: 'A gift from us',
      detail: 'A candle {name}, at no cost to you, by Friday, November 13',
      confirm: 'Take the gift',
    },
  ],
  [
    'neverShipped',
    { kind: 'expedite' },
    {
      title: 'Send it faster',
      detail: 'Documentary on DVD and Popcorn, at no cost to you, by Monday, November 16',
      changes: null,
    },
  ],
  [
    'lost',
    { kind: 'substitute' },
    {
      title: 'Something similar instead',
      detail: 'We suggest one by Wednesday, November 11; nothing is sent before you agree',
    },
  ],
  [
    'lost',
    { kind: 'substitute', subject: 'The same on Blu-ray' },
    { detail: 'The same on Blu-ray, at no extra cost, by Wednesday, November 11' },
  ],
  [
    'runningLate',
    { kind: 'donate', subject: 'Doctors of the World', amounts: { USD: 500 } },
    {
      title: 'A donation to Doctors of the World',
      detail: 'Given by us, by Friday, November 13',
      confirm: 'Give $5.00 to Doctors of the World',
    },
  ],
  [
    'runningLate',
    { kind: 'call-me' },
    {
      title: 'A call from us',
      detail: 'Judith Okoro calls you by Friday, November 13',
      confirm: 'Ask for the call',
    },
  ],
  ['runningLate', { kind: 'keep-waiting' }, { title: 'Keep the order', confirm: 'Keep waiting' }],
])('in %s, %j reads', (name, terms, expected) => {
  const { record, asOf }: Situation = situations[name];
  const { current } = caseLife().advance(record, asOf, policyOf(terms));
  const option = viewCase(record, current, { asOf, promiseId: 'p1' }).offer?.options[0];
  const said = Object.fromEntries(
    Object.entries(option ?? {}).map(([key, text]) => [
      key,
      typeof text === 'string' ? text.replaceAll('\u00a0', ' ') : text,
    ]),
  );
  expect(said).toMatchObject({ kind: terms.kind, ...expected });
});

it('asks what would help where nothing can be offered to somebody failed before', () => {
  const { record, asOf } = situations.runningLate;
  const again = {
    ...record,
    order: { ...record.order, customer: { ...record.order.customer, history: { breaches: 1 } } },
  };
  const empty = { ...policyOf({ kind: 'call-me' }), remedies: [] };
  const { current } = caseLife().advance(again, asOf, {
    ...empty,
    rules: empty.rules.map((rule) => ({ ...rule, then: { ...rule.then, remedies: [] } })),
  });
  const { offer } = viewCase(again, current, { asOf, promiseId: 'p1' });
  expect(offer).toMatchObject({ options: [], exit: null, allowsAsk: true, allowsDecline: true });
  expect(current?.apology?.slots.repair).toContain('Tell me below what would help');
});
