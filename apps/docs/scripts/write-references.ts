/** `pnpm --filter @amends/docs references`: writes the pages that are generated from source. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateReferences } from './references.ts';

for (const [path, text] of await generateReferences()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
