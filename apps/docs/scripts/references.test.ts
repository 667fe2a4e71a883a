import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateReferences } from './references.ts';

test('the references are what the source says', async () => {
  const files = await generateReferences();
  expect(files.size).toBeGreaterThan(0);
  for (const [path, text] of files) {
    expect(
      readFileSync(path, 'utf8'),
      `${path} is stale: run \`pnpm --filter @amends/docs references\``,
    ).toBe(text);
  }
});
