import { describe, expect, it } from 'vitest';
import { lawOn, withImplied } from '../law/index.js';
import { caseOf, event, noon, revised, stated } from '../law/law-record.test.helper.js';
import type { Place } from '../law/law-record.test.helper.js';
import type { CaseView } from '../model/case-view.js';
import type { OrderEvent } from '../model/event.js';
import type { OrderPromise } from '../model/promise.js';
import { rootPromises } from '../model/promise-chain.js';
import type { OrderRecord } from '../model/record.js';
import type { CaseEvent, RecoveryCase } from '../model/recovery-case.js';
import type { Pick } from '../model/remedy.js';
import { plan } from '../flow.js';
import { defaultPolicy } from '../policy/index.js';
import { advance, choose, evidenceOf, transition, viewCase } from '../recovery/index.js';
import { addDays } from '../time/index.js';

const policy = defaultPolicy;

/** A case carried on day by day, as a server does, that shows what stands on the last of them. */
function followed(record: OrderRecord, from: string, until: string) {
  let current: RecoveryCase | null = null;
  const root = rootPromises(withImplied(record, { asOf: noon(until) }))[0]!;
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const options = { asOf: noon(day), policy, promiseId: root.id };
    if (root.source === 'law' && !advanceable(record, options.asOf, root.id)) continue;
    for (const each of advance(record, current, options)) current = transition(current, each).case;
  }
  const options = { asOf: noon(until), policy, promiseId: root.id };
  expect(advance(record, current, options)).toEqual([]);
  return { current, view: viewCase(record, current, options), root };
}

function advanceable(record: OrderRecord, asOf: string, id: string): boolean {
  return withImplied(record, { asOf }).promises.some((promise) => promise.id === id);
}

function shown(
  place: Place,
  until: string,
  promises: readonly OrderPromise[],
  events: readonly OrderEvent[] = [],
): CaseView {
  return followed(caseOf(place, promises, events).record, '2026-11-02', until).view;
}

const deliver = [stated('deliver', '2026-11-10')];
const ship = [stated('ship', '2026-11-10')];
const told = event('notified', '2026-11-06', { promiseId: 'p1', channel: 'email' });

describe('the way out that the law gives is on the page from the day it comes', () => {
  it.each([
    ['Québec, thirty days late', 'QC', '2026-12-10', 'policy'],
    [
      'Québec, thirty-one',
      'QC',
      '2026-12-11',
      'Consumer Protection Act (Québec), distance contracts',
    ],
    [
      'Ontario, thirty-one',
      'ON',
      '2026-12-11',
      'Consumer Protection Act, 2002 (Ontario), late delivery',
    ],
    ['the UK, before the period that was set is over', 'GB', '2026-11-20', 'policy'],
    ['the UK, after it', 'GB', '2026-11-21', 'Consumer Rights Act 2015 s. 28(8)'],
  ] as const)('%s', (_name, place, on, basis) => {
    const demanded = event('demanded', '2026-11-12', { until: '2026-11-20' });
    const { offer } = shown(place, on, deliver, place === 'GB' ? [demanded] : []);
    expect(offer?.exit?.basis).toBe(basis);
    expect(offer?.open).toBe(true);
  });

  it('also where nothing is broken any more', () => {
    const promises = [...ship, revised('p2', null, '2026-11-05')];
    const agreed = event('consented', '2026-11-07', { promiseId: 'p2' });
    const { offer, headline } = shown('US', '2026-12-20', promises, [told, agreed]);
    expect(headline.severity).toBeNull();
    expect(offer).toMatchObject({
      exit: { basis: '16 CFR 435.2(b)(1)(iii)' },
      options: [],
      ifYouDoNothing:
        'If you do nothing, your order stays as it is and you keep your right to cancel.',
    });
  });

  it('and leaves it when the right is over', () => {
    const came = event('delivered', '2026-12-13');
    const late = shown('QC', '2026-12-14', deliver, [came]);
    expect(late.headline.status).toBe('arrived-late');
    expect(late.offer?.exit ?? null).toBeNull();
  });

  it('by its own name in the European Union, also once the goods have come', () => {
    const before = shown('DE', '2026-11-12', deliver).offer;
    expect(before?.exit).toMatchObject({
      title: 'Withdraw from contract here, €99.00 back',
      confirm: 'Confirm withdrawal',
    });
    const came = event('delivered', '2026-11-13');
    const [after] = plan(caseOf('DE', deliver, [came]).record, {
      asOf: noon('2026-11-14'),
      policy,
    });
    expect(after?.offer?.exit?.basis).toBe('Directive 2011/83/EU Art. 9 and 11a');
    expect(after?.obligations.map(({ duty, dueBy }) => [duty, dueBy])).toEqual([
      ['provide-withdrawal', '2026-11-27'],
    ]);
  });
});

describe('what may not stand beside it', () => {
  it('no letter that has the customer wait for what the law counts as cancelled', () => {
    const slots = shown('US', '2026-11-16', ship).apology?.slots;
    expect(slots?.repair).toBe(
      'We are returning everything you paid for it. There is nothing you need to do.',
    );
    expect(slots?.rights).toBeUndefined();
  });

  it('nothing in place of money that is due', () => {
    const { record } = caseOf('US', ship);
    const [planned] = plan(record, { asOf: noon('2026-11-12'), policy });
    expect(planned?.offer).toMatchObject({ options: [], allowsDecline: false });
    expect(planned?.offer?.exit?.arrivesBy).toBe('2026-11-19');
    // Five working days from then would be later than the law has it come.
    const [later] = plan(record, { asOf: noon('2026-11-16'), policy });
    expect(later?.offer?.exit?.arrivesBy).toBe('2026-11-20');
  });

  it.each(['US', 'DE', 'GB', 'QC', 'ON', 'AU', 'BR'] as const)(
    'no other choice for a customer who has cancelled: %s',
    (place) => {
      const promises = place === 'US' ? ship : deliver;
      const left = event('cancelled', '2026-12-20', { reason: 'customer' });
      const plans = plan(caseOf(place, promises, [left]).record, {
        asOf: noon('2026-12-21'),
        policy,
      });
      expect(plans.map(({ offer }) => offer)).toEqual([null]);
      expect(plans[0]?.obligations.map(({ duty }) => duty)).toContain('cancel-and-refund');
    },
  );

  it('an equivalent, in Brazil', () => {
    const { offer } = shown('BR', '2026-11-12', deliver);
    expect(offer?.options[0]).toMatchObject({ kind: 'substitute' });
    expect(offer?.keep).not.toBeNull();
    expect(offer?.options.length).toBeLessThanOrEqual(3);
  });
});

it('who has cancelled is told of the money, and waits for nothing', () => {
  const eta = event('in-transit', '2026-11-11', { shipmentId: 's1', eta: '2026-11-20' });
  const left = event('cancelled', '2026-11-12', { reason: 'customer' });
  const view = shown('DE', '2026-11-13', deliver, [eta, left]);
  expect(view.headline).toMatchObject({ status: 'cancelled', summary: 'You cancelled it.' });
  expect(view.dates.current).toBeNull();
  expect(view.nextUpdate).toBeNull();
  expect(view.lines.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
  expect(view.timeline.every(({ kind }) => kind !== 'expected')).toBe(true);
  const [planned] = plan(caseOf('DE', deliver, [eta, left]).record, {
    asOf: noon('2026-11-13'),
    policy,
  });
  expect(planned?.apology?.slots).not.toHaveProperty('repair');
  expect(planned?.apology?.slots.rights).toBe(
    'If you do nothing, everything you paid for it comes back to you by Thursday, November 26, because it counts as cancelled.',
  );
});

describe('what keeping the order does', () => {
  it.each([
    [
      'agrees to the new date, in the US',
      'US',
      '2026-11-08',
      ship,
      'You agree to the new date, Tuesday, December 8.',
    ],
    [
      'gives a right up, in Ontario',
      'ON',
      '2026-12-12',
      deliver,
      'Agreeing to wait changes your rights: you can then no longer cancel because it is late, unless the new date is missed by more than 30 days too.',
    ],
    ['nothing, in Québec', 'QC', '2026-12-12', deliver, null],
    ['nothing, in the EU', 'DE', '2026-11-12', deliver, null],
  ] as const)('%s', (_name, place, on, promises, expected) => {
    const kind = promises === ship ? 'ship' : 'deliver';
    const by = promises === ship ? '2026-12-08' : '2026-12-30';
    const later = [...promises, revised('p2', by, '2026-11-06', kind)];
    const { offer } = shown(place, on, later, promises === ship ? [told] : []);
    expect(offer?.keep?.changes).toBe(expected);
  });
});

describe('what a case says about the order itself', () => {
  const later = [...ship, revised('p2', '2026-12-08', '2026-11-05')];

  /** What the record is told when this is picked on a day. */
  function kept(record: OrderRecord, on: string, pick: Pick): OrderEvent[] {
    const { current } = followed(record, '2026-11-02', on);
    const { offer } = current!;
    const request = { offerId: offer!.id, offerVersion: offer!.version, pick };
    const result = choose(current, request, { asOf: noon(on) });
    if (!result.ok) throw result.error;
    return evidenceOf(record, current!, result.value.events[0]!);
  }

  it('keeping it consents to what was asked, and the law reads it so', () => {
    const { record } = caseOf('US', later, [told]);
    const [consent, ...more] = kept(record, '2026-11-07', { kind: 'decline' });
    expect(more).toEqual([]);
    expect(consent).toMatchObject({ milestone: 'consented', promiseId: 'p2', channel: 'page' });
    const known = { ...record, events: [...record.events, consent!] };
    expect(lawOn(known, later[0]!, { asOf: noon('2026-11-20') }).obligations).toEqual([]);
  });

  it('a question consents to nothing, and so does keeping where nothing was asked', () => {
    const { record } = caseOf('US', later, [told]);
    expect(kept(record, '2026-11-07', { kind: 'ask', text: 'When?' })).toEqual([]);
    expect(kept(caseOf('DE', deliver).record, '2026-11-12', { kind: 'decline' })).toEqual([]);
  });

  it('keeping it in Ontario gives the right up', () => {
    const { record } = caseOf('ON', [
      ...deliver,
      revised('p2', '2026-12-30', '2026-11-08', 'deliver'),
    ]);
    const [consent] = kept(record, '2026-12-12', { kind: 'decline' });
    const known = { ...record, events: [...record.events, consent!] };
    expect(lawOn(record, deliver[0]!, { asOf: noon('2026-12-13') }).exit).not.toBeNull();
    expect(lawOn(known, deliver[0]!, { asOf: noon('2026-12-13') }).exit).toBeNull();
  });

  it('taking the way out cancels what it is about', () => {
    const film = event('shipped', '2026-11-09', { lineIds: ['l1'], shipmentId: 's1' });
    const { record } = caseOf('US', later, [told, film]);
    expect(kept(record, '2026-11-12', { kind: 'exit' })).toMatchObject([
      { milestone: 'cancelled', reason: 'customer', source: 'customer', lineIds: ['l2'] },
    ]);
  });

  it('money that went back is told once, with what it settles', () => {
    const { record } = caseOf('US', later, [told]);
    const { current } = followed(record, '2026-11-02', '2026-11-12');
    const { offer } = current!;
    const made = transition(current, {
      type: 'choice.made',
      at: '2026-11-12T12:00:00Z',
      choice: {
        offerId: offer!.id,
        offerVersion: offer!.version,
        pick: { kind: 'exit' },
        at: '2026-11-12T12:00:00Z',
      },
    }).case;
    const done: CaseEvent = {
      type: 'remedy.fulfilled',
      at: '2026-11-13T12:00:00Z',
      remedyId: made.remedy!.id,
      reference: null,
    };
    expect(evidenceOf(record, made, done)).toMatchObject([
      { milestone: 'refunded', promiseId: 'p1', amount: { amount: 9_900, currency: 'USD' } },
    ]);
    expect(evidenceOf(record, transition(made, done).case, done)).toEqual([]);
  });

  it('a letter that held the notice is a notice; news on the page is none', () => {
    const { record } = caseOf('US', later);
    const { current } = followed(record, '2026-11-02', '2026-11-06');
    const given = (channel: 'email' | 'page'): CaseEvent => ({
      type: 'update.given',
      at: '2026-11-06T13:00:00Z',
      channel,
      reference: null,
    });
    expect(evidenceOf(record, current!, given('email'))).toMatchObject([
      { milestone: 'notified', promiseId: 'p1', channel: 'email' },
    ]);
    expect(evidenceOf(record, current!, given('page'))).toEqual([]);
    const plain = followed(caseOf('CH', deliver).record, '2026-11-02', '2026-11-12').current!;
    expect(evidenceOf(caseOf('CH', deliver).record, plain, given('email'))).toEqual([]);
  });
});

it('a shipping day is read from a delivery day where the lane is known, and the plan says so', () => {
  const { record } = caseOf('US', deliver);
  const on = { asOf: noon('2026-11-06'), policy };
  expect(plan(record, on)).toEqual([]);
  const [planned] = plan(record, { ...on, thresholds: { usualTransitDays: 3 } });
  expect(planned?.obligations.map(({ duty }) => duty)).toEqual(['cancel-and-refund', 'refund-by']);
  expect(planned?.law?.reasons[0]).toEqual({
    code: 'ship-date-inferred',
    params: { by: '2026-11-05', stated: '2026-11-10' },
    eventIds: [],
  });
});

describe('a date that only the law sets', () => {
  it.each(['US', 'DE', 'GB', 'QC', 'ON'] as const)('is never our word: %s', (place) => {
    const { record } = caseOf(place, []);
    const came = event('delivered', '2026-12-05', { shipmentId: 's1' });
    const days = ['2026-12-02', '2026-12-03', '2026-12-06'];
    for (const [at, on] of days.entries()) {
      const known = at === 2 ? { ...record, events: [came] } : record;
      const { view, root } = followed(known, '2026-11-02', on);
      expect(root.source).toBe('law');
      expect(view.dates.first).toBeNull();
      const texts = JSON.stringify([view.headline, view.apology, view.offer, view.dates.current]);
      expect(texts).not.toMatch(/promised|that date|date we gave|December 2\b|Dec 2\b/u);
    }
  });

  it('has no next event once the store has stated a sooner one', () => {
    const { record } = caseOf('US', []);
    const { current } = followed(record, '2026-11-02', '2026-12-02');
    const sooner = stated('ship', '2026-12-01', { madeAt: noon('2026-11-20') });
    const options = { asOf: noon('2026-12-02'), policy, promiseId: 'law:us-16cfr435:ship' };
    expect(advance({ ...record, promises: [sooner] }, current, options)).toEqual([]);
  });
});
