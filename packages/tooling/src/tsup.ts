import { existsSync } from 'node:fs';
import { dirname, posix, resolve } from 'node:path';
import type { Options } from 'tsup';
import { defineConfig } from 'tsup';
import { writeDeclarations } from './types/declarations.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const entries = [
  'src/**/*.ts',
  'src/**/*.tsx',
  '!src/**/*.d.ts',
  '!src/**/*.test.*',
  '!src/**/*.test-d.*',
  '!src/**/*.stories.*',
  '!src/**/*.deep.*',
  '!src/**/examples/**',
  '!src/**/__tests__/**',
];

const sourceExtension = /\.(?:[cm]?[jt]sx?)$/u;

/** The specifier that points from one emitted file to another: a folder becomes its index, a source becomes its output. */
function emittedSpecifier(specifier: string, importerFolder: string, extension: string): string {
  const bare = specifier.replace(sourceExtension, '');
  const isFile = ['.ts', '.tsx'].some((end) =>
    existsSync(resolve(importerFolder, `${bare}${end}`)),
  );
  const target = isFile ? bare : posix.join(bare, 'index');
  const relative = target.startsWith('.') ? target : `./${target}`;
  return `${relative}${extension}`;
}

/**
 * Leaves every relative import as an import of the emitted neighbour. One output file per source file: a `'use client'`
 * directive stays on the file that carries it, and a React context exists once, however many entry points lead to it.
 */
const keepFilesApart: Plugin = {
  name: 'amends-keep-files-apart',
  setup(build) {
    // tsup names the format it is writing here; its CommonJS pass runs esbuild in ESM and converts afterwards.
    const isCommonJs = build.initialOptions.define?.TSUP_FORMAT === '"cjs"';
    const extension = isCommonJs ? '.cjs' : '.js';
    build.onResolve({ filter: /^\.\.?(\/|$)/ }, (args) => {
      if (args.kind === 'entry-point' || args.path.endsWith('.json')) return undefined;
      return {
        path: emittedSpecifier(args.path, dirname(args.importer), extension),
        external: true,
      };
    });
  },
};

/** How a package is built: which module formats it is published in. */
export interface LibraryOptions {
  readonly formats: readonly ('esm' | 'cjs')[];
}

/** The one build that all published packages share. */
export function library({ formats }: LibraryOptions): ReturnType<typeof defineConfig> {
  return defineConfig({
    entry: entries,
    format: [...formats],
    target: 'es2022',
    platform: 'neutral',
    bundle: true,
    // `node:sqlite` has no name without its prefix.
    removeNodeProtocol: false,
    external: [/^node:/u],
    splitting: false,
    treeshake: false,
    sourcemap: true,
    clean: true,
    outExtension: ({ format }) => ({ js: format === 'cjs' ? '.cjs' : '.js' }),
    esbuildPlugins: [keepFilesApart],
    silent: true,
    onSuccess: () => writeDeclarations(process.cwd(), formats.includes('cjs')),
  });
}
