import { createRequire } from 'node:module';
import { join } from 'node:path';
import { run } from './command.ts';
import { buildOnce, digestOf } from './freshness.ts';
import { demoFolder, storefront, workspace } from './places.ts';
import { step } from './progress.ts';

const packages = ['core', 'adapters', 'client', 'react', 'ui', 'server'].map((name) =>
  join(workspace, 'packages', name),
);

/** Builds the packages, then the storefront on top of them; what is built from the same sources stays. */
export async function buildDemo(): Promise<void> {
  const digest = await digestOf(packages);
  await step(
    'Building the packages',
    () =>
      buildOnce(
        join(demoFolder, 'built-packages'),
        digest,
        packages.map((folder) => join(folder, 'dist')),
        () =>
          run(
            'pnpm',
            ['--recursive', ...packages.flatMap((each) => ['--filter', each]), 'run', 'build'],
            workspace,
          ),
      ),
    builtNow,
  );
  await step(
    'Building the storefront',
    async () =>
      buildOnce(
        join(demoFolder, 'built-storefront'),
        await digestOf([...packages, storefront]),
        [join(storefront, '.next', 'BUILD_ID')],
        () =>
          run(
            process.execPath,
            [createRequire(import.meta.url).resolve('next/dist/bin/next'), 'build'],
            storefront,
          ),
      ),
    builtNow,
  );
}

const builtNow = (isBuilt: boolean): string => (isBuilt ? '' : 'built before');
