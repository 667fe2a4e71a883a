import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usesOf } from '../../scripts/token-uses.js';
import { themeNames } from './theme-names.js';
import { tokens } from './tokens.js';
import type { TokenDefinition } from './tokens.js';

const names = Object.keys(tokens).sort();
const source = (path: string): string =>
  readFileSync(join(import.meta.dirname, '..', path), 'utf8').replace(/\/\*.*?\*\//gsu, '');
const sheets = [...source('styles.css').matchAll(/@import '\.\/([^']+)'/gu)].map(
  ([, path = '']) => path,
);
const css = sheets.map(source).join('\n').replace(/\s+/gu, ' ');

describe('the list of tokens', () => {
  it('has every property that the stylesheets read, and no other', () => {
    const read = [...css.matchAll(/var\(\s*--amends-([\w-]+)/gu)].map(([, name = '']) => name);
    // Set by the dialog itself, while it keeps the page from scrolling.
    expect([...new Set(read)].filter((name) => name !== 'scrollbar').sort()).toEqual(names);
  });

  it('says truly what stands in place of one that nobody sets', () => {
    for (const [name, { initial }] of Object.entries<TokenDefinition>(tokens)) {
      if (initial === undefined) continue;
      const start = `var(--amends-${name}, `;
      const fallbacks = css.split(start).slice(1);
      expect(fallbacks.length, name).toBeGreaterThan(0);
      for (const each of fallbacks) expect(`${start}${each}`).toContain(`${start}${initial})`);
    }
  });

  it('derives tokens from tokens', () => {
    for (const { from = [] } of Object.values<TokenDefinition>(tokens))
      for (const name of from) expect(names).toContain(name);
  });

  it('knows what each paints', () => {
    const { painted } = usesOf(sheets.map((path) => ({ path, css: source(path) })));
    expect(names.filter((name) => !painted.has(name))).toEqual([]);
    expect(painted.get('edge')).toContain('.amends-banner');
    expect(painted.get('caution')).toContain('.amends-banner__status');
    expect(painted.get('good')).toContain('.amends-receipt__status');
    expect(painted.get('shadow')).toEqual(new Set(['.amends-dialog']));
  });
});

describe.each(themeNames)('the theme %s', (theme) => {
  const sheet = source(`themes/${theme}.css`);

  it('is one rule that sets tokens and nothing else', () => {
    const [selector = '', body = ''] = sheet.trim().split(/[{}]/u);
    expect(selector.trim()).toBe(`[data-amends-theme='${theme}']`);
    const set = [...body.matchAll(/(?:^|;)\s*([\w-]+)\s*:/gu)].map(([, property = '']) => property);
    expect(set.length).toBeGreaterThan(15);
    for (const property of set) expect(names.map((name) => `--amends-${name}`)).toContain(property);
  });

  it('fetches nothing', () => {
    expect(sheet).not.toMatch(/url\(|@import|@font-face/u);
  });
});
