import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const here = import.meta.dirname;
const notAdapters = ['__tests__', 'internal', 'kit', 'testing'];
const adapters = readdirSync(here, { withFileTypes: true })
  .filter((each) => each.isDirectory() && !notAdapters.includes(each.name))
  .map((each) => each.name);

/** What an import of one adapter brings with it: files of ours, and packages. Types weigh nothing. */
function broughtBy(adapter: string): { files: string[]; packages: string[] } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [resolve(here, adapter, 'index.ts')];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const source = readFileSync(file, 'utf8');
    const froms = source.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)';/gmu);
    for (const [, from = ''] of froms) {
      if (from.startsWith('.')) waiting.push(resolve(dirname(file), from.replace(/\.js$/u, '.ts')));
      else packages.add(from);
    }
  }
  return { files: [...files].map((each) => relative(here, each)), packages: [...packages] };
}

it('an adapter brings no other one with it', () => {
  for (const adapter of adapters) {
    const folders = broughtBy(adapter).files.map((file) => file.split('/')[0] ?? '');
    expect(
      folders.filter((folder) => adapters.includes(folder) && folder !== adapter),
      adapter,
    ).toEqual([]);
  }
});

it.each([
  ['@photostructure/tz-lookup', 'whose sender gives coordinates', ['shopify']],
  [
    'saxes',
    'whose sender writes XML',
    ['a1', 'canada-post', 'dhl', 'epcis', 'fedex', 'stamps', 'ups', 'usps'],
  ],
])('%s comes only with an adapter %s', (heavy, _, with_) => {
  const bringing = adapters.filter((each) => broughtBy(each).packages.includes(heavy));
  expect(bringing.sort()).toEqual(with_);
});
