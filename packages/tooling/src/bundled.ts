/*
 * A script as one file of JavaScript. A process that starts from it is there in a fraction of the time, and runs what
 * the sources said when it was made: somebody who edits them meanwhile does not reach into a test or a measurement.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

/** Where a package lies that somebody else keeps: read from there, by whichever file asks. */
const fromOthers: Plugin = {
  name: 'from others',
  setup(build) {
    build.onResolve(
      { filter: /^[^./]/ },
      async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (path.startsWith('@amends/') || pluginData === fromOthers || importer === '') return;
        if (isBuiltin(path)) return { path, external: true };
        const found = await build.resolve(path, {
          kind,
          importer,
          resolveDir,
          pluginData: fromOthers,
        });
        return { path: found.path, external: true, errors: found.errors };
      },
    );
  },
};

/** A file that reads what lies beside it finds it there still. */
const inPlace: Plugin = {
  name: 'in place',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes('import.meta.dirname')) return;
      const contents = text.replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
      return { contents, loader: 'ts' };
    });
  },
};

const made = new Map<string, Promise<string>>();

/** Makes one file of a script and all it takes from the workspace, once a process. Answers where it is. */
export function bundled(script: string): Promise<string> {
  const known = made.get(script) ?? make(script);
  made.set(script, known);
  return known;
}

async function make(script: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [script],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    conditions: ['@amends/source'],
    plugins: [fromOthers, inPlace],
    logLevel: 'error',
  });
  const text = outputFiles[0]?.text ?? '';
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), 'amends-bundled');
  const file = join(folder, `${hash}.mjs`);
  await mkdir(folder, { recursive: true });
  // Others may make the same one; each puts a whole one in place.
  await writeFile(`${file}.${process.pid}`, text);
  await rename(`${file}.${process.pid}`, file);
  return file;
}
