import type { OrderRecord } from '@amends/core';
import { sampleEvent, sampleRecord } from '@amends/core/testing';
import { expect, test } from 'vitest';
import { countNight, month } from './insight';

const asOf = '2026-12-01T00:00:00Z';

function delivered(day: string): OrderRecord {
  const scan = (id: string, milestone: 'shipped' | 'delivered', on: string) =>
    sampleEvent(id, milestone, `2026-11-${on}T12:00:00-05:00`, { shipmentId: 's1' });
  return sampleRecord({ events: [scan('e1', 'shipped', '04'), scan('e2', 'delivered', day)] });
}

test('two nights make a month: what was kept, and what could be promised', () => {
  const early = countNight(
    Array.from({ length: 96 }, () => delivered('06')),
    [],
    asOf,
  );
  const late = countNight(
    Array.from({ length: 4 }, () => delivered('12')),
    [],
    asOf,
  );
  const { records, kept, firstWord, windows } = month([early, late]);
  expect(records).toBe(100);
  expect(kept.find(({ by }) => by === 'all')).toMatchObject({ kept: 96, broken: 4, share: 0.96 });
  // Four customers waited, and nobody wrote to them.
  expect(firstWord).toMatchObject({ told: 0, silent: 4, withinADay: 0 });
  expect(windows[0]).toEqual({ traits: {}, days: 4, share: 0.96, orders: 100 });
});
