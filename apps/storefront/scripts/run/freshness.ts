import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

const passedOver = new Set([
  'node_modules',
  'dist',
  '.next',
  '.amends',
  'test-results',
  'e2e',
  'fixtures',
]);

/** A digest of every source file below some folders: the same digest, the same build. */
export async function digestOf(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const folder of folders) {
    for (const file of (await filesBelow(folder)).sort()) {
      hash.update(relative(folder, file)).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

/**
 * Builds, unless that was done before from the same sources.
 *
 * @param stamp where the digest of the last build is kept.
 * @param made what the build leaves behind.
 * @returns whether it was built now.
 */
export async function buildOnce(
  stamp: string,
  digest: string,
  made: readonly string[],
  build: () => Promise<void>,
): Promise<boolean> {
  const last = existsSync(stamp) ? await readFile(stamp, 'utf8') : '';
  if (last === digest && made.every((path) => existsSync(path))) return false;
  await build();
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, digest);
  return true;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter(
        ({ name }) =>
          !passedOver.has(name) && !/\.(test|stories|e2e)\.|\.tsbuildinfo$|^next-env/u.test(name),
      )
      .map(async (entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
      }),
  );
  return found.flat();
}
