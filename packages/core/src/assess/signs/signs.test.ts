import { describe, expect, it } from 'vitest';
import { weekdays } from '../../time/index.js';
import { at, codesOf, november, verdictOn } from '../verdict.test.kit.js';

const parcel = { shipmentId: 's1' };
const shipped = at('e1', 'shipped', '05 09:00', parcel);
const scan = (id: string, when: string, rest = {}) =>
  at(id, 'in-transit', when, { ...parcel, ...rest });
const holidays = { calendar: { ...weekdays, holidays: ['2026-11-09'] } };

/** Events, the instant, and the reasons of a delivery promised for Tuesday, 10 November. */
describe('eta-after-deadline', () => {
  it.each([
    ['the promised day itself', '2026-11-10', 'on-track'],
    ['the day after', '2026-11-11', 'at-risk'],
    ['a span that begins in time', { from: '2026-11-10', by: '2026-11-11' }, 'at-risk'],
    ['the last minute', '2026-11-10T23:59:00-05:00', 'on-track'],
    ['an hour too late, told in another zone', '2026-11-11T07:00:00+01:00', 'at-risk'],
  ] as const)('with an estimate of %s', (_, eta, status) => {
    const verdict = verdictOn({
      events: [shipped, scan('e2', '06 09:00', { eta })],
      asOf: november('06 12:00'),
    });
    expect(verdict.status).toBe(status);
    if (status === 'at-risk')
      expect(verdict.reasons[0]).toMatchObject({ code: 'eta-after-deadline', eventIds: ['e2'] });
  });

  it('clears with a better estimate, not with a scan that brings none', () => {
    const late = scan('e2', '06 09:00', { eta: '2026-11-12' });
    const silent = [shipped, late, scan('e3', '06 11:00')];
    expect(codesOf(verdictOn({ events: silent, asOf: november('06 12:00') }))).toEqual([
      'eta-after-deadline',
    ]);
    const better = [...silent, scan('e4', '06 11:30', { eta: '2026-11-10' })];
    expect(verdictOn({ events: better, asOf: november('06 12:00') }).status).toBe('on-track');
  });

  it('looks at every parcel that is still open, and at no other', () => {
    const events = [
      at('e1', 'shipped', '05 09:00', { shipmentId: 's1', lineIds: ['l1'], eta: '2026-11-12' }),
      at('e2', 'delivered', '06 09:00', { shipmentId: 's1' }),
      at('e3', 'shipped', '05 09:00', { shipmentId: 's2', lineIds: ['l2'], eta: '2026-11-10' }),
    ];
    expect(verdictOn({ events, asOf: november('06 12:00') }).status).toBe('on-track');
  });

  it('is no reason where the estimate cannot be read; that is an issue', () => {
    const verdict = verdictOn({
      events: [shipped, scan('e2', '06 09:00', { eta: 'soon' })],
      asOf: november('06 12:00'),
    });
    expect(verdict.status).toBe('on-track');
    expect(verdict.issues).toEqual([{ code: 'unreadable-eta', params: {}, eventIds: ['e2'] }]);
  });
});

describe('no-movement', () => {
  it.each([
    ['two business days after a scan on Thursday', '09 12:00', {}, false],
    ['three business days after a scan on Thursday', '10 00:00', {}, true],
    ['three days of which one is a holiday', '10 12:00', holidays, false],
    [
      'two days where the store is less patient',
      '09 12:00',
      { thresholds: { silenceInTransit: 2 } },
      true,
    ],
  ] as const)('%s', (_, asOf, options, isSilent) => {
    const codes = codesOf(verdictOn({ events: [shipped], asOf: november(asOf), ...options }));
    expect(codes.includes('no-movement')).toBe(isSilent);
  });

  it('does not count a weekend: Friday to Monday is one day', () => {
    const verdict = verdictOn({ events: [scan('e2', '06 20:00')], asOf: november('09 23:00') });
    expect(verdict.status).toBe('on-track');
  });

  it('clears with the next scan, and comes back with the next silence', () => {
    const events = [shipped, scan('e2', '10 08:00')];
    const promise = { window: { by: '2026-11-20' } };
    expect(codesOf(verdictOn({ promise, events: [shipped], asOf: november('10 12:00') }))).toEqual([
      'no-movement',
    ]);
    expect(verdictOn({ promise, events, asOf: november('10 12:00') }).status).toBe('on-track');
    const again = verdictOn({ promise, events, asOf: november('13 12:00') });
    expect(again.reasons).toEqual([
      {
        code: 'no-movement',
        params: { businessDays: 3, since: '2026-11-10T13:00:00Z' },
        eventIds: ['e2'],
      },
    ]);
  });

  it('works before the first scan, from the label on', () => {
    const label = at('e1', 'label-created', '03 10:00', parcel);
    const promise = { window: { by: '2026-11-20' } };
    expect(verdictOn({ promise, events: [label], asOf: november('05 23:00') }).status).toBe(
      'on-track',
    );
    expect(codesOf(verdictOn({ promise, events: [label], asOf: november('06 00:00') }))).toEqual([
      'no-movement',
    ]);
  });

  it('is quicker once it is out for delivery, and silent where it waits for the customer', () => {
    const promise = { window: { by: '2026-11-20' } };
    const out = at('e2', 'out-for-delivery', '05 08:00', parcel);
    expect(verdictOn({ promise, events: [out], asOf: november('05 23:00') }).status).toBe(
      'on-track',
    );
    expect(codesOf(verdictOn({ promise, events: [out], asOf: november('06 08:00') }))).toEqual([
      'no-movement',
    ]);
    const waits = at('e2', 'ready-for-pickup', '05 08:00', parcel);
    expect(verdictOn({ promise, events: [waits], asOf: november('13 08:00') }).status).toBe(
      'on-track',
    );
  });

  it('is not cleared by words: an estimate, a notice or an unknown code is no scan', () => {
    const events = [
      shipped,
      at('e2', 'unknown', '09 08:00', { ...parcel, eta: '2026-11-10' }),
      at('e3', 'notified', '09 09:00', { promiseId: 'p1' }),
    ];
    expect(codesOf(verdictOn({ events, asOf: november('10 12:00') }))).toEqual(['no-movement']);
  });
});

describe('troubles on the way', () => {
  it.each([
    ['carrier-exception', scan('e2', '09 08:00', { condition: 'exception' })],
    ['carrier-exception', scan('e2', '09 08:00', { condition: 'delayed', reason: 'weather' })],
    ['carrier-exception', at('e2', 'unknown', '09 08:00', { ...parcel, condition: 'exception' })],
    ['carrier-exception', at('e2', 'cancelled', '09 08:00', parcel)],
    ['customs-hold', scan('e2', '09 08:00', { condition: 'exception', reason: 'customs' })],
    [
      'address-problem',
      scan('e2', '09 08:00', { condition: 'exception', reason: 'address', actionBy: 'customer' }),
    ],
    ['attempt-failed', at('e2', 'attempt-failed', '09 08:00', parcel)],
    ['returning', at('e2', 'returning', '09 08:00', { ...parcel, reason: 'customer' })],
  ])('%s lasts until the next word from the carrier', (code, event) => {
    const during = verdictOn({ events: [shipped, event] });
    expect([during.status, codesOf(during)]).toEqual(['at-risk', [code]]);
    expect(during.reasons[0]?.eventIds).toEqual(['e2']);
    const after = verdictOn({ events: [shipped, event, scan('e3', '09 11:00')] });
    expect(after.status).toBe('on-track');
  });

  it('touch only the lines in that parcel', () => {
    const events = [
      at('e1', 'shipped', '06 09:00', { shipmentId: 's1', lineIds: ['l1'] }),
      at('e2', 'shipped', '06 09:00', { shipmentId: 's2', lineIds: ['l2'] }),
      at('e3', 'in-transit', '09 08:00', { shipmentId: 's2', condition: 'exception' }),
    ];
    expect(verdictOn({ events }).lines.map(({ status }) => status)).toEqual([
      'on-track',
      'at-risk',
    ]);
  });

  it('said of the order are overtaken by what its parcel does', () => {
    const flood = at('e0', 'unknown', '03 08:00', {
      condition: 'exception',
      source: 'store',
      reason: 'disaster',
    });
    expect(codesOf(verdictOn({ events: [flood], asOf: november('04 12:00') }))).toEqual([
      'carrier-exception',
    ]);
    expect(verdictOn({ events: [flood, shipped], asOf: november('05 12:00') }).status).toBe(
      'on-track',
    );
  });

  it('end with a label that was voided before any scan', () => {
    const events = [
      at('e1', 'label-created', '03 08:00', { shipmentId: 's0', condition: 'exception' }),
      at('e2', 'cancelled', '03 09:00', { shipmentId: 's0' }),
      shipped,
    ];
    expect(verdictOn({ events, asOf: november('06 12:00') }).status).toBe('on-track');
  });
});

describe('backordered', () => {
  const out = at('e0', 'backordered', '03 10:00', {
    lineIds: ['l2'],
    source: 'store',
    reason: 'stock',
  });

  it('touches its line until all of it is handed over', () => {
    const verdict = verdictOn({ events: [out], asOf: november('04 12:00') });
    expect([verdict.status, codesOf(verdict)]).toEqual(['at-risk', ['backordered']]);
    expect(verdict.lines.map(({ status }) => status)).toEqual(['on-track', 'at-risk']);
    expect(verdictOn({ events: [out, shipped], asOf: november('06 12:00') }).status).toBe(
      'on-track',
    );
  });

  it('is not over with a label, nor with part of the units', () => {
    const promise = { lineIds: ['l1'] };
    const events = [
      at('e1', 'backordered', '03 10:00', { lineIds: ['l1'] }),
      at('e2', 'label-created', '05 09:00', { ...parcel, lineIds: ['l1'] }),
      at('e3', 'shipped', '05 19:00', { shipmentId: 's2', lineIds: ['l1'], quantity: 2 }),
    ];
    expect(
      codesOf(verdictOn({ promise, events, quantity: 3, asOf: november('06 12:00') })),
    ).toEqual(['backordered']);
  });

  it('is over when the store says that it is resolved', () => {
    const events = [
      out,
      at('e2', 'backordered', '04 10:00', { lineIds: ['l2'], condition: 'resolved' }),
    ];
    expect(verdictOn({ events, asOf: november('04 12:00') }).status).toBe('on-track');
  });
});

describe('not-shipped', () => {
  const label = at('e1', 'label-created', '06 16:00', parcel);

  it.each([
    ['with two business days left', '06 23:59', false],
    ['on the eve', '09 00:00', true],
    ['over the weekend before a Tuesday', '08 12:00', false],
  ] as const)('a delivery %s', (_, asOf, isAtRisk) => {
    const codes = codesOf(verdictOn({ events: [label], asOf: november(asOf) }));
    expect(codes.includes('not-shipped')).toBe(isAtRisk);
  });

  it.each([
    ['seven hours before the day is over', '10 17:00', false],
    ['six hours and a minute before', '10 17:59', false],
    ['less than six hours before', '10 18:01', true],
  ] as const)('a hand-over promised for today, %s', (_, asOf, isAtRisk) => {
    const codes = codesOf(
      verdictOn({ promise: { kind: 'ship' }, events: [label], asOf: november(asOf) }),
    );
    expect(codes.includes('not-shipped')).toBe(isAtRisk);
  });

  it('counts a label for nothing and a scan for everything', () => {
    expect(codesOf(verdictOn({ events: [label] }))).toEqual(['not-shipped']);
    expect(verdictOn({ events: [label, scan('e2', '09 09:00')] }).status).toBe('on-track');
  });
});

describe('no-slack', () => {
  const thresholds = { usualTransitDays: 3 };

  it('needs to know what is usual', () => {
    expect(verdictOn({ events: [shipped], asOf: november('06 12:00') }).status).toBe('on-track');
  });

  it.each([
    ['nothing handed over, four business days left', '04 12:00', [], false],
    ['nothing handed over, two left', '06 12:00', [], true],
    ['handed over a day ago, two left, two needed', '06 12:00', [shipped], false],
    [
      'handed over today, two left, three needed',
      '06 12:00',
      [at('e1', 'shipped', '06 09:00', parcel)],
      true,
    ],
    [
      'out for delivery on the last day',
      '10 09:00',
      [at('e1', 'shipped', '09 09:00', parcel), at('e2', 'out-for-delivery', '10 08:00', parcel)],
      false,
    ],
  ] as const)('%s', (_, asOf, events, isShort) => {
    const codes = codesOf(verdictOn({ events, asOf: november(asOf), thresholds }));
    expect(codes.includes('no-slack')).toBe(isShort);
  });
});

describe('revised', () => {
  const later = (by: string | null, rest = {}) => [
    { id: 'p2', window: { by }, madeAt: november('06 09:00'), revises: 'p1', ...rest },
  ];
  const asOf = november('06 12:00');

  it.each([
    ['to a later day', '2026-11-12', 'at-risk'],
    ['to the same day', '2026-11-10', 'on-track'],
    ['to an earlier day', '2026-11-09', 'on-track'],
    ['to no day at all', null, 'at-risk'],
  ] as const)('%s', (_, by, status) => {
    const verdict = verdictOn({ events: [shipped], later: later(by), asOf });
    expect(verdict.status).toBe(status);
    if (status === 'at-risk')
      expect(verdict.reasons[0]).toMatchObject({
        code: 'revised',
        params: { promiseId: 'p2', by },
      });
  });

  it('counts from when it was said', () => {
    expect(
      verdictOn({ events: [shipped], later: later('2026-11-12'), asOf: november('06 08:59') })
        .status,
    ).toBe('on-track');
  });

  it('follows the chain to what was said last', () => {
    const chain = [
      ...later('2026-11-12'),
      { id: 'p3', window: { by: '2026-11-10' }, madeAt: november('06 10:00'), revises: 'p2' },
    ];
    expect(verdictOn({ events: [shipped], later: chain, asOf }).status).toBe('on-track');
  });

  it('never hides the first date: that one is broken all the same', () => {
    const verdict = verdictOn({
      events: [shipped, scan('e2', '10 09:00')],
      later: later('2026-11-12'),
      asOf: november('11 12:00'),
    });
    expect([verdict.status, codesOf(verdict)]).toEqual(['broken', ['deadline-passed', 'revised']]);
    expect(verdict.expected).toEqual({ from: null, by: '2026-11-12' });
  });
});

describe('no-word', () => {
  const promise = {
    kind: 'complete' as const,
    window: { by: '2026-11-20' },
    madeAt: november('02 15:04'),
  };

  it.each([
    ['06 09:00', 'at-risk', 4],
    ['06 00:00', 'at-risk', 4],
    ['05 23:59', 'on-track', undefined],
  ])('comes on the first day that counts: %s is %s', (asOf, status, businessDays) => {
    const verdict = verdictOn({ promise, asOf: november(asOf) });
    expect(verdict.status).toBe(status);
    expect(verdict.reasons.find(({ code }) => code === 'no-word')?.params.businessDays).toBe(
      businessDays,
    );
  });

  it('does not count weekends and holidays', () => {
    const later = { ...promise, madeAt: november('06 12:00') };
    expect(verdictOn({ promise: later, asOf: november('11 12:00') }).status).toBe('on-track');
    expect(verdictOn({ promise: later, asOf: november('12 12:00') }).status).toBe('at-risk');
    const calendar = { ...weekdays, holidays: ['2026-11-11'] };
    expect(verdictOn({ promise: later, asOf: november('12 12:00'), calendar }).status).toBe(
      'on-track',
    );
  });

  it('is broken by any word of the store, and by none of the customer', () => {
    const asOf = november('09 12:00');
    const word = at('e1', 'notified', '05 12:00');
    const claim = at('e2', 'claim', '05 12:00', { claim: 'other', source: 'customer' });
    expect(verdictOn({ promise, events: [word], asOf }).status).toBe('on-track');
    const verdict = verdictOn({ promise, events: [claim], asOf });
    expect([verdict.status, codesOf(verdict)]).toEqual(['at-risk', ['no-word']]);
  });

  it('rests on the last word', () => {
    const events = [at('e1', 'paid', '02 16:00'), at('e2', 'notified', '03 09:00')];
    const [reason] = verdictOn({ promise, events, asOf: november('09 12:00') }).reasons;
    expect(reason).toMatchObject({
      params: { businessDays: 4, since: '2026-11-03T14:00:00Z' },
      eventIds: ['e2'],
    });
  });

  it('is none before the work was to begin', () => {
    const appointment = { ...promise, window: { from: '2026-11-18', by: '2026-11-20' } };
    expect(verdictOn({ promise: appointment, asOf: november('17 12:00') }).status).toBe('on-track');
  });

  it('follows the threshold that the store sets', () => {
    const asOf = november('05 12:00');
    expect(verdictOn({ promise, asOf, thresholds: { silenceAtWork: 3 } }).status).toBe('at-risk');
  });
});

describe('slow', () => {
  const remark = at('e9', 'claim', '06 12:00', { claim: 'slow', text: 'took a while' });

  it('is a sign while something is still to come, and no failure', () => {
    const verdict = verdictOn({ events: [remark], asOf: november('06 13:00') });
    expect(verdict).toMatchObject({
      status: 'at-risk',
      reasons: [{ code: 'slow', params: { since: '2026-11-06T17:00:00Z' }, eventIds: ['e9'] }],
    });
  });

  it('is remembered of what came in time, which stays kept', () => {
    const events = [at('e1', 'delivered', '06 10:00'), remark];
    const verdict = verdictOn({ events, asOf: november('12 13:00') });
    expect([verdict.status, codesOf(verdict)]).toEqual(['kept', ['fulfilled', 'slow']]);
  });

  it('touches the lines that it is about, and no promise of a word', () => {
    const events = [{ ...remark, lineIds: ['l2'] }];
    const asOf = november('06 13:00');
    expect(verdictOn({ events, asOf }).lines.map(({ status }) => status)).toEqual([
      'on-track',
      'at-risk',
    ]);
    expect(verdictOn({ events, asOf, promise: { kind: 'update' } }).status).toBe('on-track');
    const elsewhere = [{ ...remark, lineIds: ['l9'] }];
    expect(codesOf(verdictOn({ events: elsewhere, asOf }))).toEqual(['within-window']);
  });
});

describe('an order that the store cancelled', () => {
  it('is cancelled, and has no trouble on the way besides', () => {
    const events = [
      at('e1', 'cancelled', '06 12:00', { condition: 'exception', source: 'shopify' }),
    ];
    expect(codesOf(verdictOn({ events, asOf: november('06 13:00') }))).toEqual([
      'cancelled-by-store',
    ]);
  });
});

describe('an event that only carries an estimate', () => {
  it('is no scan: what stood still stands still', () => {
    const events = [
      at('e1', 'shipped', '03 12:00', { shipmentId: 's1' }),
      at('e2', 'unknown', '06 12:00', { shipmentId: 's1', eta: '2026-11-10' }),
    ];
    expect(codesOf(verdictOn({ events, asOf: november('09 12:00') }))).toEqual(['no-movement']);
  });
});
