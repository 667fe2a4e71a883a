/** `node --import @amends/tooling/register scripts/write-openapi.ts`: writes the OpenAPI document. */
import { writeFileSync } from 'node:fs';
import { openApiFiles } from './openapi/files.ts';

for (const [path, text] of await openApiFiles()) writeFileSync(path, text);
