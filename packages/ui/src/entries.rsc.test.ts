import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';
import * as React from 'react';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const isClient = (source: string): boolean => /^['"]use client['"]/u.test(source);

/** What a server bundler does with a file that says 'use client': its exports become references. */
const clientReferences: Plugin = {
  name: 'client-references',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]packages[\\/](?:ui|react)[\\/]src[\\/].*\.tsx?$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!isClient(source)) return undefined;
      const names = [...source.matchAll(/^export (?:function|class|const) (\w+)/gmu)];
      const contents = names.map(([, name]) => `export const ${name ?? ''} = 'client reference';`);
      return { contents: contents.join('\n') };
    });
  },
};

/** Loads an entry as a server component's module graph would. */
async function loadOnServer(entry: string): Promise<Record<string, unknown>> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'amends-rsc-')), 'entry.mjs');
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
  return (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as Record<string, unknown>;
}

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly '@amends/source': string }>>;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const entries = Object.values(manifest.exports)
  .flatMap((entry) => (typeof entry === 'string' ? [] : [entry['@amends/source']]))
  .filter((source) => source.endsWith('.ts') && !source.includes('*'));

describe('under the react-server condition', () => {
  it('runs with the React that has no contexts', () => {
    expect('createContext' in React).toBe(false);
  });

  it.each([...entries, './src/locales/de.ts'])(
    '%s can be imported by a server component',
    async (entry) => {
      expect(Object.keys(await loadOnServer(entry)).length).toBeGreaterThan(0);
    },
  );

  it('lets a server component name the parts: `DelayBanner.Root` is a reference, not an error', async () => {
    const { DelayBanner } = (await loadOnServer('./src/delay-banner/index.ts')) as {
      DelayBanner: Record<string, unknown>;
    };
    expect(DelayBanner.Root).toBe('client reference');
    expect(DelayBanner.Dates).toBe('client reference');
  });

  // But for the fairness kit, which belongs into tests and not into a page.
  it('offers from the root what the entries offer, and nothing undefined', async () => {
    const whole = await loadOnServer('./src/index.ts');
    const parts = await Promise.all(
      entries
        .filter((entry) => !/^\.\/src\/(?:fairness\/)?index\.ts$/u.test(entry))
        .map(loadOnServer),
    );
    expect(Object.keys(whole).sort()).toEqual(
      [...new Set(parts.flatMap((part) => Object.keys(part)))].sort(),
    );
    for (const value of Object.values(whole)) expect(value).toBeDefined();
    // Every entry is bundled for it.
  }, 20_000);

  it('marks every file that needs the browser’s React', () => {
    const needsBrowser = /\b(?:use[A-Z]\w+|createContext)\b[^;]*from 'react'/u;
    const unmarked = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file) && !/\.(?:test|stories)\.|examples/u.test(file))
      .filter((file) => {
        const source = readFileSync(join(root, 'src', file), 'utf8');
        return needsBrowser.test(source) && !isClient(source);
      });
    expect(unmarked).toEqual([]);
  });
});
