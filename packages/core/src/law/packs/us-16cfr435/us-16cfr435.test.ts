import { describe, expect, it } from 'vitest';
import { caseOf, event, noon, revised, stated } from '../../law-record.test.helper.js';

const NONE: readonly string[] = [];
const ASKED = ['notify', 'seek-consent', 'offer-cancellation'];
const CANCELLED = ['cancel-and-refund', 'refund-by'];

describe('a date that stands', () => {
  const { at } = caseOf('US', [stated('ship', '2026-11-10')]);

  it('asks nothing until it has passed, on the buyer’s clock', () => {
    expect(at('2026-11-10T23:59:59-05:00').duties).toEqual(NONE);
    expect(at('2026-11-11T00:00:00-05:00').duties).toEqual(CANCELLED);
  });

  it('is read on the buyer’s clock, whatever zone it was stated in', () => {
    const west = caseOf('US', [stated('ship', '2026-11-10', { timeZone: 'America/Los_Angeles' })]);
    expect(west.at('2026-11-11T00:00:00-05:00').duties).toEqual(CANCELLED);
  });

  it('may be an instant', () => {
    const noonish = caseOf('US', [stated('ship', '2026-11-10T12:00:00-05:00')]);
    expect(noonish.at('2026-11-10T11:59:59-05:00').duties).toEqual(NONE);
    expect(noonish.at('2026-11-10T12:00:00-05:00').duties).toEqual(CANCELLED);
  });

  it('brings seven working days for the money, counted from the day after the right vests', () => {
    // The right vests on Veterans Day; Thanksgiving is no working day either.
    expect(at('2026-11-11').due).toEqual({
      'cancel-and-refund': '2026-11-20',
      'refund-by': '2026-11-20',
    });
  });

  it('leaves a sign of trouble to others', () => {
    const backordered = caseOf(
      'US',
      [stated('ship', '2026-11-10')],
      [event('backordered', '2026-11-04')],
    );
    expect(backordered.at('2026-11-05').duties).toEqual(NONE);
  });
});

describe('no date stated', () => {
  it.each([
    ['day 29', '2026-12-01T12:00:00-05:00', NONE],
    ['day 30, to its end', '2026-12-02T23:59:59-05:00', NONE],
    ['day 31', '2026-12-03T00:00:00-05:00', CANCELLED],
  ])('%s', (_name, asOf, duties) => {
    expect(caseOf('US', []).at(asOf).duties).toEqual(duties);
  });

  it('gives fifty days on the store’s own credit, and a billing cycle for the money', () => {
    const { at } = caseOf('US', [], [], { payment: { sellerCredit: true } });
    expect(at('2026-12-22T23:59:59-05:00').duties).toEqual(NONE);
    const late = at('2026-12-23T00:00:00-05:00');
    expect(late.duties).toEqual(CANCELLED);
    expect(late.due).toEqual({ 'cancel-and-refund': null, 'refund-by': null });
    expect(late.obligations[1]?.citation).toBe('16 CFR 435.1(b)(2)');
  });
});

describe('shipment', () => {
  it.each([
    ['in time', '2026-11-10T23:59:59-05:00', NONE],
    ['a moment late', '2026-11-11T00:00:00-05:00', CANCELLED],
  ])('%s', (_name, shippedAt, duties) => {
    const { at } = caseOf('US', [stated('ship', '2026-11-10')], [event('shipped', shippedAt)]);
    expect(at('2026-11-20').duties).toEqual(duties);
  });

  it('in time leaves no duty, whatever happens to the delivery', () => {
    const { at } = caseOf(
      'US',
      [stated('ship', '2026-11-10')],
      [event('shipped', '2026-11-09'), event('lost', '2026-11-25')],
    );
    expect(at('2027-02-01').duties).toEqual(NONE);
    expect(at('2027-02-01').codes).toEqual(['fulfilled-in-time']);
  });

  it('is not a label', () => {
    const { at } = caseOf(
      'US',
      [stated('ship', '2026-11-10')],
      [event('label-created', '2026-11-09')],
    );
    expect(at('2026-11-11').duties).toEqual(CANCELLED);
  });

  it('is proved by any later scan', () => {
    const { at } = caseOf(
      'US',
      [stated('ship', '2026-11-10')],
      [event('in-transit', '2026-11-10')],
    );
    expect(at('2026-11-20').duties).toEqual(NONE);
  });

  it('of a part leaves the duties for the rest', () => {
    const shipped = event('shipped', '2026-11-09', { shipmentId: 's1', lineIds: ['l1'] });
    const half = event('shipped', '2026-11-09', {
      id: 'e2',
      shipmentId: 's2',
      lineIds: ['l2'],
      quantity: 1,
    });
    const { at } = caseOf('US', [stated('ship', '2026-11-10')], [shipped, half]);
    expect(at('2026-11-11').duties).toEqual(CANCELLED);
    const rest = event('shipped', '2026-11-10', {
      id: 'e3',
      shipmentId: 's3',
      lineIds: ['l2'],
      quantity: 1,
    });
    expect(
      caseOf('US', [stated('ship', '2026-11-10')], [shipped, half, rest]).at('2026-11-11').duties,
    ).toEqual(NONE);
  });

  it('counts only once it is known', () => {
    const late = event('shipped', '2026-11-09', { recordedAt: noon('2026-11-12') });
    const { at } = caseOf('US', [stated('ship', '2026-11-10')], [late]);
    expect(at('2026-11-11').duties).toEqual(CANCELLED);
    expect(at('2026-11-12').duties).toEqual(NONE);
  });
});

describe('a first delay of at most thirty days', () => {
  const promises = [stated('ship', '2026-11-10'), revised('p2', '2026-12-10', '2026-11-05')];
  const told = event('notified', '2026-11-06', { promiseId: 'p1', channel: 'email' });

  it('must be told and asked for by the old date, and silence is consent', () => {
    const said = caseOf('US', promises).at('2026-11-06');
    expect(said.duties).toEqual(ASKED);
    expect(said.due).toEqual({
      notify: '2026-11-10',
      'seek-consent': '2026-11-10',
      'offer-cancellation': null,
    });
    expect(said.silence).toEqual({
      notify: 'consent',
      'seek-consent': 'consent',
      'offer-cancellation': 'consent',
    });
    expect(said.ifSilent).toMatchObject({ kind: 'consent-until', by: '2026-12-10' });
    expect(said.obligations[0]?.requires).toEqual(
      expect.arrayContaining([
        'new-date',
        'right-to-cancel',
        'full-refund',
        'free-answer',
        'silence-consents',
      ]),
    );
  });

  it('is no duty before it was stated', () => {
    expect(caseOf('US', promises).at('2026-11-04').duties).toEqual(NONE);
  });

  it('cancels the order where nobody was told in time', () => {
    const said = caseOf('US', promises).at('2026-11-11');
    expect(said.duties).toEqual(CANCELLED);
    expect(said.obligations[0]?.citation).toBe('16 CFR 435.2(c)(5)');
    expect(said.codes).toContain('notice-missing');
  });

  it.each([
    [
      'after the old date',
      event('notified', '2026-11-11T00:00:00-05:00', { promiseId: 'p1' }),
      'notice-late',
    ],
    [
      'on the order’s page only',
      event('notified', '2026-11-06', { promiseId: 'p1', channel: 'page' }),
      'notice-on-page-only',
    ],
  ])('is not told of %s', (_name, notice, code) => {
    const said = caseOf('US', promises, [notice]).at('2026-11-12');
    expect(said.duties).toEqual(CANCELLED);
    expect(said.codes).toContain(code);
  });

  it('once told, asks for the answer and the way out', () => {
    const said = caseOf('US', promises, [told]).at('2026-11-08');
    expect(said.duties).toEqual(['seek-consent', 'offer-cancellation']);
    expect(said.exit).toEqual({
      kind: 'cancel-refund',
      basis: '16 CFR 435.2(b)',
      pack: 'us-16cfr435',
      duty: 'offer-cancellation',
      // 8 November is a Sunday; the 11th is Veterans Day.
      refundBy: '2026-11-18',
      beside: [],
    });
  });

  it('is told of on the last moment of the old date', () => {
    const last = event('notified', '2026-11-10T23:59:59-05:00', { promiseId: 'p1' });
    expect(caseOf('US', promises, [last]).at('2026-11-11').duties).toEqual(['offer-cancellation']);
  });

  it('is consented to by silence until the new date, which the customer may still cancel', () => {
    const { at } = caseOf('US', promises, [told]);
    const said = at('2026-11-20');
    expect(said.duties).toEqual(['offer-cancellation']);
    expect(said.codes).toEqual(['silence-consented']);
    expect(said.ifSilent).toMatchObject({ kind: 'consent-until', by: '2026-12-10' });
    expect(at('2026-12-10T23:59:59-05:00').duties).toEqual(['offer-cancellation']);
    expect(at('2026-12-11T00:00:00-05:00').duties).toEqual(CANCELLED);
    expect(at('2026-12-11T00:00:00-05:00').codes).toContain('date-missed');
  });

  it('is settled by an express agreement', () => {
    const agreed = event('consented', '2026-11-07', { promiseId: 'p2' });
    const { at } = caseOf('US', promises, [told, agreed]);
    expect(at('2026-11-08').duties).toEqual(NONE);
    expect(at('2026-11-20').duties).toEqual(NONE);
    expect(at('2026-12-11').duties).toEqual(CANCELLED);
  });

  it('counts as told where the customer agreed in time', () => {
    const agreed = event('consented', '2026-11-07', { promiseId: 'p2' });
    expect(caseOf('US', promises, [agreed]).at('2026-11-20').duties).toEqual(NONE);
  });

  it.each([
    ['turned down', event('refused', '2026-11-08', { promiseId: 'p2' }), 'refused'],
    [
      'answered by a cancellation',
      event('cancelled', '2026-11-08', { reason: 'customer' }),
      'cancelled-by-customer',
    ],
  ])('%s, is cancelled', (_name, answer, code) => {
    const said = caseOf('US', promises, [told, answer]).at('2026-11-09');
    expect(said.duties).toEqual(CANCELLED);
    expect(said.codes).toContain(code);
    // 8 November is a Sunday, 11 November a holiday.
    expect(said.due['refund-by']).toBe('2026-11-18');
    expect(said.ifSilent).toMatchObject({ kind: 'refund-due', refundBy: '2026-11-18' });
    expect(said.obligations[0]?.citation).toBe('16 CFR 435.2(c)(1)');
  });

  it.each([
    ['a moment before', '2026-11-20T11:59:59Z', CANCELLED],
    ['at the same instant as', '2026-11-20T12:00:00Z', NONE],
    ['after', '2026-11-20T12:00:01Z', NONE],
  ])('a cancellation %s shipment', (_name, cancelledAt, duties) => {
    const { at } = caseOf('US', promises, [
      told,
      event('shipped', noon('2026-11-20')),
      event('cancelled', cancelledAt, { source: 'customer' }),
    ]);
    expect(at('2026-11-21').duties).toEqual(duties);
  });

  it('is over once it is shipped', () => {
    const { at } = caseOf('US', promises, [told, event('shipped', '2026-12-10')]);
    expect(at('2026-12-20').duties).toEqual(NONE);
  });
});

describe('a delay of exactly thirty days, and of thirty-one', () => {
  it.each([
    ['thirty', '2026-12-10', 'consent'],
    ['thirty-one', '2026-12-11', 'cancel'],
  ])('%s', (_name, by, silence) => {
    const { at } = caseOf('US', [stated('ship', '2026-11-10'), revised('p2', by, '2026-11-05')]);
    expect(at('2026-11-06').silence['seek-consent']).toBe(silence);
  });
});

describe.each([
  ['of more than thirty days', '2027-01-15'],
  ['without a date', null],
])('a first delay %s', (_name, by) => {
  const promises = [stated('ship', '2026-11-10'), revised('p2', by, '2026-11-05')];
  const told = event('notified', '2026-11-06', { promiseId: 'p1' });

  it('must be told and asked for by the old date, and silence cancels thirty days after it', () => {
    const said = caseOf('US', promises).at('2026-11-06');
    expect(said.duties).toEqual(ASKED);
    expect(said.due).toMatchObject({ notify: '2026-11-10', 'seek-consent': '2026-11-10' });
    expect(said.silence).toMatchObject({ notify: 'cancel', 'seek-consent': 'cancel' });
    expect(said.ifSilent).toMatchObject({
      kind: 'cancelled-on',
      by: '2026-12-10',
      refundBy: '2026-12-22',
    });
  });

  it('once the old date has passed, still asks until the thirtieth day', () => {
    const { at } = caseOf('US', promises, [told]);
    const said = at('2026-12-10T23:59:59-05:00');
    expect(said.duties).toEqual(['seek-consent', 'offer-cancellation']);
    expect(said.due['seek-consent']).toBe('2026-12-10');
    const after = at('2026-12-11T00:00:00-05:00');
    expect(after.duties).toEqual(CANCELLED);
    expect(after.obligations[0]?.citation).toBe('16 CFR 435.2(c)(2)');
    expect(after.codes).toContain('silence-cancelled');
    expect(after.due['refund-by']).toBe('2026-12-22');
  });

  it.each([
    ['on the thirtieth day', '2026-12-10T23:59:59-05:00', false],
    ['on the thirty-first', '2026-12-11T00:00:00-05:00', true],
  ])('agreed to %s', (_when, consentedAt, isCancelled) => {
    const agreed = event('consented', consentedAt, { promiseId: 'p2' });
    const { duties } = caseOf('US', promises, [told, agreed]).at('2026-12-15');
    expect(duties).toEqual(isCancelled ? CANCELLED : by === null ? ['offer-cancellation'] : NONE);
  });

  it.each([
    ['by the thirtieth day', '2026-12-10T23:59:59-05:00', NONE],
    ['after it', '2026-12-11T00:00:00-05:00', CANCELLED],
  ])('shipped %s', (_when, shippedAt, duties) => {
    const { at } = caseOf('US', promises, [told, event('shipped', shippedAt)]);
    expect(at('2026-12-20').duties).toEqual(duties);
  });
});

describe('an indefinite delay that the customer expressly agreed to', () => {
  const promises = [stated('ship', '2026-11-10'), revised('p2', null, '2026-11-05')];
  const events = [
    event('notified', '2026-11-06', { promiseId: 'p1' }),
    event('consented', '2026-11-07', { promiseId: 'p2' }),
  ];

  it('leaves the right to cancel until shipment, and asks for no further notice', () => {
    const { at } = caseOf('US', [...promises, revised('p3', '2027-03-01', '2026-12-20')], events);
    for (const day of ['2026-11-08', '2026-12-31', '2027-06-01']) {
      expect(at(day).duties).toEqual(['offer-cancellation']);
      expect(at(day).silence).toEqual({ 'offer-cancellation': 'none' });
      expect(at(day).ifSilent).toMatchObject({ kind: 'nothing-lapses' });
    }
  });

  it('ends with shipment', () => {
    const { at } = caseOf('US', promises, [...events, event('shipped', '2027-02-01')]);
    expect(at('2027-02-02').duties).toEqual(NONE);
  });

  it('ends with a cancellation', () => {
    const { at } = caseOf('US', promises, [
      ...events,
      event('cancelled', '2027-02-01', { reason: 'customer' }),
    ]);
    expect(at('2027-02-02').duties).toEqual(CANCELLED);
  });
});

describe('a notice that gives no date', () => {
  const told = event('notified', '2026-11-06', { promiseId: 'p1' });
  const { at } = caseOf('US', [stated('ship', '2026-11-10')], [told]);

  it('is read as "we cannot say when"', () => {
    const said = at('2026-11-07');
    expect(said.duties).toEqual(['seek-consent', 'offer-cancellation']);
    expect(said.silence['seek-consent']).toBe('cancel');
    expect(said.codes).toContain('no-new-date-given');
    expect(at('2026-12-10').duties).toEqual(['seek-consent', 'offer-cancellation']);
    expect(at('2026-12-11').duties).toEqual(CANCELLED);
  });

  it('can be agreed to', () => {
    const agreed = event('consented', '2026-11-08', { promiseId: 'p1' });
    const { at: then } = caseOf('US', [stated('ship', '2026-11-10')], [told, agreed]);
    expect(then('2027-01-01').duties).toEqual(['offer-cancellation']);
  });

  it('makes a date that is given after the old one a second delay', () => {
    const later = caseOf(
      'US',
      [stated('ship', '2026-11-10'), revised('p2', '2026-11-25', '2026-11-20')],
      [told],
    );
    const said = later.at('2026-11-21');
    expect(said.silence['seek-consent']).toBe('cancel');
    expect(said.ifSilent).toMatchObject({ kind: 'cancelled-on', by: '2026-12-10' });
  });

  it('is completed by a date given before the old one', () => {
    const given = caseOf(
      'US',
      [stated('ship', '2026-11-10'), revised('p2', '2026-11-25', '2026-11-08')],
      [told],
    );
    expect(given.at('2026-11-12').duties).toEqual(['offer-cancellation']);
  });
});

describe('a second delay', () => {
  const promises = [
    stated('ship', '2026-11-10'),
    revised('p2', '2026-11-20', '2026-11-05'),
    revised('p3', '2026-11-25', '2026-11-15'),
  ];
  const first = event('notified', '2026-11-06', { promiseId: 'p1' });
  const second = event('notified', '2026-11-16', { promiseId: 'p2' });

  it('must be told and asked for by the revised date, and silence cancels', () => {
    const said = caseOf('US', promises, [first]).at('2026-11-15T13:00:00Z');
    expect(said.duties).toEqual(ASKED);
    expect(said.due).toMatchObject({ notify: '2026-11-20', 'seek-consent': '2026-11-20' });
    expect(said.silence).toMatchObject({ notify: 'cancel', 'seek-consent': 'cancel' });
    expect(said.obligations[1]?.citation).toBe('16 CFR 435.2(b)(2)');
    expect(said.ifSilent).toMatchObject({ kind: 'cancelled-on', by: '2026-11-20' });
  });

  it('left unanswered, cancels the order when the revised date has passed', () => {
    const { at } = caseOf('US', promises, [first, second]);
    expect(at('2026-11-20T23:59:59-05:00').duties).toEqual(['seek-consent', 'offer-cancellation']);
    const said = at('2026-11-21T00:00:00-05:00');
    expect(said.duties).toEqual(CANCELLED);
    expect(said.obligations[0]?.citation).toBe('16 CFR 435.2(c)(3)');
  });

  it('may be told of by the name of the first promise', () => {
    const named = event('notified', '2026-11-16', { promiseId: 'p1' });
    const said = caseOf('US', promises, [first, named]).at('2026-11-17');
    expect(said.duties).toEqual(['seek-consent', 'offer-cancellation']);
  });

  it('agreed to in time, moves the date', () => {
    const agreed = event('consented', '2026-11-18', { promiseId: 'p3' });
    const { at } = caseOf('US', promises, [first, second, agreed]);
    expect(at('2026-11-22').duties).toEqual(NONE);
    expect(at('2026-11-26').duties).toEqual(CANCELLED);
  });

  it('is not covered by an agreement to the first', () => {
    const agreed = event('consented', '2026-11-07', { promiseId: 'p2' });
    const { at } = caseOf('US', promises, [first, agreed, second]);
    expect(at('2026-11-18').silence['seek-consent']).toBe('cancel');
    expect(at('2026-11-21').duties).toEqual(CANCELLED);
  });

  it('is one however early it is stated', () => {
    const early = [promises[0]!, promises[1]!, revised('p3', '2026-11-25', '2026-11-06')];
    const said = caseOf('US', early).at('2026-11-07');
    expect(said.silence['seek-consent']).toBe('cancel');
    expect(said.due.notify).toBe('2026-11-10');
  });

  it('without a date, agreed to, needs no third notice', () => {
    const { at } = caseOf(
      'US',
      [promises[0]!, promises[1]!, revised('p3', null, '2026-11-15')],
      [first, second, event('consented', '2026-11-18', { promiseId: 'p3' })],
    );
    expect(at('2027-01-10').duties).toEqual(['offer-cancellation']);
  });

  it('a third is like the second', () => {
    const third = [...promises, revised('p4', '2026-12-05', '2026-11-23')];
    const agreed = event('consented', '2026-11-18', { promiseId: 'p3' });
    const { at } = caseOf('US', third, [first, second, agreed]);
    expect(at('2026-11-24').duties).toEqual(ASKED);
    expect(at('2026-11-24').due.notify).toBe('2026-11-25');
    expect(at('2026-11-26').duties).toEqual(CANCELLED);
  });

  it('that is earlier than the first is none', () => {
    const forward = [promises[0]!, promises[1]!, revised('p3', '2026-11-18', '2026-11-15')];
    const { at } = caseOf('US', forward, [first]);
    expect(at('2026-11-16').duties).toEqual(['offer-cancellation']);
    expect(at('2026-11-16').silence).toEqual({ 'offer-cancellation': 'consent' });
  });
});

describe('the store gives up', () => {
  it('and owes the money at once', () => {
    const { at } = caseOf('US', [stated('ship', '2026-11-10')], [event('cancelled', '2026-11-05')]);
    const said = at('2026-11-06');
    expect(said.duties).toEqual(CANCELLED);
    expect(said.obligations[0]?.citation).toBe('16 CFR 435.2(c)(4)');
  });

  it('on a label only, and the order stands', () => {
    const voided = event('cancelled', '2026-11-05', { shipmentId: 's1' });
    expect(caseOf('US', [stated('ship', '2026-11-10')], [voided]).at('2026-11-06').duties).toEqual(
      NONE,
    );
  });
});

describe('part of an order', () => {
  it('cancelled by the customer, is owed; the rest goes its way', () => {
    const cancelled = event('cancelled', '2026-11-05', {
      reason: 'customer',
      lineIds: ['l2'],
      quantity: 1,
    });
    const promises = [stated('ship', '2026-11-10'), revised('p2', '2026-11-20', '2026-11-05')];
    const { duties } = caseOf('US', promises, [cancelled]).at('2026-11-06');
    expect(duties).toEqual([...ASKED, ...CANCELLED]);
  });

  it('put off alone, leaves the other part to its date', () => {
    const later = { ...revised('p2', '2026-11-20', '2026-11-05'), lineIds: ['l2'] };
    const told = event('notified', '2026-11-06', { promiseId: 'p1' });
    const film = event('shipped', '2026-11-09', { lineIds: ['l1'], shipmentId: 's1' });
    const promises = [stated('ship', '2026-11-10'), later];
    expect(caseOf('US', promises, [told, film]).at('2026-11-12').duties).toEqual([
      'offer-cancellation',
    ]);
    expect(caseOf('US', promises, [told]).at('2026-11-12').duties).toContain('seek-consent');
  });
});

describe('money that came back', () => {
  const cancelled = event('cancelled', '2026-11-05', { reason: 'customer' });
  const refund = (amount: number | null, changes = {}) =>
    event('refunded', '2026-11-06', {
      id: `r${amount}`,
      promiseId: 'p1',
      amount: amount === null ? null : { amount, currency: 'USD' },
      ...changes,
    });
  const duties = (...events: ReturnType<typeof refund>[]) =>
    caseOf('US', [stated('ship', '2026-11-10')], [cancelled, ...events]).at('2026-11-10').duties;

  it.each([
    ['without an amount', [refund(null)], NONE],
    ['in full', [refund(9_900)], NONE],
    ['in two parts', [refund(900), refund(9_000)], NONE],
    ['in part only', [refund(900)], CANCELLED],
    ['for another promise', [refund(null, { promiseId: 'other' })], CANCELLED],
  ])('%s', (_name, refunds, left) => {
    expect(duties(...refunds)).toEqual(left);
  });

  it('as credit is no refund', () => {
    const credit = event('remedied', '2026-11-06', {
      promiseId: 'p1',
      amount: { amount: 9_900, currency: 'USD' },
    });
    expect(duties(credit)).toEqual(CANCELLED);
  });

  it('is the price of the part that was not shipped', () => {
    const { at } = caseOf(
      'US',
      [stated('ship', '2026-11-10')],
      [event('shipped', '2026-11-09', { lineIds: ['l1'], shipmentId: 's1' }), refund(4_000)],
    );
    expect(at('2026-11-12').duties).toEqual(NONE);
    expect(at('2026-11-12').codes).toContain('refunded');
  });
});

describe('only a delivery date', () => {
  const promises = [stated('deliver', '2026-11-16')];

  it('leaves the pack without an opinion where the usual transit is not known', () => {
    const said = caseOf('US', promises).at('2026-12-31');
    expect(said.duties).toEqual(NONE);
    expect(said.codes).toEqual(['transit-unknown']);
    expect(said.exit).toBeNull();
  });

  it('is read as a ship date less the usual transit, where that is known', () => {
    const { at } = caseOf('US', promises);
    const options = { usualTransitDays: 3 };
    expect(at('2026-11-11T23:59:59-05:00', options).duties).toEqual(NONE);
    const said = at('2026-11-12T00:00:00-05:00', options);
    expect(said.duties).toEqual(CANCELLED);
    expect(said.reasons[0]).toMatchObject({
      code: 'ship-date-inferred',
      params: { by: '2026-11-11', stated: '2026-11-16' },
    });
  });

  it('is left aside where a ship date was stated too', () => {
    const both = [...promises, stated('ship', '2026-11-10', { id: 'p9' })];
    const said = caseOf('US', both).at('2026-11-11', { usualTransitDays: 3 });
    expect(said.reasons).toEqual([
      { code: 'governed-by', params: { promiseId: 'p9' }, eventIds: [] },
    ]);
  });

  it('is never read as a ship date before the order', () => {
    const { at } = caseOf('US', [stated('deliver', '2026-11-03')]);
    expect(at('2026-11-02T23:00:00-05:00', { usualTransitDays: 5 }).duties).toEqual(NONE);
    expect(at('2026-11-03T00:00:00-05:00', { usualTransitDays: 5 }).duties).toEqual(CANCELLED);
  });
});

describe('promises of other kinds', () => {
  it.each(['pickup', 'complete', 'update', 'remedy', 'answer'] as const)('%s', (kind) => {
    const said = caseOf('US', [stated(kind, '2026-11-10')]).at('2026-12-31');
    expect(said.duties).toEqual(NONE);
    expect(said.codes).toEqual(['kind-not-covered']);
  });
});
