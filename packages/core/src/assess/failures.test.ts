import { describe, expect, it } from 'vitest';
import { at, codesOf, november, verdictOn } from './verdict.test.kit.js';

const parcel = { shipmentId: 's1' };
const shipped = at('e1', 'shipped', '05 09:00', parcel);
const delivered = at('e2', 'delivered', '06 12:00', parcel);
const asOf = november('09 12:00');

describe('what makes it certain', () => {
  it.each([
    ['lost', at('e3', 'lost', '09 08:00', parcel)],
    ['returned', at('e3', 'returned', '09 08:00', parcel)],
    ['damaged', at('e3', 'damaged', '09 08:00', parcel)],
    ['cancelled-by-store', at('e3', 'cancelled', '09 08:00', { source: 'store', reason: 'stock' })],
  ])('%s breaks it at that moment, before the deadline', (code, event) => {
    const verdict = verdictOn({ events: [shipped, event], asOf });
    expect([verdict.status, codesOf(verdict)]).toEqual(['broken', [code]]);
    expect(verdict).toMatchObject({
      brokenAt: '2026-11-09T13:00:00Z',
      lateBy: null,
      expected: null,
    });
  });

  it.each(['damaged', 'wrong-item', 'missing-item'] as const)(
    'a claim that it came %s breaks what had come',
    (claim) => {
      const event = at('e3', 'claim', '09 08:00', { claim, lineIds: ['l2'], source: 'customer' });
      const verdict = verdictOn({ events: [shipped, delivered, event], asOf });
      expect([verdict.status, codesOf(verdict), verdict.brokenAt]).toEqual([
        'broken',
        [claim],
        '2026-11-09T13:00:00Z',
      ]);
      expect(verdict.lines.map(({ status, fulfilled }) => [status, fulfilled])).toEqual([
        ['kept', 1],
        ['broken', 0],
      ]);
    },
  );

  it('takes as many units as the claim names', () => {
    const event = at('e3', 'claim', '07 08:00', {
      claim: 'missing-item',
      lineIds: ['l1'],
      quantity: 1,
    });
    const verdict = verdictOn({ events: [shipped, delivered, event], quantity: 3, asOf });
    expect(verdict.lines[0]).toEqual({ lineId: 'l1', status: 'broken', fulfilled: 2, total: 3 });
  });

  it('is broken from the claim on where it came in time and the claim came later', () => {
    const event = at('e3', 'claim', '18 08:00', { claim: 'damaged', lineIds: ['l1'] });
    const before = verdictOn({ events: [shipped, delivered, event], asOf: november('18 07:59') });
    expect(before.status).toBe('kept');
    const after = verdictOn({ events: [shipped, delivered, event], asOf: november('19 12:00') });
    expect([after.status, after.brokenAt]).toEqual(['broken', '2026-11-18T13:00:00Z']);
  });

  it.each(['slow', 'other'] as const)('is not a claim that it was %s', (claim) => {
    expect(
      verdictOn({ events: [shipped, delivered, at('e3', 'claim', '07 08:00', { claim })], asOf })
        .status,
    ).toBe('kept');
  });

  it('is not a claim about what nobody reported as arrived: that is a sign', () => {
    const event = at('e3', 'claim', '07 08:00', { claim: 'missing-item', lineIds: ['l2'] });
    const verdict = verdictOn({ events: [shipped, event], asOf: november('07 12:00') });
    expect([verdict.status, codesOf(verdict)]).toEqual(['at-risk', ['missing-item']]);
  });

  it('stays broken when it is found again and arrives in time', () => {
    const events = [
      shipped,
      at('e3', 'lost', '06 08:00', parcel),
      at('e4', 'delivered', '09 08:00', parcel),
    ];
    const verdict = verdictOn({ events, asOf: november('12 12:00') });
    expect(verdict).toMatchObject({
      status: 'broken',
      fulfilledAt: '2026-11-09T13:00:00Z',
      lateBy: null,
    });
    expect(verdict.progress).toEqual({ fulfilled: 2, total: 2 });
  });

  it('stays broken when a replacement arrives, and says when', () => {
    const events = [
      shipped,
      delivered,
      at('e3', 'claim', '07 08:00', { claim: 'wrong-item', lineIds: ['l1'] }),
      at('e4', 'delivered', '13 08:00', { shipmentId: 's2', lineIds: ['l1'] }),
    ];
    const verdict = verdictOn({ events, asOf: november('20 12:00') });
    expect(verdict).toMatchObject({
      status: 'broken',
      fulfilledAt: '2026-11-13T13:00:00Z',
      lateBy: 56 * 3_600_000,
    });
  });

  it('is not what happens to a parcel after it arrived; that is a contradiction, and an issue', () => {
    const verdict = verdictOn({
      events: [shipped, delivered, at('e3', 'returned', '08 08:00', parcel)],
      asOf,
    });
    expect(verdict.status).toBe('kept');
    expect(verdict.issues).toEqual([
      { code: 'delivered-then-returned', params: {}, eventIds: ['e2', 'e3'] },
    ]);
  });

  it('is not the loss of one parcel where another that holds the line is on its way', () => {
    const events = [
      at('e1', 'shipped', '05 09:00', { shipmentId: 's1', lineIds: ['l1'] }),
      at('e2', 'shipped', '06 09:00', { shipmentId: 's2', lineIds: ['l1'] }),
      at('e3', 'lost', '06 10:00', { shipmentId: 's1' }),
    ];
    const promise = { lineIds: ['l1'] };
    expect(verdictOn({ promise, events, asOf: november('06 12:00') }).status).toBe('on-track');
    const part = [{ ...events[0]!, quantity: 2 }, { ...events[1]!, quantity: 1 }, events[2]!];
    const verdict = verdictOn({ promise, events: part, quantity: 3, asOf: november('06 12:00') });
    expect([verdict.status, verdict.reasons[0]?.params]).toEqual(['broken', { units: 2 }]);
  });

  it('is as many units as the lost parcel still held, and no other was bringing', () => {
    const parcel = (shipmentId: string, quantity: number) => ({
      shipmentId,
      lineIds: ['l1'],
      quantity,
    });
    const promise = { lineIds: ['l1'] };
    // Of the two in the parcel one had arrived.
    const half = [
      at('e1', 'shipped', '04 12:00', parcel('s1', 2)),
      at('e2', 'delivered', '05 12:00', parcel('s1', 1)),
      at('e3', 'lost', '06 12:00', { shipmentId: 's1' }),
    ];
    const lostHalf = verdictOn({ quantity: 2, promise, events: half });
    expect(lostHalf).toMatchObject({
      status: 'broken',
      lines: [{ fulfilled: 1, total: 2 }],
      reasons: [{ code: 'lost', params: { units: 1 } }],
    });
    // The other parcel still brings the one that has not arrived of it, and not both.
    const rest = [
      at('e1', 'shipped', '04 12:00', parcel('s1', 1)),
      at('e2', 'shipped', '04 12:00', parcel('s2', 2)),
      at('e3', 'delivered', '05 12:00', parcel('s2', 1)),
      at('e4', 'lost', '06 12:00', { shipmentId: 's1' }),
    ];
    expect(verdictOn({ quantity: 3, promise, events: rest })).toMatchObject({
      status: 'broken',
      reasons: [{ code: 'lost', params: { units: 1 }, eventIds: ['e4'] }],
    });
    expect(verdictOn({ quantity: 2, promise, events: rest }).status).toBe('on-track');
  });

  it('is told in the order of time, whenever it was learned', () => {
    const events = [
      at('e1', 'delivered', '05 12:00', { lineIds: ['l1'] }),
      at('e2', 'lost', '06 12:00', { lineIds: ['l2'], recordedAt: november('08 12:00') }),
      at('e3', 'lost', '07 12:00', { lineIds: ['l2'] }),
    ];
    const [reason] = verdictOn({ events, asOf: november('09 12:00') }).reasons;
    expect(reason).toMatchObject({ code: 'lost', eventIds: ['e2', 'e3'] });
  });

  it('is nothing to a promise of a word', () => {
    const events = [at('e1', 'lost', '06 12:00')];
    expect(verdictOn({ promise: { kind: 'update' }, events }).status).toBe('on-track');
  });

  it('is not a voided label', () => {
    const events = [
      at('e1', 'label-created', '04 09:00', parcel),
      at('e2', 'cancelled', '04 10:00', parcel),
    ];
    expect(verdictOn({ events, asOf: november('04 12:00') }).status).toBe('on-track');
  });
});

describe('contested', () => {
  const claim = at('e3', 'claim', '07 08:00', { claim: 'not-received', source: 'customer' });
  const events = [shipped, delivered, claim];

  it('is at risk before the deadline, broken after it, and never kept', () => {
    expect(verdictOn({ events, asOf: november('07 07:59') }).status).toBe('kept');
    const before = verdictOn({ events, asOf: november('10 23:59') });
    expect([before.status, codesOf(before)]).toEqual(['at-risk', ['not-received']]);
    const after = verdictOn({ events, asOf: november('11 00:00') });
    expect([after.status, codesOf(after), after.brokenAt]).toEqual([
      'broken',
      ['not-received', 'deadline-passed'],
      '2026-11-11T05:00:00Z',
    ]);
    expect(after.progress).toEqual({ fulfilled: 0, total: 2 });
  });

  it('after the deadline is broken from the claim on', () => {
    const late = { ...claim, occurredAt: november('14 08:00') };
    expect(
      verdictOn({ events: [shipped, delivered, late], asOf: november('15 08:00') }),
    ).toMatchObject({
      status: 'broken',
      brokenAt: '2026-11-14T13:00:00Z',
    });
  });

  it('is not settled by the same scan told again', () => {
    const again = at('e4', 'delivered', '07 12:00', { ...parcel, source: 'shopify' });
    expect(verdictOn({ events: [...events, again], asOf: november('09 12:00') }).status).toBe(
      'at-risk',
    );
  });

  it('is settled by another parcel, in time or too late', () => {
    const other = (when: string) => at('e4', 'delivered', when, { shipmentId: 's2' });
    expect(
      verdictOn({ events: [...events, other('10 08:00')], asOf: november('12 12:00') }).status,
    ).toBe('kept');
    expect(
      verdictOn({ events: [...events, other('11 08:00')], asOf: november('12 12:00') }),
    ).toMatchObject({
      status: 'broken',
      fulfilledAt: '2026-11-11T13:00:00Z',
    });
  });

  it('is settled by the customer taking it back, and the reasons say so', () => {
    const found = at('e4', 'unknown', '12 08:00', { source: 'customer', retracts: 'e3' });
    const verdict = verdictOn({ events: [...events, found], asOf: november('12 12:00') });
    expect(verdict.status).toBe('kept');
    expect(verdict.reasons).toEqual([
      { code: 'fulfilled', params: { units: 2 }, eventIds: ['e2'] },
      { code: 'late-evidence', params: { retracted: 'e3' }, eventIds: ['e4'] },
    ]);
  });

  it('needs something to contest: impatience before the parcel came is no evidence', () => {
    const early = { ...claim, occurredAt: november('06 08:00') };
    expect(verdictOn({ events: [shipped, early], asOf: november('06 09:00') }).status).toBe(
      'on-track',
    );
    expect(verdictOn({ events: [shipped, early, delivered], asOf }).status).toBe('kept');
  });

  it('concerns the lines, the units and the parcel that the claim names', () => {
    const two = [
      at('e1', 'delivered', '06 12:00', { shipmentId: 's1', lineIds: ['l1'] }),
      at('e2', 'delivered', '06 12:00', { shipmentId: 's2', lineIds: ['l2'] }),
      at('e3', 'claim', '07 08:00', { claim: 'not-received', shipmentId: 's2' }),
    ];
    expect(verdictOn({ events: two, asOf }).lines.map(({ status }) => status)).toEqual([
      'kept',
      'at-risk',
    ]);
  });
});

describe('late evidence', () => {
  const late = at('e2', 'delivered', '10 11:00', { ...parcel, recordedAt: november('12 09:00') });

  it('turns broken into kept where it proves that it came in time, and says so', () => {
    const events = [shipped, at('e3', 'in-transit', '10 08:00', parcel), late];
    expect(verdictOn({ events, asOf: november('12 08:59') }).status).toBe('broken');
    const verdict = verdictOn({ events, asOf: november('12 09:00') });
    expect(verdict.status).toBe('kept');
    expect(verdict.reasons).toEqual([
      { code: 'fulfilled', params: { units: 2 }, eventIds: ['e2'] },
      { code: 'late-evidence', params: { retracted: null }, eventIds: ['e2'] },
    ]);
    expect(verdict).toMatchObject({ brokenAt: null, lateBy: null });
  });

  it('is not what merely repeats what was known in time', () => {
    const events = [shipped, delivered, { ...late, id: 'e4' }];
    expect(codesOf(verdictOn({ events, asOf: november('13 09:00') }))).toEqual(['fulfilled']);
  });

  it('that it came too late leaves it broken', () => {
    const events = [shipped, { ...late, occurredAt: november('11 00:00') }];
    expect(verdictOn({ events, asOf: november('13 09:00') }).status).toBe('broken');
  });

  it.each([
    ['a loss', at('e2', 'lost', '06 12:00', parcel)],
    ['damage on arrival', at('e2', 'claim', '06 12:00', { claim: 'damaged', ...parcel })],
  ])('before the deadline is the taking back of %s', (_name, blow) => {
    const before = at('e0', 'delivered', '06 09:00', parcel);
    const events = [shipped, ...(blow.milestone === 'claim' ? [before] : []), blow];
    expect(verdictOn({ events, asOf: november('07 09:00') }).status).toBe('broken');
    const back = at('e9', 'unknown', '07 10:00', { retracts: 'e2' });
    const verdict = verdictOn({ events: [...events, back], asOf: november('07 12:00') });
    expect(verdict.status).not.toBe('broken');
    expect(verdict.reasons.find(({ code }) => code === 'late-evidence')).toEqual({
      code: 'late-evidence',
      params: { retracted: 'e2' },
      eventIds: ['e9'],
    });
  });

  it('is named exactly among much else that was learned before and after it', () => {
    const scan = (minute: number) =>
      at(`s${minute}`, 'in-transit', '09 12:00', {
        ...parcel,
        recordedAt: `2026-11-11T0${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}:30-05:00`,
      });
    const scans = Array.from({ length: 100 }, (_, index) => scan(index));
    for (const minute of ['00:05', '00:47', '01:20', '01:39']) {
      const proof = { ...delivered, recordedAt: `2026-11-11T${minute}:00-05:00` };
      const verdict = verdictOn({ events: [shipped, ...scans, proof], asOf: november('12 09:00') });
      expect(verdict.status).toBe('kept');
      expect(verdict.reasons.find(({ code }) => code === 'late-evidence')?.eventIds).toEqual([
        'e2',
      ]);
    }
  });
});
