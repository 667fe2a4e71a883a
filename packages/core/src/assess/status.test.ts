import { describe, expect, it } from 'vitest';
import { at, codesOf, november, verdictOn } from './verdict.test.kit.js';

const shipped = at('e1', 'shipped', '05 09:00');
const delivered = (when: string, rest = {}) => at('e9', 'delivered', when, rest);

describe('the status of a delivery promised for Tuesday, 10 November', () => {
  it.each([
    ['not a word yet, a week before', '03 12:00', [], 'on-track', ['within-window']],
    ['with the carrier', '06 12:00', [shipped], 'on-track', ['within-window']],
    [
      'one moment before the day is over',
      '10 23:59',
      [shipped, at('e2', 'in-transit', '10 20:00')],
      'on-track',
      ['within-window'],
    ],
    [
      'the first moment of the next day',
      '11 00:00',
      [shipped, at('e2', 'in-transit', '10 20:00')],
      'broken',
      ['deadline-passed'],
    ],
    ['at the door in time', '10 12:00', [shipped, delivered('10 11:00')], 'kept', ['fulfilled']],
    [
      'at the door in the last minute',
      '12 12:00',
      [shipped, delivered('10 23:59')],
      'kept',
      ['fulfilled'],
    ],
    [
      'at the door in the first minute that is too late',
      '12 12:00',
      [shipped, delivered('11 00:00')],
      'broken',
      ['deadline-passed'],
    ],
  ] as const)('%s: as of %s', (_, asOf, events, status, reasons) => {
    const verdict = verdictOn({ events, asOf: november(asOf) });
    expect([verdict.status, codesOf(verdict)]).toEqual([status, reasons]);
  });

  it('is told to the millisecond', () => {
    const events = [{ ...delivered('10 12:00'), occurredAt: '2026-11-11T04:59:59.999Z' }];
    expect(verdictOn({ events, asOf: november('12 12:00') }).status).toBe('kept');
    const late = [{ ...delivered('10 12:00'), occurredAt: '2026-11-11T05:00:00.000Z' }];
    expect(verdictOn({ events: late, asOf: november('12 12:00') })).toMatchObject({
      status: 'broken',
      deadline: '2026-11-11T05:00:00Z',
      brokenAt: '2026-11-11T05:00:00Z',
      fulfilledAt: '2026-11-11T05:00:00Z',
      lateBy: 0,
    });
  });

  it('counts lateness to the door, or until now while it is open', () => {
    const hour = 3_600_000;
    expect(verdictOn({ events: [shipped], asOf: november('11 10:00') }).lateBy).toBe(10 * hour);
    const arrived = verdictOn({
      events: [shipped, delivered('13 14:00')],
      asOf: november('20 10:00'),
    });
    expect(arrived.lateBy).toBe(62 * hour);
    expect(arrived.fulfilledAt).toBe('2026-11-13T19:00:00Z');
    expect(
      verdictOn({ events: [shipped, delivered('09 14:00')], asOf: november('20 10:00') }).lateBy,
    ).toBeNull();
  });

  it('does not know what was recorded later', () => {
    const events = [delivered('10 11:00', { recordedAt: november('10 13:00') })];
    expect(verdictOn({ events, asOf: november('10 12:59') }).status).toBe('at-risk');
    expect(verdictOn({ events, asOf: november('10 13:00') }).status).toBe('kept');
  });
});

describe('a local day', () => {
  it.each([
    ['America/New_York', '2026-11-11T05:00:00Z'],
    ['Europe/Berlin', '2026-11-10T23:00:00Z'],
    ['Asia/Kathmandu', '2026-11-10T18:15:00Z'],
    ['Pacific/Kiritimati', '2026-11-10T10:00:00Z'],
    ['Pacific/Pago_Pago', '2026-11-11T11:00:00Z'],
  ])('ends in %s at %s', (timeZone, deadline) => {
    const before = new Date(Date.parse(deadline) - 1).toISOString();
    expect(verdictOn({ timeZone, asOf: before })).toMatchObject({ deadline, status: 'at-risk' });
    expect(verdictOn({ timeZone, asOf: deadline })).toMatchObject({ deadline, status: 'broken' });
  });

  it.each([
    ['2026-10-31', '2026-11-01T04:00:00Z'],
    ['2026-11-01', '2026-11-02T05:00:00Z'],
    ['2027-03-14', '2027-03-15T04:00:00Z'],
  ])('is as long as it is: %s, when clocks change, ends at %s', (by, deadline) => {
    expect(verdictOn({ promise: { window: { by } }, asOf: '2026-10-30T00:00:00Z' }).deadline).toBe(
      deadline,
    );
  });

  it("is read in the promise's own zone before the order's", () => {
    const promise = { timeZone: 'Asia/Tokyo' };
    expect(verdictOn({ promise, timeZone: 'America/New_York' }).deadline).toBe(
      '2026-11-10T15:00:00Z',
    );
  });

  it('is no matter where the promise names an instant, which is itself too late', () => {
    const promise = { window: { by: '2026-11-10T17:00:00-05:00' } };
    const door = (when: string) =>
      verdictOn({ promise, events: [delivered(when)], asOf: november('12 12:00') });
    expect(door('10 16:59').status).toBe('kept');
    expect(door('10 17:00').status).toBe('broken');
  });
});

describe('a promise without a date', () => {
  const promise = { window: { by: null } };

  it('is unknown, and says why', () => {
    const verdict = verdictOn({ promise, events: [shipped] });
    expect(verdict).toMatchObject({
      status: 'unknown',
      deadline: null,
      lateBy: null,
      brokenAt: null,
    });
    expect(verdict.reasons).toEqual([{ code: 'no-deadline', params: {}, eventIds: [] }]);
    expect(verdict.lines.map(({ status }) => status)).toEqual(['unknown', 'unknown']);
  });

  it('is kept when everything came, and broken when it is certain that it will not', () => {
    expect(verdictOn({ promise, events: [delivered('08 12:00')] }).status).toBe('kept');
    expect(verdictOn({ promise, events: [at('e2', 'lost', '08 12:00')] })).toMatchObject({
      status: 'broken',
      brokenAt: '2026-11-08T17:00:00Z',
      lateBy: null,
    });
  });
});

describe('a promise that the customer let go', () => {
  it.each([
    ['reason', { reason: 'customer' }],
    ['source', { source: 'customer' }],
  ] as const)('is void when the customer cancelled, known by the %s', (_, rest) => {
    const verdict = verdictOn({
      events: [at('e2', 'cancelled', '06 12:00', rest)],
      asOf: november('20 12:00'),
    });
    expect([verdict.status, codesOf(verdict), verdict.brokenAt, verdict.lateBy]).toEqual([
      'void',
      ['cancelled-by-customer'],
      null,
      null,
    ]);
  });

  it('stays broken when the customer cancelled after the deadline', () => {
    const events = [at('e2', 'cancelled', '12 12:00', { reason: 'customer' })];
    expect(verdictOn({ events, asOf: november('20 12:00') }).status).toBe('broken');
  });

  it('stays kept when the customer cancelled what had come', () => {
    const events = [
      delivered('08 12:00'),
      at('e2', 'cancelled', '09 12:00', { reason: 'customer' }),
    ];
    expect(verdictOn({ events, asOf: november('20 12:00') }).status).toBe('kept');
  });

  it('goes on for the lines and units that were not cancelled', () => {
    const events = [
      at('e2', 'cancelled', '06 12:00', { reason: 'customer', lineIds: ['l1'], quantity: 1 }),
      at('e3', 'cancelled', '06 12:00', { reason: 'customer', lineIds: ['l2'] }),
      delivered('09 12:00', { lineIds: ['l1'], quantity: 2 }),
    ];
    const verdict = verdictOn({ events, quantity: 3, asOf: november('20 12:00') });
    expect(verdict.status).toBe('kept');
    expect(verdict.progress).toEqual({ fulfilled: 2, total: 2 });
    expect(verdict.lines.map(({ lineId, status }) => [lineId, status])).toEqual([
      ['l1', 'kept'],
      ['l2', 'void'],
    ]);
  });

  const later = [
    { id: 'p2', window: { by: '2026-11-13' }, madeAt: november('09 09:00'), revises: 'p1' },
  ];

  it('is void when the customer agreed to the new date in time', () => {
    const events = [at('e2', 'consented', '10 12:00', { promiseId: 'p2' })];
    const verdict = verdictOn({ later, events, asOf: november('12 12:00') });
    expect(verdict.status).toBe('void');
    expect(verdict.reasons).toEqual([
      {
        code: 'agreed-to-new-date',
        params: { promiseId: 'p2', by: '2026-11-13' },
        eventIds: ['e2'],
      },
    ]);
  });

  it.each([
    ['agreed too late', at('e2', 'consented', '11 00:00', { promiseId: 'p2' })],
    ['refused the new date', at('e2', 'refused', '10 12:00', { promiseId: 'p2' })],
    [
      'agreed to a date of which nothing is known',
      at('e2', 'consented', '10 12:00', { promiseId: 'p9' }),
    ],
  ])('is broken when the customer %s', (_, event) => {
    expect(verdictOn({ later, events: [event], asOf: november('12 12:00') }).status).toBe('broken');
  });

  it('goes on for the lines that the new date is not about', () => {
    const events = [at('e2', 'consented', '10 12:00', { promiseId: 'p2' })];
    const verdict = verdictOn({
      later: later.map((each) => ({ ...each, lineIds: ['l2'] })),
      events,
      asOf: november('12 12:00'),
    });
    expect(verdict.status).toBe('broken');
    expect(verdict.lines.map(({ status }) => status)).toEqual(['broken', 'void']);
  });
});

describe('a record that cannot be read', () => {
  it.each([
    [
      'no offset in an event',
      { events: [{ ...shipped, occurredAt: '2026-11-05T09:00:00' }] },
      'invalid_instant',
      '/events/0/occurredAt',
    ],
    [
      'a day that does not exist',
      { promise: { window: { by: '2026-11-31' } } },
      'invalid_instant',
      '/promises/0/window/by',
    ],
    [
      'a zone that does not exist',
      { timeZone: 'Mars/Olympus' },
      'invalid_time_zone',
      '/promises/0/timeZone',
    ],
    ['a moment without offset to look at', { asOf: '2026-11-05' }, 'invalid_instant', '/asOf'],
  ])('is refused: %s', (_, input, code, path) => {
    expect(() => verdictOn(input)).toThrow(expect.objectContaining({ code, path }));
  });
});
