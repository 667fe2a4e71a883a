/** `pnpm --filter @amends/core schemas`: writes the JSON Schemas that are published. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateJsonSchemas } from './json-schemas.ts';

for (const [path, text] of await generateJsonSchemas()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
