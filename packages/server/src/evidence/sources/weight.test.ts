import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };

const senders = readdirSync(import.meta.dirname)
  .filter((file) => !file.includes('.test.'))
  .map((file) => basename(file, '.ts'));

it('a store that hears from one sender loads no other one’s adapter', () => {
  for (const sender of senders) {
    const source = readFileSync(join(import.meta.dirname, `${sender}.ts`), 'utf8');
    const adapters = [...source.matchAll(/from '@amends\/adapters\/([^']+)'/gu)].map(
      ([, name]) => name,
    );
    expect(adapters.filter((name) => name !== 'kit')).toEqual([sender]);
    expect(source).not.toContain("from './");
  }
});

it('each has a subpath of its own', () => {
  const subpaths = Object.keys(manifest.exports).filter((path) => path.startsWith('./sources/'));
  expect(subpaths).toEqual(senders.map((sender) => `./sources/${sender}`));
});
