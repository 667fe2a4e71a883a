import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateJsonSchemas } from './json-schemas.ts';

test('the published JSON Schemas are what the runtime schemas say', async () => {
  const files = await generateJsonSchemas();
  expect(files.size).toBeGreaterThan(0);
  for (const [path, text] of files) {
    expect(
      readFileSync(path, 'utf8'),
      `${path} is stale: run \`pnpm --filter @amends/core schemas\``,
    ).toBe(text);
  }
});
