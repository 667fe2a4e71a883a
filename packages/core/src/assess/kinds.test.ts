import { describe, expect, it } from 'vitest';
import { PROMISE_KINDS } from '../model/promise.js';
import { at, codesOf, november, verdictOn } from './verdict.test.kit.js';

const asOf = november('12 12:00');

describe('what keeps a promise of each kind', () => {
  it.each([
    ['ship', at('e1', 'shipped', '09 12:00'), at('e1', 'label-created', '09 12:00')],
    ['ship', at('e1', 'in-transit', '09 12:00'), at('e1', 'placed', '09 12:00')],
    ['deliver', at('e1', 'delivered', '09 12:00'), at('e1', 'ready-for-pickup', '09 12:00')],
    ['deliver', at('e1', 'picked-up', '09 12:00'), at('e1', 'out-for-delivery', '09 12:00')],
    ['pickup', at('e1', 'ready-for-pickup', '09 12:00'), at('e1', 'shipped', '09 12:00')],
    ['complete', at('e1', 'completed', '09 12:00'), at('e1', 'delivered', '09 12:00')],
    [
      'update',
      at('e1', 'notified', '09 12:00', { promiseId: 'p0' }),
      at('e1', 'shipped', '09 12:00'),
    ],
    [
      'remedy',
      at('e1', 'refunded', '09 12:00', { promiseId: 'p1' }),
      at('e1', 'refunded', '09 12:00', { promiseId: 'p0' }),
    ],
    [
      'remedy',
      at('e1', 'remedied', '09 12:00', { promiseId: 'p1' }),
      at('e1', 'remedied', '09 12:00'),
    ],
    [
      'answer',
      at('e1', 'notified', '09 12:00', { promiseId: 'p1' }),
      at('e1', 'notified', '09 12:00', { promiseId: 'p0' }),
    ],
  ] as const)('%s', (kind, fits, doesNot) => {
    const promise = { kind };
    const other = [{ id: 'p0', kind: 'deliver' as const }];
    expect(verdictOn({ promise, later: other, events: [fits], asOf }).status).toBe('kept');
    expect(verdictOn({ promise, later: other, events: [doesNot], asOf }).status).toBe('broken');
    const late = { ...fits, occurredAt: november('11 00:00') };
    expect(verdictOn({ promise, later: other, events: [late], asOf })).toMatchObject({
      status: 'broken',
      lateBy: 0,
    });
  });

  it.each(PROMISE_KINDS)(
    '%s is on track while there is time and broken when there is none',
    (kind) => {
      const promise = { kind };
      expect(verdictOn({ promise, asOf: november('04 12:00') }).status).toBe('on-track');
      const verdict = verdictOn({ promise, asOf });
      expect(verdict.status).toBe('broken');
      expect(codesOf(verdict)[0]).toBe('deadline-passed');
    },
  );
});

describe('the hand-over', () => {
  it('is proved by any scan where nobody reported it', () => {
    const events = [at('e1', 'delivered', '09 12:00')];
    expect(verdictOn({ promise: { kind: 'ship' }, events, asOf }).status).toBe('kept');
  });

  it('is not undone by what happens on the way', () => {
    const events = [
      at('e1', 'shipped', '05 12:00'),
      at('e2', 'lost', '09 12:00'),
      at('e3', 'claim', '09 13:00', { claim: 'damaged' }),
    ];
    expect(verdictOn({ promise: { kind: 'ship' }, events, asOf }).status).toBe('kept');
  });

  it("has nothing to do with the carrier's estimate of arrival", () => {
    const events = [at('e1', 'label-created', '05 12:00', { eta: '2026-12-24' })];
    const verdict = verdictOn({ promise: { kind: 'ship' }, events, asOf: november('05 13:00') });
    expect([verdict.status, verdict.expected]).toEqual(['on-track', null]);
  });
});

describe('the next word', () => {
  const promise = { kind: 'update' as const, madeAt: november('06 09:00') };

  it('is not the one that promised it, nor an earlier one', () => {
    const events = [at('e1', 'notified', '06 09:00'), at('e2', 'notified', '05 09:00')];
    expect(verdictOn({ promise, events, asOf }).status).toBe('broken');
  });

  it('is about no lines', () => {
    const verdict = verdictOn({
      promise,
      events: [at('e1', 'notified', '07 09:00')],
      quantity: 5,
      asOf,
    });
    expect(verdict).toMatchObject({
      status: 'kept',
      lines: [],
      progress: { fulfilled: 1, total: 1 },
    });
  });
});
