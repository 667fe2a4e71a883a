import type { OrderRecord } from '@amends/core';
import { sampleOrder } from '@amends/core/testing';
import { expect, test } from 'vitest';
import { whatTheLawAsks } from './what-the-law-asks';

const undated: OrderRecord = { order: sampleOrder, promises: [], events: [] };
const delayed: OrderRecord = {
  order: sampleOrder,
  promises: [
    { id: 'p1', kind: 'ship', window: { by: '2026-11-10' }, madeAt: sampleOrder.placedAt },
    {
      id: 'p2',
      kind: 'ship',
      window: { by: '2026-12-08' },
      madeAt: '2026-11-06T09:00:00-05:00',
      revises: 'p1',
    },
  ],
  events: [],
};

test('a delay has to be told, and the letter that tells it counts', () => {
  const [asked] = whatTheLawAsks(delayed, '2026-11-06T12:00:00-05:00');
  expect(asked?.duties.map(({ duty, dueBy }) => [duty, dueBy])).toEqual([
    ['notify', '2026-11-10'],
    ['seek-consent', '2026-11-10'],
    ['offer-cancellation', null],
  ]);
  expect(asked?.exit).toMatchObject({ basis: '16 CFR 435.2(b)', refundBy: '2026-11-18' });
  expect(asked?.ifYouDoNothing).toMatch(/counts as agreed: we send it by Tuesday, December 8/u);
  expect(asked?.letter).toHaveLength(5);
  expect(asked?.gaps).toEqual([]);
});

test('where no date was given the law sets one', () => {
  expect(whatTheLawAsks(undated, '2026-12-02T12:00:00-05:00')).toMatchObject([
    { duties: [], because: ['date-supplied', 'date-ahead'] },
  ]);
  expect(whatTheLawAsks(undated, '2026-12-03T12:00:00-05:00')).toMatchObject([
    { duties: [{ duty: 'cancel-and-refund', dueBy: '2026-12-14' }, { duty: 'refund-by' }] },
  ]);
});
