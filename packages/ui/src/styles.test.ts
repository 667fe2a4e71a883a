import { describe, expect, it } from 'vitest';
import { sheets } from '../scripts/styles.js';

const sheet = (name: string): string => sheets[name]?.() ?? '';

describe('the stylesheets', () => {
  it.each(Object.keys(sheets).filter((name) => name !== 'styles.isolated.css'))(
    '%s lies in the layer `amends`, so any rule of the storefront wins',
    (name) => {
      const css = sheet(name);
      expect(css).toMatch(/^@layer amends\{/u);
      let depth = 0;
      const closings = Array.from(css, (sign) => sign).flatMap((sign, at) => {
        if (sign === '{') depth += 1;
        if (sign === '}') depth -= 1;
        return sign === '}' && depth === 0 ? [at] : [];
      });
      expect(closings).toEqual([css.length - 1]);
    },
  );

  it('has an unlayered twin with the same rules, each with the weight of an id', () => {
    const css = sheet('styles.isolated.css');
    expect(css).not.toContain('@layer');
    expect(css).toContain(':is(#amends,.amends-banner__dates)');
    expect(css).toContain('all:revert');
  });

  it('has a sheet for each component that holds nothing of the others', () => {
    expect(sheet('delay-banner.css')).not.toMatch(/amends-(?:dialog|picker|receipt)/u);
    expect(sheet('make-good-picker.css')).not.toMatch(/amends-(?:dialog|banner)/u);
  });

  it('knows no physical side and no red', () => {
    const css = sheet('styles.css').replace(/border-radius|grid-template[^;}]*/gu, '');
    expect(css).not.toMatch(/(?:margin|padding|border|inset)-(?:left|right)|[;{](?:left|right):/u);
    const hues = [...css.matchAll(/clamp\([^)]*\(l - \.6\)[^)]*\) [.\d]+ (\d+)\)/gu)];
    expect(hues.length).toBeGreaterThan(1);
    for (const [, hue] of hues) expect(Number(hue)).toBeGreaterThan(50);
  });

  it('respects forced colours, reduced motion and paper', () => {
    const css = sheet('styles.css');
    expect(css).toContain('(forced-colors:active)');
    expect(css).toContain('@media print');
    // Nothing moves that was not told that it may.
    const moving = css.replace(/@media \(prefers-reduced-motion:no-preference\)\{.*?\}\}/gu, '');
    expect(moving).not.toMatch(/animation:|transition:/u);
  });
});
