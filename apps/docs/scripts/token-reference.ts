import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tokens } from '@amends/ui/theme';
import type { TokenDefinition } from '@amends/ui/theme';
import { usesOf } from '../../../packages/ui/scripts/token-uses.ts';
import { code, plain, table } from './markdown.ts';

const folder = fileURLToPath(new URL('../../../packages/ui/src/', import.meta.url));
const read = (path: string): string => readFileSync(folder + path, 'utf8');

/** Every token with its meaning and what it paints, as the stylesheets say. */
export function tokenReference(): readonly string[] {
  const sheets = [...read('styles.css').matchAll(/@import '\.\/([^']+)'/gu)].map(
    ([, path = '']) => ({ path, css: read(path) }),
  );
  const { painted } = usesOf(sheets);
  const all = Object.entries<TokenDefinition>(tokens);
  return [
    table(
      ['property', 'type', 'what it is', 'when it is not set', 'derived from'],
      all.map(([name, { type, about, otherwise, from = [] }]) => [
        code(`--amends-${name}`),
        type,
        plain(about),
        plain(otherwise),
        from.map(code).join(' '),
      ]),
    ),
    '## What each paints',
    table(
      ['property', 'paints'],
      all.map(([name]) => [
        code(`--amends-${name}`),
        [...(painted.get(name) ?? [])].map(code).join('<br/>'),
      ]),
    ),
  ];
}
