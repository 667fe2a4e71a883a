import { describe, expect, it } from 'vitest';
import { caseLife } from '../__tests__/case-life.js';
import type { ChoiceRequest } from '../model/http.js';
import type { Pick } from '../model/remedy.js';
import { situations } from '../testing/situations.js';
import { choose } from './choose.js';

const asOf = '2026-11-11T10:00:00-05:00';
const open = caseLife().advance(situations.runningLate.record, asOf);
const arrived = caseLife().advance(situations.deliveredLate.record, situations.deliveredLate.asOf);
const postage: Pick = { kind: 'option', optionId: 'refund-shipping' };

function request(pick: Pick, change: Partial<ChoiceRequest> = {}): ChoiceRequest {
  return { offerId: '1001:p1:1', offerVersion: 1, pick, ...change };
}

function refusal(...args: Parameters<typeof choose>): string {
  const result = choose(...args);
  return result.ok ? 'taken' : result.error.code;
}

describe('a choice', () => {
  it.each<Pick>([postage, { kind: 'exit' }, { kind: 'ask', text: 'Call me' }, { kind: 'decline' }])(
    'of %j is kept with the instant it was made',
    (pick) => {
      const result = choose(open.current, request(pick), { asOf });
      expect(result).toEqual({
        ok: true,
        value: {
          events: [
            {
              type: 'choice.made',
              at: '2026-11-11T15:00:00Z',
              choice: { offerId: '1001:p1:1', offerVersion: 1, pick, at: '2026-11-11T15:00:00Z' },
            },
          ],
        },
      });
    },
  );

  it.each<[string, string, Parameters<typeof choose>]>([
    ['without a case', 'no_offer', [null, request(postage), { asOf }]],
    [
      'with nothing on offer',
      'no_offer',
      [
        caseLife().advance(situations.atRisk.record, situations.atRisk.asOf).current,
        request(postage),
        { asOf },
      ],
    ],
    [
      'a second time',
      'already_chosen',
      [open.choose(postage, asOf).current, request({ kind: 'exit' }), { asOf }],
    ],
    [
      'a second time, though too late',
      'already_chosen',
      [open.choose(postage, asOf).current, request(postage), { asOf: '2027-01-01T00:00:00Z' }],
    ],
    [
      'from another offer',
      'offer_changed',
      [open.current, request(postage, { offerId: '1001:p1:2' }), { asOf }],
    ],
    [
      'from another version',
      'offer_changed',
      [open.current, request(postage, { offerVersion: 2 }), { asOf }],
    ],
    [
      'at the first instant that is too late',
      'offer_expired',
      [open.current, request(postage), { asOf: '2026-11-26T05:00:00Z' }],
    ],
    [
      'at the last instant that is not',
      'taken',
      [open.current, request(postage), { asOf: '2026-11-26T04:59:59.999Z' }],
    ],
    [
      'of something else',
      'not_on_offer',
      [open.current, request({ kind: 'option', optionId: 'free-item' }), { asOf }],
    ],
    [
      'of a way out that there is not',
      'not_on_offer',
      [arrived.current, request({ kind: 'exit' }), { asOf: situations.deliveredLate.asOf }],
    ],
    [
      'of a question without words',
      'not_on_offer',
      [open.current, request({ kind: 'ask', text: ' \n' }), { asOf }],
    ],
    [
      'to want nothing where goods are owed',
      'not_on_offer',
      [
        caseLife().advance(situations.lost.record, situations.lost.asOf).current,
        request({ kind: 'decline' }),
        { asOf: situations.lost.asOf },
      ],
    ],
  ])('%s comes to %s', (_when, code, args) => {
    expect(refusal(...args)).toBe(code);
  });
});
