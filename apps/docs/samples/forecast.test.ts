import type { OrderRecord } from '@amends/core';
import { sampleEvent, sampleRecord } from '@amends/core/testing';
import { expect, test } from 'vitest';
import { learnFrom, lookAhead } from './forecast';

/** The sample order, handed over on the fifth and delivered on a day of November 2026. */
function order(delivered: string | null): OrderRecord {
  const scan = (id: string, milestone: 'shipped' | 'delivered', day: string) =>
    sampleEvent(id, milestone, `2026-11-${day}T12:00:00-05:00`, { shipmentId: 's1' });
  const arrival = delivered === null ? [] : [scan('e2', 'delivered', delivered)];
  return sampleRecord({ events: [scan('e1', 'shipped', '05'), ...arrival] });
}

const past = [
  ...Array.from({ length: 45 }, () => order('07')),
  ...Array.from({ length: 5 }, () => order('14')),
];
const model = learnFrom(past, '2026-12-01T00:00:00Z');

test('an order that has taken longer than those that came in time is at risk', () => {
  const [monday] = lookAhead(order(null), model, '2026-11-09T08:00:00-05:00');
  expect(monday?.reasons).toContainEqual({
    code: 'forecast-late',
    params: { onTimePercent: 0, deadline: '2026-11-11T05:00:00Z' },
    eventIds: [],
  });
  const [friday] = lookAhead(order(null), model, '2026-11-06T08:00:00-05:00');
  expect(friday?.status).toBe('on-track');
});

test('what was learned is small, and holds no order', () => {
  expect(model.length).toBeLessThan(2_000);
  expect(model).not.toContain('1001');
});

test('what is no model is refused', () => {
  expect(() => lookAhead(order(null), '{"version":7}', '2026-11-09T08:00:00Z')).toThrow(
    expect.objectContaining({ code: 'invalid_payload' }),
  );
});
