import { expect, it } from 'vitest';
import { fuzzRecords } from './mutated-records.js';

it('a thousand mutated records are read or refused, and nothing crashes', () => {
  const { read, refused } = fuzzRecords(1_000);
  // Both happen often enough to mean something.
  expect(read).toBeGreaterThan(50);
  expect(refused).toBeGreaterThan(300);
});
