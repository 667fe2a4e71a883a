import { expect, it } from 'vitest';
import { storm } from '../../test/storm.js';

it('sixty messages out of their senders’ minds are kept or refused, and none does harm', async () => {
  const answered = await storm(60, 2026);
  expect(answered[200]).toBeGreaterThan(15);
  expect(answered[422]).toBeGreaterThan(2);
});
