import { describe, expect, it } from 'vitest';
import { caseLife } from '../__tests__/case-life.js';
import type { OrderEvent } from '../model/event.js';
import type { Policy } from '../model/policy.js';
import type { OrderRecord } from '../model/record.js';
import { defaultPolicy } from '../policy/index.js';
import { sampleEvent, samplePromise, sampleRecord } from '../testing/sample-record.js';
import { situations } from '../testing/situations.js';

const { record: late } = situations.runningLate;
const wednesday = '2026-11-11T10:00:00-05:00';
const delivered = sampleEvent('e9', 'delivered', '2026-11-13T14:20:00-05:00', { shipmentId: 's1' });
const saturday = '2026-11-14T09:00:00-05:00';

function and(record: OrderRecord, ...events: readonly OrderEvent[]): OrderRecord {
  return { ...record, events: [...record.events, ...events] };
}

describe('a case', () => {
  it('opens when a promise is broken, with a decision and an offer', () => {
    const life = caseLife().advance(late, wednesday);
    expect(life.last).toEqual(['case.opened', 'decision.made', 'offer.made']);
    expect(life.current).toMatchObject({
      id: '1001:p1',
      state: 'offered',
      openedAt: '2026-11-11T15:00:00Z',
    });
    expect(life.current?.apology?.title).toBe('We promised Tuesday, and we did not make it');
  });

  it('does not open while all is well', () => {
    const { record, asOf } = situations.onItsWay;
    expect(caseLife().advance(record, asOf).last).toEqual([]);
  });

  it('that was told as a risk becomes an apology on the day it breaks', () => {
    const { record, asOf } = situations.atRisk;
    const told = caseLife().advance(record, asOf);
    expect(told.current).toMatchObject({
      state: 'open',
      offer: null,
      breach: { stage: 'pending' },
    });
    const broken = told.advance(record, '2026-11-11T00:00:00-05:00');
    expect(broken.last).toEqual(['breach.changed', 'decision.made', 'offer.made']);
    expect(broken.current?.state).toBe('offered');
  });

  it('that was only a risk closes when the promise is kept after all', () => {
    const { record, asOf } = situations.atRisk;
    const inTime = { ...delivered, occurredAt: '2026-11-10T12:00:00-05:00' };
    const kept = caseLife()
      .advance(record, asOf)
      .advance(and(record, inTime), '2026-11-10T13:00:00-05:00');
    expect(kept.last).toEqual(['promise.met']);
    expect(kept.current?.state).toBe('closed');
  });

  it('stays quiet while nothing but the days changes', () => {
    const open = caseLife().advance(late, wednesday);
    expect(open.advance(late, '2026-11-11T18:00:00-05:00').last).toEqual([]);
  });

  it('goes through choice, fulfilment and delivery to its end', () => {
    const chosen = caseLife()
      .advance(late, wednesday)
      .choose({ kind: 'option', optionId: 'refund-shipping' }, wednesday);
    expect(chosen.current?.state).toBe('chosen');
    expect(chosen.effects).toMatchObject([
      {
        type: 'fulfil-remedy',
        remedyId: '1001:p1:1:refund-shipping',
        remedy: { value: { amount: 900 } },
      },
    ]);

    const arrived = chosen.advance(and(late, delivered), saturday);
    expect(arrived.last).toContain('promise.met');
    expect(arrived.last).not.toContain('offer.made');
    expect(arrived.current?.state).toBe('chosen');

    const done = arrived.append({
      type: 'remedy.fulfilled',
      at: '2026-11-16T15:00:00Z',
      remedyId: '1001:p1:1:refund-shipping',
      reference: 're_1',
    });
    expect(done.current).toMatchObject({
      state: 'closed',
      closedAt: '2026-11-16T15:00:00Z',
      remedy: { progress: 'done', reference: 're_1' },
    });
    expect(done.advance(and(late, delivered), '2026-12-01T09:00:00-05:00').last).toEqual([]);
  });

  it('is over once it is cancelled and paid back, though nothing ever comes', () => {
    const cancelled = caseLife().advance(late, wednesday).choose({ kind: 'exit' }, wednesday);
    const done = cancelled.append({
      type: 'remedy.fulfilled',
      at: '2026-11-12T15:00:00Z',
      remedyId: '1001:p1:1:exit',
      reference: null,
    });
    expect(done.current?.state).toBe('closed');
    expect(done.advance(late, '2026-12-01T09:00:00-05:00').last).toEqual([]);
  });

  it('of which nobody wants anything is settled, and closes with the delivery', () => {
    const declined = caseLife().advance(late, wednesday).choose({ kind: 'decline' }, wednesday);
    expect(declined.current?.state).toBe('settled');
    expect(declined.advance(and(late, delivered), saturday).current?.state).toBe('closed');
  });

  it('with a question waits for the answer, which may be a fresh offer', () => {
    const asked = caseLife()
      .advance(late, wednesday)
      .choose({ kind: 'ask', text: 'Could you call me?' }, wednesday);
    expect(asked.current?.state).toBe('asked');
    expect(asked.effects).toMatchObject([
      { type: 'ask-a-person', text: 'Could you call me?', answerBy: '2026-11-12T15:00:00Z' },
    ]);
    const offer = asked.current?.offer ?? null;
    if (offer === null) throw new Error('No offer.');
    const answered = asked.append({
      type: 'offer.made',
      at: '2026-11-12T14:00:00Z',
      offer: { ...offer, id: '1001:p1:2', version: 2 },
    });
    expect(answered.current).toMatchObject({ state: 'offered', choice: null });
  });

  it('puts no offer twice, and lets one that nobody takes run out at its own end', () => {
    const arrived = caseLife().advance(and(late, delivered), saturday);
    expect(arrived.current?.offer).toMatchObject({ exit: null, until: '2026-11-29T05:00:00Z' });
    const later = arrived.advance(and(late, delivered), '2026-12-05T09:00:00-05:00');
    expect(later.events.at(-1)).toMatchObject({ type: 'offer.lapsed', at: '2026-11-29T05:00:00Z' });
    expect(later.current).toMatchObject({ state: 'closed', closedAt: '2026-11-29T05:00:00Z' });
  });

  it('never lets what is owed run out: where the goods are gone, the choice is put anew', () => {
    const { record, asOf } = situations.lost;
    const later = caseLife().advance(record, asOf).advance(record, '2026-12-10T12:00:00-05:00');
    expect(later.last).toContain('offer.lapsed');
    expect(later.current).toMatchObject({
      state: 'offered',
      offer: { version: 2, until: '2026-12-25T05:00:00Z' },
    });
  });

  it('takes the way out off the offer once the order has come', () => {
    const open = caseLife().advance(late, wednesday);
    expect(open.current?.offer?.exit).not.toBeNull();
    const arrived = open.advance(and(late, delivered), saturday);
    expect(arrived.current?.offer).toMatchObject({ version: 2, exit: null });
  });

  it('that was closed breaks again when the customer says that nothing came', () => {
    const record = and(late, delivered);
    const closed = caseLife().advance(record, saturday).choose({ kind: 'decline' }, saturday);
    expect(closed.current?.state).toBe('closed');
    const claim = sampleEvent('e10', 'claim', '2026-11-14T12:00:00-05:00', {
      source: 'customer',
      claim: 'not-received',
    });
    const again = closed.advance(and(record, claim), '2026-11-14T12:01:00-05:00');
    expect(again.last).toEqual([
      'case.reopened',
      'decision.made',
      'offer.made',
      'follow-up.requested',
    ]);
    expect(again.current).toMatchObject({
      state: 'offered',
      reopened: 1,
      choice: null,
      offer: { version: 2 },
    });
  });

  it('ends when the store pays the money back by itself', () => {
    const { record, asOf } = situations.lost;
    const refunded = sampleEvent('e11', 'refunded', '2026-11-10T09:00:00-05:00', {
      source: 'shopify',
      promiseId: 'p1',
    });
    const paid = caseLife()
      .advance(record, asOf)
      .advance(and(record, refunded), '2026-11-10T10:00:00-05:00');
    expect(paid.current?.promiseMetAt).toBe('2026-11-10T15:00:00Z');
  });
});

describe('news', () => {
  const byMail: Policy = {
    ...defaultPolicy,
    rules: [
      ...defaultPolicy.rules,
      { id: 'mail', when: {}, then: { channel: 'email' }, because: 'A test.' },
    ],
  };
  const thursday = '2026-11-12T11:00:00-05:00';
  const friday = '2026-11-13T12:00:00-05:00';
  const letter = (at: string) =>
    sampleEvent('e12', 'notified', at, { source: 'store', channel: 'email', promiseId: 'p1' });

  it('on the page goes on by itself when it is due', () => {
    const next = caseLife().advance(late, wednesday).advance(late, thursday);
    expect(next.last).toEqual(['decision.made']);
    expect(next.current?.decision?.nextUpdateBy).toBe('2026-11-13T16:00:00Z');
  });

  it('by letter is not promised anew before the letter is on record', () => {
    const silent = caseLife().advance(late, wednesday, byMail).advance(late, thursday, byMail);
    expect(silent.last).toEqual([
      'case.escalated',
      'breach.changed',
      'decision.made',
      'follow-up.requested',
    ]);
    expect(silent.current?.decision?.nextUpdateBy).toBe('2026-11-12T15:00:00Z');
    // The record of the letter comes late; it was written in time, and nothing was missed after all.
    const written = and(late, letter('2026-11-12T09:00:00-05:00'));
    const proved = silent.advance(written, thursday, byMail);
    expect(proved.last).toEqual(['breach.changed', 'decision.made']);
    expect(proved.current).toMatchObject({
      breach: { recurrence: { order: 0 } },
      decision: { nextUpdateBy: '2026-11-13T16:00:00Z' },
    });
  });

  it('by letter that was not written stays owed, whatever happens to the parcel', () => {
    const worse = caseLife().advance(late, wednesday, byMail).advance(late, friday, byMail);
    expect(worse.last).toContain('breach.changed');
    expect(worse.current?.decision?.nextUpdateBy).toBe('2026-11-12T15:00:00Z');
    expect(worse.current?.apology?.slots.nextUpdate).toMatch(/^You should have heard from us by/);
  });
});

describe('a date the customer agreed to', () => {
  it('is the promise from then on', () => {
    const revision = {
      ...samplePromise,
      id: 'p2',
      revises: 'p1',
      window: { by: '2026-11-20' },
      madeAt: '2026-11-08T12:00:00-05:00',
    };
    const consented = sampleEvent('e3', 'consented', '2026-11-08T18:00:00-05:00', {
      source: 'customer',
      promiseId: 'p2',
    });
    const record = sampleRecord({
      promises: [samplePromise, revision],
      events: [
        sampleEvent('e2', 'shipped', '2026-11-11T09:00:00-05:00', { shipmentId: 's1' }),
        consented,
      ],
    });
    const fresh = caseLife().advance(record, '2026-11-12T12:00:00-05:00');
    expect(fresh.last).toEqual([]);
    const broken = fresh.advance(record, '2026-11-21T12:00:00-05:00');
    expect(broken.current).toMatchObject({ promiseId: 'p1', state: 'offered' });
    expect(broken.current?.apology?.slots.acknowledgement).toContain('Friday, November 20');
  });
});

it('an unknown promise is refused by name of the error', () => {
  expect(() => caseLife().advance(sampleRecord({ promises: [] }), wednesday)).toThrow(
    expect.objectContaining({ code: 'not_found' }),
  );
});
