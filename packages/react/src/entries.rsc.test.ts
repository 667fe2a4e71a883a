import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as React from 'react';
import { describe, expect, it } from 'vitest';
import { clientReference, isClient, serverLoader } from '../test/load-on-server.js';

const root = join(import.meta.dirname, '..');
const loadOnServer = serverLoader(root);

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly '@amends/source': string }>>;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const entries = Object.values(manifest.exports).flatMap((entry) =>
  typeof entry === 'string' ? [] : [entry['@amends/source']],
);

describe('under the react-server condition', () => {
  it('runs with the React that has no contexts', () => {
    expect('createContext' in React).toBe(false);
    expect('useState' in React).toBe(false);
  });

  it.each(entries)('%s can be imported by a server component', async (entry) => {
    const loaded = await loadOnServer(entry);
    expect(Object.keys(loaded).length).toBeGreaterThan(0);
  });

  it('hands the provider and the hooks over as client references', async () => {
    const loaded = await loadOnServer('./src/index.ts');
    expect(new Set(Object.values(loaded))).toEqual(new Set([clientReference]));
  });

  it('marks every file that needs the browser’s React', () => {
    const needsBrowser = /\b(?:use[A-Z]\w+|createContext|Component)\b[^;]*from 'react'/u;
    const unmarked = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file) && !file.includes('.test.'))
      .filter((file) => {
        const source = readFileSync(join(root, 'src', file), 'utf8');
        return needsBrowser.test(source) && !isClient(source);
      });
    expect(unmarked).toEqual([]);
  });
});
