import { describe, expect, it } from 'vitest';
import { adapters } from './samples.test.kit.js';
import { adapterConformance } from './testing/index.js';

describe('every adapter', () => {
  for (const adapter of adapters) {
    // Some five thousand tampered payloads in all; a hundred thousand in the deep run.
    for (const { title, run } of adapterConformance(adapter, { runs: 150 })) it(title, run);
  }

  it('leaves what others sent alone', () => {
    for (const { name, read } of adapters) {
      for (const other of adapters.filter((each) => each.name !== name)) {
        for (const [sample, payload] of Object.entries(other.samples)) {
          const result = read(payload);
          const events = result.ok ? result.value.events : [];
          expect(events, `${name} reads ${other.name}'s ${sample}`).toEqual([]);
        }
      }
    }
  });
});
