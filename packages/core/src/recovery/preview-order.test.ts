import { expect, test } from 'vitest';
import { situations } from '../testing/situations.js';
import { previewOrder } from './preview-order.js';

test('a late order is shown with its apology and an offer, from the record alone', () => {
  const { record, asOf } = situations.runningLate;
  const { cases } = previewOrder(record, { asOf });
  expect(cases).toHaveLength(1);
  expect(cases[0]).toMatchObject({ state: 'offered', headline: { status: 'running-late' } });
  expect(cases[0]?.offer?.options.length).toBeGreaterThan(0);
});

test('an order on its way is shown quietly', () => {
  const { record, asOf } = situations.onItsWay;
  const { cases } = previewOrder(record, { asOf });
  expect(cases.map(({ state, offer }) => ({ state, offer }))).toEqual([
    { state: 'quiet', offer: null },
  ]);
});

test('a promise that has not been made yet is not shown', () => {
  const { record } = situations.onItsWay;
  expect(previewOrder(record, { asOf: '2000-01-01T00:00:00Z' }).cases).toEqual([]);
});
