import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as React from 'react';
import { describe, expect, it } from 'vitest';
import { clientReference, isClient, serverLoader } from '../../react/test/load-on-server.js';

const root = join(import.meta.dirname, '..');
const loadOnServer = serverLoader(root);

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly '@amends/source': string }>>;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const entries = Object.values(manifest.exports)
  .flatMap((entry) => (typeof entry === 'string' ? [] : [entry['@amends/source']]))
  .filter((source) => source.endsWith('.ts') && !source.includes('*'));
const locales = readdirSync(join(root, 'src/locales'))
  .filter((file) => /^[\w-]+\.ts$/u.test(file))
  .map((file) => `./src/locales/${file}`);

describe('under the react-server condition', () => {
  it('runs with the React that has no contexts', () => {
    expect('createContext' in React).toBe(false);
  });

  it.each([...entries, ...locales])('%s can be imported by a server component', async (entry) => {
    expect(Object.keys(await loadOnServer(entry)).length).toBeGreaterThan(0);
  });

  it('lets a server component name the parts: `DelayBanner.Root` is a reference, not an error', async () => {
    const { DelayBanner } = (await loadOnServer('./src/delay-banner/index.ts')) as {
      DelayBanner: Record<string, unknown>;
    };
    expect(DelayBanner.Root).toBe(clientReference);
    expect(DelayBanner.Dates).toBe(clientReference);
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
