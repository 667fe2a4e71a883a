import { describe, expect, it } from 'vitest';
import { at, codesOf, november, verdictOn } from './verdict.test.kit.js';

const asOf = november('12 12:00');
const late = '11 15:00';

describe('units', () => {
  it('break a promise by one, and it says which', () => {
    const events = [
      at('e1', 'delivered', '09 12:00', { lineIds: ['l1'], quantity: 3 }),
      at('e2', 'delivered', '09 12:00', { lineIds: ['l2'] }),
    ];
    const verdict = verdictOn({ events, quantity: 4, asOf });
    expect(verdict.status).toBe('broken');
    expect(verdict.progress).toEqual({ fulfilled: 4, total: 5 });
    expect(verdict.lines).toEqual([
      { lineId: 'l1', status: 'broken', fulfilled: 3, total: 4 },
      { lineId: 'l2', status: 'kept', fulfilled: 1, total: 1 },
    ]);
    expect(verdict.reasons[0]).toMatchObject({ code: 'deadline-passed', params: { units: 1 } });
  });

  it('add up over several parcels, in whatever order they come', () => {
    const events = [
      at('e3', 'delivered', '10 10:00', { shipmentId: 's3', lineIds: ['l2'] }),
      at('e2', 'delivered', '09 10:00', { shipmentId: 's2', lineIds: ['l1'], quantity: 1 }),
      at('e1', 'delivered', '08 10:00', { shipmentId: 's1', lineIds: ['l1'], quantity: 3 }),
    ];
    const verdict = verdictOn({ events, quantity: 4, asOf });
    expect([verdict.status, verdict.fulfilledAt]).toEqual(['kept', '2026-11-10T15:00:00Z']);
    expect(verdict.reasons[0]?.eventIds).toEqual(['e1', 'e2', 'e3']);
  });

  it('add up where no parcel is named, but not from one milestone to the next', () => {
    const two = [
      at('e1', 'delivered', '08 10:00', { lineIds: ['l1'], quantity: 1 }),
      at('e2', 'delivered', '09 10:00', { lineIds: ['l1'], quantity: 1 }),
    ];
    expect(verdictOn({ events: two, quantity: 2, promise: { lineIds: ['l1'] }, asOf }).status).toBe(
      'kept',
    );
    const same = [two[0]!, at('e2', 'picked-up', '09 10:00', { lineIds: ['l1'], quantity: 1 })];
    expect(
      verdictOn({ events: same, quantity: 2, promise: { lineIds: ['l1'] }, asOf }).status,
    ).toBe('broken');
  });

  it('of one parcel that is told of again with more are the more, and done with the last of them', () => {
    const events = [
      at('e1', 'delivered', '06 09:00', { shipmentId: 's1', lineIds: ['l1'], quantity: 1 }),
      at('e2', 'delivered', '07 09:00', { shipmentId: 's1', lineIds: ['l1'], quantity: 2 }),
    ];
    const verdict = verdictOn({ quantity: 4, promise: { lineIds: ['l1'] }, events });
    expect(verdict).toMatchObject({
      fulfilledAt: null,
      lines: [{ lineId: 'l1', fulfilled: 2, total: 4 }],
    });
    const both = verdictOn({ quantity: 2, promise: { lineIds: ['l1'] }, events });
    expect(both).toMatchObject({ status: 'kept', fulfilledAt: '2026-11-07T14:00:00Z' });
  });

  it('are counted once where two sources tell of one parcel', () => {
    const events = [
      at('e1', 'delivered', '09 10:00', {
        shipmentId: 's1',
        lineIds: ['l1'],
        quantity: 1,
        source: 'easypost',
      }),
      at('e2', 'delivered', '09 10:05', {
        shipmentId: 's1',
        lineIds: ['l1'],
        quantity: 1,
        source: 'shopify',
      }),
    ];
    const verdict = verdictOn({ events, quantity: 2, promise: { lineIds: ['l1'] }, asOf });
    expect(verdict).toMatchObject({
      status: 'broken',
      progress: { fulfilled: 1, total: 2 },
      issues: [],
    });
  });

  it('are all units of the lines where the event counts none', () => {
    const events = [at('e1', 'delivered', '09 12:00')];
    expect(verdictOn({ events, quantity: 4, asOf })).toMatchObject({
      status: 'kept',
      progress: { fulfilled: 5, total: 5 },
    });
  });

  it('are what the parcel holds where a carrier names no lines', () => {
    const events = [
      at('e1', 'label-created', '04 10:00', {
        shipmentId: 's1',
        lineIds: ['l1'],
        quantity: 3,
        source: 'shopify',
      }),
      at('e2', 'delivered', '09 12:00', { shipmentId: 's1', source: 'easypost' }),
    ];
    const verdict = verdictOn({ events, quantity: 4, asOf });
    expect(verdict.lines.map(({ fulfilled }) => fulfilled)).toEqual([3, 0]);
  });

  it('that came late are named with the events that brought them', () => {
    const events = [
      at('e1', 'delivered', '09 12:00', { shipmentId: 's1', lineIds: ['l1'] }),
      at('e2', 'delivered', late, { shipmentId: 's2', lineIds: ['l2'] }),
    ];
    const verdict = verdictOn({ events, asOf });
    expect(verdict.lines.map(({ status }) => status)).toEqual(['kept', 'broken']);
    expect(verdict).toMatchObject({
      fulfilledAt: '2026-11-11T20:00:00Z',
      lateBy: 15 * 3_600_000,
      expected: null,
    });
    expect(verdict.reasons).toEqual([
      {
        code: 'deadline-passed',
        params: { deadline: '2026-11-11T05:00:00Z', units: 1 },
        eventIds: ['e2'],
      },
    ]);
  });

  it('beyond what was ordered are an issue, and no more fulfilled than was promised', () => {
    const events = [
      at('e1', 'delivered', '08 10:00', { shipmentId: 's1', lineIds: ['l1'], quantity: 2 }),
      at('e2', 'delivered', '09 10:00', { shipmentId: 's2', lineIds: ['l1'], quantity: 2 }),
    ];
    const verdict = verdictOn({ events, quantity: 3, promise: { lineIds: ['l1'] }, asOf });
    expect(verdict).toMatchObject({ status: 'kept', progress: { fulfilled: 3, total: 3 } });
    expect(verdict.issues).toEqual([
      {
        code: 'over-fulfilled',
        params: { lineId: 'l1', fulfilled: 4, total: 3 },
        eventIds: ['e1', 'e2'],
      },
    ]);
  });
});

describe('lines', () => {
  it('of which the promise says nothing do not bear on it', () => {
    const events = [
      at('e1', 'delivered', '09 12:00', { lineIds: ['l1'] }),
      at('e2', 'lost', '09 12:00', { lineIds: ['l2'] }),
    ];
    const verdict = verdictOn({ events, promise: { lineIds: ['l1'] }, asOf });
    expect([verdict.status, verdict.lines.length, codesOf(verdict)]).toEqual([
      'kept',
      1,
      ['fulfilled'],
    ]);
  });

  it('that the order does not have are an issue', () => {
    const events = [at('e1', 'delivered', '09 12:00', { lineIds: ['l9'] })];
    const verdict = verdictOn({ events, promise: { lineIds: ['l1', 'l8'] }, asOf });
    expect(verdict.status).toBe('broken');
    expect(verdict.issues).toEqual([
      { code: 'unknown-line', params: { lineId: 'l9' }, eventIds: ['e1'] },
      { code: 'unknown-line', params: { lineId: 'l8', promiseId: 'p1' }, eventIds: [] },
    ]);
  });

  it('are all of them where the promise names none that exists', () => {
    expect(verdictOn({ promise: { lineIds: ['l9'] } }).lines).toHaveLength(2);
    expect(verdictOn({ promise: { lineIds: [] } }).lines).toHaveLength(2);
    expect(verdictOn({ promise: { lineIds: null } }).lines).toHaveLength(2);
  });
});
