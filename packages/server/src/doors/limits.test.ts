import { expect, it } from 'vitest';
import { freshDatabase } from '../../test/database.js';
import { rateLimits } from '../store/tables.js';
import { createLimits } from './limits.js';

const secret = new TextEncoder().encode('a secret of more than thirty-two letters');

it('counts look-ups for all processes together, and keeps no address', async () => {
  const { queries, close } = await (await freshDatabase()).open();
  const inOneProcess = () =>
    createLimits({ lookup: { points: 2, seconds: 60 } }, secret, () => Promise.resolve(queries));
  const [one, other] = [inOneProcess(), inOneProcess()];
  expect(await one.count('lookup', '203.0.113.9')).toBeNull();
  expect(await other.count('lookup', '203.0.113.9')).toBeNull();
  expect(await one.count('lookup', '203.0.113.9')).toBeGreaterThan(0);
  expect(await other.count('lookup', '203.0.113.9')).toBeGreaterThan(0);
  expect(await one.count('lookup', '203.0.113.10')).toBeNull();
  // Nobody knows who these are: they count as one, with more room.
  expect(await one.count('lookup', null)).toBeNull();
  const rows = await queries.select({ key: rateLimits.key }).from(rateLimits);
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain('203.0.113');

  // A database that does not answer is no reason to let everybody in.
  await close();
  const alone = inOneProcess();
  expect(await alone.count('lookup', '203.0.113.11')).toBeNull();
  expect(await alone.count('lookup', '203.0.113.11')).toBeNull();
  expect(await alone.count('lookup', '203.0.113.11')).toBeGreaterThan(0);
});
