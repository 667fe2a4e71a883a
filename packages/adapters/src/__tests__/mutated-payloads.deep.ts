import { describe, it } from 'vitest';
import { adapters } from '../samples.test.kit.js';
import { adapterConformance } from '../testing/index.js';

const samples = adapters.reduce((count, each) => count + Object.keys(each.samples).length, 0);

describe('a hundred thousand tampered payloads', () => {
  const runs = Math.ceil(100_000 / samples);
  for (const adapter of adapters) {
    for (const { title, run } of adapterConformance(adapter, { runs, seed: 20_261_122 })) {
      it(title, { timeout: 600_000 }, run);
    }
  }
});
