import { describe, it } from 'vitest';
import { databases } from '../../test/database.js';
import { storeConformance } from '../testing/index.js';

describe.each(databases)('the store on %s', async (_, fresh) => {
  for (const { title, run } of storeConformance(await fresh())) it(title, run);
});
