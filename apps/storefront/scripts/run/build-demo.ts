import { createRequire } from 'node:module';
import { join } from 'node:path';
import { run } from './command.ts';
import { buildOnce, digestOf } from './freshness.ts';
import { demoFolder, storefront, workspace } from './places.ts';
import { step } from './progress.ts';

const names = ['core', 'adapters', 'client', 'react', 'ui', 'server'];
const packages = names.map((name) => join(workspace, 'packages', name));

/** Builds the packages, then the storefront on top of them; what is built from the same sources stays. */
export async function buildDemo(): Promise<void> {
  const filters = names.map((name) => `--filter=@amends/${name}`);
  await step(
    'Building the packages',
    async () =>
      buildOnce({
        stamp: join(demoFolder, 'built-packages'),
        sources: await digestOf(packages),
        made: packages.map((folder) => join(folder, 'dist', 'index.js')),
        build: () => run('pnpm', ['--recursive', ...filters, 'run', 'build'], workspace),
      }),
    builtNow,
  );
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  await step(
    'Building the storefront',
    async () =>
      buildOnce({
        stamp: join(demoFolder, 'built-storefront'),
        sources: await digestOf([...packages, storefront]),
        made: [join(storefront, '.next', 'BUILD_ID')],
        build: () => run(process.execPath, [next, 'build'], storefront),
      }),
    builtNow,
  );
}

const builtNow = (isBuilt: boolean): string => (isBuilt ? '' : 'built before');
