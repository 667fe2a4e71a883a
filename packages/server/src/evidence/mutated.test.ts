import { expect, it } from 'vitest';
import { storm } from '../../test/storm.js';

it('two hundred messages out of their senders’ minds are kept or refused, and none does harm', async () => {
  const answered = await storm(200, 2026);
  expect(answered[200]).toBeGreaterThan(50);
  expect(answered[422]).toBeGreaterThan(20);
});
