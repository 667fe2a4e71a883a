import { sampleEvent, sampleRecord } from '@amends/core/testing';
import { expect, test } from 'vitest';
import { promiseAtCheckout, verdictOn } from './promises-and-calendars';

test.each([
  ['before the cut-off on a Thursday', '2026-11-12T13:59:00+01:00', '2026-11-14', '2026-11-16'],
  ['at the cut-off', '2026-11-12T14:00:00+01:00', '2026-11-16', '2026-11-17'],
  ['over Christmas', '2026-12-23T10:00:00+01:00', '2026-12-28', '2026-12-29'],
])('%s', (_name, placedAt, from, by) => {
  expect(promiseAtCheckout(placedAt).window).toEqual({ from, by });
});

test('silence on the way is counted on the carrier’s days', () => {
  const promise = promiseAtCheckout('2026-11-12T10:00:00+01:00');
  const record = sampleRecord({
    order: { timeZone: 'Europe/Berlin' },
    promises: [promise],
    events: [sampleEvent('e1', 'shipped', '2026-11-12T18:00:00+01:00', { shipmentId: 's1' })],
  });
  expect(verdictOn(record, promise, '2026-11-13T12:00:00+01:00').status).toBe('on-track');
  expect(verdictOn(record, promise, '2026-11-14T12:00:00+01:00')).toMatchObject({
    status: 'at-risk',
    reasons: [{ code: 'no-movement', params: { businessDays: 2 } }],
  });
});
