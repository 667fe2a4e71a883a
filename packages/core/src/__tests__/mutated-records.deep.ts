import { expect, it } from 'vitest';
import { fuzzRecords } from './mutated-records.js';

it('a hundred thousand mutated records are read or refused, and nothing crashes', () => {
  const { read, refused } = fuzzRecords(100_000);
  process.stdout.write(`mutated records: ${read} read and assessed, ${refused} refused\n`);
  expect(read + refused).toBe(100_000);
}, 600_000);
