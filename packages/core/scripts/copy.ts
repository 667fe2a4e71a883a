/** `pnpm --filter @amends/core copy`: compiles the copy and writes it where it is imported from. */
import { writeFileSync } from 'node:fs';
import { generateCopy } from './generate-copy.ts';

for (const [path, text] of await generateCopy()) writeFileSync(path, text);
