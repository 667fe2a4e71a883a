import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The workspace's root folder. */
export const root = join(import.meta.dirname, '../../../..');

/** What a storefront installs to render components from plain JSON. */
const shipped = ['core', 'client', 'react', 'ui'] as const;

/** Tarballs by package name, packed as they would be published. */
export type Tarballs = Readonly<Record<string, string>>;

/** Packs the packages that a storefront installs into `folder`. They must have been built. */
export async function packAll(folder: string): Promise<Tarballs> {
  const tarballs: Record<string, string> = {};
  for (const name of shipped) {
    const source = join(root, 'packages', name);
    const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as {
      version: string;
    };
    await run('npx', ['-y', 'pnpm@12', 'pack', '--pack-destination', folder], { cwd: source });
    tarballs[`@amends/${name}`] = join(folder, `amends-${name}-${version}.tgz`);
  }
  return tarballs;
}
