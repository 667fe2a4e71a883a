/**
 * `pnpm typecheck`: every project of the workspace, tests included. `--compiler scripted` asks TypeScript 6,
 * of each published package also as it is published (`tsconfig.build.json`, without what tests may use).
 */
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { root } from '../workspace.ts';
import { compile, compilers } from './compiler.ts';

const { compiler } = parseArgs({
  options: { compiler: { type: 'string', default: 'native' } },
}).values;
if (!(compiler in compilers)) {
  console.error(`No such compiler: ${compiler}. There are ${Object.keys(compilers).join(', ')}.`);
  process.exit(2);
}

// What is published is compiled as such by `pnpm build`; here once more only for the other compiler.
const kinds = compiler === 'native' ? '' : '{,.build}';
const projects = globSync(`{.,{packages,apps}/*}/tsconfig${kinds}.json`, { cwd: root }).sort();
const failed: string[] = [];

/** Takes one project after the other until none is left. */
async function check(): Promise<void> {
  for (let project = projects.shift(); project !== undefined; project = projects.shift()) {
    const { ok, output } = await compile(compiler as keyof typeof compilers, root, [
      '--project',
      project,
      '--noEmit',
    ]);
    if (ok) continue;
    failed.push(project);
    console.error(output.trimEnd());
  }
}

await Promise.all([check(), check()]);
if (failed.length > 0) console.error(`Types do not hold in ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
