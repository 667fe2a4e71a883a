import { it } from 'vitest';
import { storm } from '../../test/storm.js';

const count = Number(process.env.AMENDS_MESSAGES ?? 100_000);
const seed = Number(process.env.AMENDS_SEED ?? Date.now() % 1_000_000);

it('a hundred thousand messages out of their senders’ minds do no harm', async () => {
  process.stdout.write(`seed ${seed}\n`);
  process.stdout.write(`${JSON.stringify(await storm(count, seed))}\n`);
}, 3_600_000);
