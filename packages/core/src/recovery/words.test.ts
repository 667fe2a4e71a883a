import { describe, expect, it } from 'vitest';
import { caseLife } from '../__tests__/case-life.js';
import type { CaseLife } from '../__tests__/case-life.js';
import type { OrderEvent } from '../model/event.js';
import type { Policy } from '../model/policy.js';
import type { OrderRecord } from '../model/record.js';
import type { CaseEvent } from '../model/recovery-case.js';
import { defaultPolicy } from '../policy/index.js';
import { sampleEvent, sampleOrder, sampleRecord } from '../testing/sample-record.js';
import { situations } from '../testing/situations.js';
import { answerAsk } from './answer-ask.js';
import type { AnswerOption } from './answer-ask.js';
import { assessSubPromises, subPromises } from './sub-promises.js';
import { viewCase } from './view/view-case.js';

const { record: late } = situations.runningLate;
const wednesday = '2026-11-11T10:00:00-05:00';
const byMail: Policy = {
  ...defaultPolicy,
  rules: [
    ...defaultPolicy.rules,
    { id: 'mail', when: {}, then: { channel: 'email' }, because: 'A test.' },
  ],
};
const delivered = sampleEvent('e9', 'delivered', '2026-11-13T14:20:00-05:00', { shipmentId: 's1' });

function and(record: OrderRecord, ...events: readonly OrderEvent[]): OrderRecord {
  return { ...record, events: [...record.events, ...events] };
}
function statuses({ current }: CaseLife, asOf: string, record = late): unknown[] {
  if (current === null) return [];
  return assessSubPromises(record, current, { asOf }).map(({ promise, assessment }) => [
    promise.id,
    assessment.status,
  ]);
}

describe('what we promise about a case', () => {
  const chosen = caseLife()
    .advance(late, wednesday)
    .choose({ kind: 'option', optionId: 'refund-shipping' }, wednesday);

  it('is a promise like any other: the next word, and that it is made good', () => {
    expect(chosen.current && subPromises(chosen.current)).toMatchObject([
      {
        id: '1001:p1:update:1',
        kind: 'update',
        window: { by: '2026-11-12T15:00:00Z' },
        madeAt: '2026-11-11T15:00:00Z',
        source: 'page',
      },
      { id: '1001:p1:remedy:1', kind: 'remedy', window: { by: '2026-11-18' } },
    ]);
  });

  it('is kept by what was done, and broken at its date', () => {
    expect(statuses(chosen, '2026-11-12T15:00:00Z')).toEqual([
      ['1001:p1:update:1', 'kept'],
      ['1001:p1:remedy:1', 'on-track'],
    ]);
    expect(statuses(chosen, '2026-11-19T05:00:00Z')[1]).toEqual(['1001:p1:remedy:1', 'broken']);
    const done = chosen.append({
      type: 'remedy.fulfilled',
      at: '2026-11-16T15:00:00Z',
      remedyId: '1001:p1:1:refund-shipping',
      reference: null,
    });
    expect(statuses(done, '2026-11-19T05:00:00Z')[1]).toEqual(['1001:p1:remedy:1', 'kept']);
  });

  it('by letter is kept by the letter, whether the record or the case tells of it', () => {
    const opened = caseLife().advance(late, wednesday, byMail);
    const friday = '2026-11-13T09:00:00-05:00';
    expect(statuses(opened, friday)).toEqual([['1001:p1:update:1', 'broken']]);
    const letter = sampleEvent('n1', 'notified', '2026-11-12T09:00:00-05:00', { channel: 'email' });
    expect(statuses(opened, friday, and(late, letter))).toEqual([['1001:p1:update:1', 'kept']]);
    const given = opened.append({
      type: 'update.given',
      at: '2026-11-12T14:00:00Z',
      channel: 'email',
      reference: 'm-1',
    });
    expect(statuses(given, friday)).toEqual([['1001:p1:update:1', 'kept']]);
  });

  it('is not owed beyond the day it came', () => {
    const record = and(late, { ...delivered, occurredAt: '2026-11-11T18:00:00-05:00' });
    const came = caseLife()
      .advance(late, wednesday, byMail)
      .advance(record, '2026-11-11T19:00:00-05:00', byMail);
    expect(statuses(came, '2026-11-20T10:00:00-05:00', record)).toEqual([
      ['1001:p1:update:1', 'kept'],
    ]);
    expect(came.advance(record, '2026-11-20T10:00:00-05:00', byMail).last).toEqual([]);
  });
});

describe('a word of ours that was not kept', () => {
  const thursday = '2026-11-12T11:00:00-05:00';
  const missed = caseLife().advance(late, wednesday, byMail).advance(late, thursday, byMail);

  it('is a breach of its own kind, comes before a person, and makes it a second failure', () => {
    expect(missed.last).toEqual([
      'case.escalated',
      'breach.changed',
      'decision.made',
      'follow-up.requested',
    ]);
    expect(missed.events.find(({ type }) => type === 'case.escalated')).toMatchObject({
      promiseId: '1001:p1:update:1',
      breach: { id: '1001:1001%3Ap1%3Aupdate%3A1', kind: 'update', stage: 'actual' },
    });
    expect(missed.effects.slice(0, 2)).toMatchObject([
      { type: 'escalate', because: 'update', promiseId: '1001:p1:update:1' },
      { type: 'escalate', because: 'decision', promiseId: 'p1' },
    ]);
    expect(missed.current).toMatchObject({
      breach: { recurrence: { order: 1 } },
      decision: { escalate: true },
    });
  });

  it('is told to the customer, and never answered with words alone', () => {
    const view = viewCase(late, missed.current, { asOf: thursday, promiseId: 'p1' });
    expect(view.apology?.slots.responsibility).toMatch(/^This is not the first time/);
    expect(view.headline.summary).toMatch(/we are late with that too/);
    expect(view.offer?.options.length).toBeGreaterThan(0);
  });

  it('is said once', () => {
    expect(missed.advance(late, '2026-11-12T16:00:00-05:00', byMail).last).toEqual([]);
  });
});

describe('a make-good that is late', () => {
  const late18 = '2026-11-19T09:00:00-05:00';
  const open = caseLife()
    .advance(late, wednesday)
    .choose({ kind: 'option', optionId: 'refund-shipping' }, wednesday)
    .advance(late, late18);

  it('comes before a person, and brings goodwill that pays nothing back twice', () => {
    expect(open.last).toContain('case.escalated');
    expect(open.last).toContain('offer.made');
    expect(open.current).toMatchObject({
      state: 'offered',
      agreed: [{ choice: { pick: { optionId: 'refund-shipping' } } }],
    });
    const kinds = open.current?.offer?.options.map(({ kind }) => kind) ?? [];
    expect(kinds).toContain('store-credit');
    expect(kinds).not.toContain('refund-shipping');
    expect(kinds).not.toContain('discount-this-order');
    expect(open.current?.offer).toMatchObject({ exit: null, allowsDecline: true });
  });

  it('stays owed, and in sight, while the customer chooses again', () => {
    const view = viewCase(late, open.current, { asOf: late18, promiseId: 'p1' });
    expect(view.receipt).toMatchObject({ status: 'delayed', title: 'Postage back' });
    const declined = open.choose({ kind: 'decline' }, late18);
    expect(declined.current?.state).toBe('chosen');
    const record = and(late, delivered);
    const came = declined.advance(record, '2026-11-20T09:00:00-05:00');
    expect(came.current).toMatchObject({ closedAt: null, promiseMetAt: '2026-11-20T14:00:00Z' });
    const done = came.append({
      type: 'remedy.fulfilled',
      at: '2026-11-20T15:00:00Z',
      remedyId: '1001:p1:1:refund-shipping',
      reference: 're_9',
    });
    expect(done.current).toMatchObject({ state: 'closed' });
    const receipts = viewCase(record, done.current, {
      asOf: '2026-11-20T15:01:00Z',
      promiseId: 'p1',
    }).receipts;
    expect(receipts.map(({ title, status }) => [title, status])).toEqual([
      ['Nothing, thank you', 'done'],
      ['Postage back', 'done'],
    ]);
  });
});

describe('a remedy that failed', () => {
  const remedyId = '1001:p1:1:refund-shipping';
  const failed = caseLife()
    .advance(late, wednesday)
    .choose({ kind: 'option', optionId: 'refund-shipping' }, wednesday)
    .append({ type: 'remedy.failed', at: '2026-11-11T16:00:00Z', remedyId, detail: 'card closed' });
  const retried: CaseEvent = { type: 'remedy.retried', at: '2026-11-11T17:00:00Z', remedyId };

  it('is asked for once more under the same id, and no more often than it fails', () => {
    const again = failed.append(retried);
    expect(again.current?.remedy?.progress).toBe('requested');
    expect(again.effects.map((effect) => ('remedyId' in effect ? effect.remedyId : null))).toEqual([
      remedyId,
      remedyId,
    ]);
    expect(() => again.append(retried)).toThrow(
      expect.objectContaining({ code: 'invalid_transition' }),
    );
  });
});

describe('an answer', () => {
  const asked = caseLife()
    .advance(late, wednesday)
    .choose({ kind: 'ask', text: 'The moon, please' }, wednesday);
  const noon = '2026-11-11T12:00:00-05:00';
  const go = { policy: defaultPolicy, promiseId: 'p1', asOf: noon };
  const usd = (amount: number) => ({ amount, currency: 'USD' });
  const answer = (options: readonly AnswerOption[], change: Record<string, unknown> = {}) =>
    answerAsk(
      late,
      asked.current ?? fail(),
      {
        promiseId: '1001:p1:answer:1',
        text: 'Not the moon.',
        by: 'Judith Okoro',
        options,
        ...change,
      },
      go,
    );
  const answered = (options: readonly AnswerOption[]) => {
    const result = answer(options);
    if (!result.ok) throw result.error;
    return asked.append(...result.value.events);
  };
  const three: readonly AnswerOption[] = [
    { kind: 'discount-this-order', value: usd(2_000) },
    { kind: 'store-credit', value: usd(4_900) },
    { kind: 'ship-separately', value: null, lineIds: ['l2'] },
  ];

  it('puts at most three that the store can live with, and the way out stays beside them', () => {
    const put = answered(three);
    expect(put.current).toMatchObject({
      state: 'offered',
      choice: null,
      asks: [{ answer: 'Not the moon.', answeredBy: 'Judith Okoro' }],
      offer: { version: 2, exit: { kind: 'cancel-refund' } },
    });
    expect(put.current?.offer?.options.map(({ id, value }) => [id, value?.amount])).toEqual([
      ['discount-this-order', 2_000],
      ['store-credit', 4_900],
      ['ship-separately', undefined],
    ]);
    const done = put.choose({ kind: 'option', optionId: 'store-credit' }, noon);
    expect(done.current?.remedy?.id).toBe('1001:p1:2:store-credit');
    expect(() => done.choose({ kind: 'exit' }, noon)).toThrow(
      expect.objectContaining({ code: 'already_chosen' }),
    );
  });

  it('in words alone takes nothing away: what fits is put again', () => {
    expect(answered([]).current).toMatchObject({
      state: 'offered',
      offer: { version: 2, options: [{ id: 'refund-shipping' }, {}, {}] },
    });
  });

  it('keeps the promise to answer, and is given once', () => {
    const put = answered(three);
    expect(statuses(put, '2026-11-12T16:00:00Z')).toContainEqual(['1001:p1:answer:1', 'kept']);
    const again = answerAsk(
      late,
      put.current ?? fail(),
      { promiseId: '1001:p1:answer:1', text: 'Again.', by: null, options: [] },
      go,
    );
    expect(again.ok ? null : again.error.code).toBe('already_chosen');
  });

  it.each<[string, readonly AnswerOption[], Record<string, unknown>, string, string | undefined]>([
    ['more than three', [...three, ...three], {}, 'invalid_payload', '/options'],
    [
      'more than the cap',
      [{ kind: 'store-credit', value: usd(4_901) }],
      {},
      'invalid_payload',
      '/options/0/value',
    ],
    [
      'another currency',
      [{ kind: 'store-credit', value: { amount: 1, currency: 'EUR' } }],
      {},
      'currency_mismatch',
      '/options/0/value',
    ],
    [
      'half a cent',
      [{ kind: 'store-credit', value: usd(0.5) }],
      {},
      'invalid_money',
      '/options/0/value',
    ],
    [
      'what the policy has not',
      [{ kind: 'donate', value: null }],
      {},
      'invalid_payload',
      '/options/0/kind',
    ],
    [
      'the way out as goodwill',
      [{ kind: 'cancel-refund', value: null }],
      {},
      'invalid_payload',
      '/options/0/kind',
    ],
    [
      'a line of another order',
      [{ kind: 'replace', value: null, lineIds: ['l9'] }],
      {},
      'invalid_payload',
      '/options/0/lineIds',
    ],
    ['nothing at all', [], { text: ' ' }, 'invalid_payload', '/text'],
    ['to a question nobody put', [], { promiseId: '1001:p1:answer:2' }, 'not_found', '/promiseId'],
  ])('is refused with %s', (_what, options, change, code, path) => {
    const result = answer(options, change);
    expect(result.ok ? null : { code: result.error.code, path: result.error.path }).toEqual({
      code,
      path,
    });
  });

  it('is held to what the budgets have left', () => {
    const budget = { id: 'goodwill', per: 'year', amounts: { USD: 1_000 } } as const;
    const within = { ...go, policy: { ...go.policy, budgets: [budget] } };
    const offering = (amount: number) =>
      answerAsk(
        late,
        asked.current ?? fail(),
        {
          promiseId: '1001:p1:answer:1',
          text: null,
          by: null,
          options: [{ kind: 'store-credit', value: usd(amount) }],
        },
        within,
      );
    expect(offering(1_000).ok).toBe(true);
    const refused = offering(1_001);
    expect(refused.ok ? null : refused.error.path).toBe('/options/0/value');
  });

  it('that is late is made good like any other failure, and can still be given', () => {
    const friday = '2026-11-13T09:00:00-05:00';
    const overdue = asked.advance(late, friday);
    expect(overdue.effects).toContainEqual(
      expect.objectContaining({ type: 'escalate', because: 'answer' }),
    );
    expect(overdue.current).toMatchObject({
      state: 'offered',
      choice: null,
      offer: { version: 2 },
    });
    const view = viewCase(late, overdue.current, { asOf: friday, promiseId: 'p1' });
    expect(view.ask).toMatchObject({ text: 'The moon, please', status: 'overdue' });
    const result = answerAsk(
      late,
      overdue.current ?? fail(),
      { promiseId: '1001:p1:answer:1', text: 'Sorry, here.', by: null, options: three },
      { ...go, asOf: friday },
    );
    if (!result.ok) throw result.error;
    expect(overdue.append(...result.value.events).current).toMatchObject({
      offer: { version: 3 },
      asks: [{ answer: 'Sorry, here.' }],
    });
  });
});

describe('nobody is left with nothing to choose while something is missing', () => {
  it('a goodwill offer that nobody took is put anew', () => {
    const later = caseLife().advance(late, wednesday).advance(late, '2026-11-27T09:00:00-05:00');
    expect(later.last).toContain('offer.lapsed');
    expect(later.current).toMatchObject({ state: 'offered', offer: { version: 2 } });
  });

  it('goods that are lost after goodwill was taken are owed all the same', () => {
    const taken = caseLife()
      .advance(late, wednesday)
      .choose({ kind: 'option', optionId: 'refund-shipping' }, wednesday)
      .append({
        type: 'remedy.fulfilled',
        at: '2026-11-12T15:00:00Z',
        remedyId: '1001:p1:1:refund-shipping',
        reference: null,
      });
    const lost = sampleEvent('e8', 'lost', '2026-11-13T09:00:00-05:00', { shipmentId: 's1' });
    const gone = taken.advance(and(late, lost), '2026-11-13T10:00:00-05:00');
    expect(gone.current).toMatchObject({
      state: 'offered',
      choice: null,
      agreed: [{ remedy: { progress: 'done' } }],
    });
    expect(gone.current?.offer?.options.map(({ kind }) => kind)).toContain('replace');
    expect(gone.current?.offer?.exit).not.toBeNull();
  });
});

describe('an apology with nothing to choose', () => {
  const unpriced = sampleOrder.lines.map(({ id, title, quantity }) => ({ id, title, quantity }));
  const record = sampleRecord({
    order: { lines: unpriced, total: null, shipping: null },
    events: [...situations.deliveredLate.record.events],
  });
  const { asOf } = situations.deliveredLate;
  const open = caseLife().advance(record, asOf);

  it('stays to be read although it has come, and then closes by itself', () => {
    expect(open.current).toMatchObject({ state: 'open', offer: null, closedAt: null });
    const view = viewCase(record, open.current, { asOf, promiseId: 'p1' });
    expect(view.apology?.slots.acknowledgement).toContain('came on Friday');
    expect(open.advance(record, '2026-11-28T23:59:59-05:00').last).toEqual([]);
    const later = open.advance(record, '2026-12-20T09:00:00-05:00');
    expect(later.events.at(-1)).toEqual({ type: 'case.closed', at: '2026-11-29T05:00:00Z' });
    expect(later.current).toMatchObject({ state: 'closed', closedAt: '2026-11-29T05:00:00Z' });
    expect(later.advance(record, '2026-12-21T09:00:00-05:00').last).toEqual([]);
  });
});

function fail(): never {
  throw new Error('No case.');
}
