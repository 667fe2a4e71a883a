import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

/** Whether a source says that it belongs to the browser. */
export const isClient = (source: string): boolean => /^['"]use client['"]/u.test(source);

/** What stands in the place of everything that a file of the browser's exports. */
export const clientReference = 'client reference';

/**
 * What a server bundler does with a file that says 'use client': its exports become references, and
 * none of its code runs.
 */
const clientReferences: Plugin = {
  name: 'client-references',
  setup(bundler) {
    bundler.onLoad(
      { filter: /[\\/]packages[\\/](?:ui|react)[\\/]src[\\/].*\.tsx?$/ },
      ({ path }) => {
        const source = readFileSync(path, 'utf8');
        if (!isClient(source)) return undefined;
        const names = [...source.matchAll(/^export (?:function|class|const) (\w+)/gmu)];
        const contents = names.map(
          ([, name]) => `export const ${name ?? ''} = '${clientReference}';`,
        );
        return { contents: contents.join('\n') };
      },
    );
  },
};

type Loaded = Promise<Record<string, unknown>>;

/** Makes a function that loads an entry of the package in `root` as a server component's module graph would. */
export function serverLoader(root: string): (entry: string) => Loaded {
  const folder = mkdtempSync(join(tmpdir(), 'amends-rsc-'));
  const loaded = new Map<string, Loaded>();
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  async function load(entry: string, outfile: string): Loaded {
    await build({
      entryPoints: [join(root, entry)],
      outfile,
      bundle: true,
      jsx: 'automatic',
      format: 'esm',
      platform: 'node',
      conditions: ['react-server', '@amends/source'],
      plugins: [clientReferences],
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    });
    return (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as Record<
      string,
      unknown
    >;
  }

  return (entry) => {
    const known = loaded.get(entry) ?? load(entry, join(folder, `${loaded.size}.mjs`));
    loaded.set(entry, known);
    return known;
  };
}
