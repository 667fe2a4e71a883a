/**
 * `pnpm typecheck`: every project of the workspace, as it is worked on (`tsconfig.json`) and as it is
 * published (`tsconfig.build.json`, without what tests may use). `--compiler scripted` asks TypeScript 6.
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

const projects = globSync('{.,{packages,apps}/*}/tsconfig{,.build}.json', { cwd: root }).sort();
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
