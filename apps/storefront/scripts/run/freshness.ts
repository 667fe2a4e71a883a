import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
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

/** Something that is built from sources, and where it is remembered. */
export interface Build {
  /** The file that remembers the last build. */
  readonly stamp: string;
  /** The digest of the sources. */
  readonly sources: string;
  /** Files that the build leaves behind: another build in between has left others. */
  readonly made: readonly string[];
  readonly build: () => Promise<void>;
}

/** Builds, unless what is there was built from the same sources. Answers whether it was built now. */
export async function buildOnce({ stamp, sources, made, build }: Build): Promise<boolean> {
  const last = existsSync(stamp) ? await readFile(stamp, 'utf8') : '';
  if (last !== '' && last === (await marksOf(sources, made))) return false;
  await build();
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, await marksOf(sources, made));
  return true;
}

async function marksOf(sources: string, made: readonly string[]): Promise<string> {
  const marks = await Promise.all(
    made.map((file) =>
      stat(file).then(
        ({ mtimeMs, size }) => `${size} ${mtimeMs}`,
        () => 'missing',
      ),
    ),
  );
  return [sources, ...marks].join('\n');
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
