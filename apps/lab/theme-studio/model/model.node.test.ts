import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { themeNames, tokens } from '@amends/ui/theme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCss, toCss } from './css.js';
import { tokenNames, withValue } from './draft.js';
import type { Draft } from './draft.js';
import { fromDtcg, toDtcg } from './dtcg.js';
import { fromLink, toLink } from './link.js';
import { fromStore } from './store-colours.js';

const shipped = (name: string): Draft =>
  fromCss(
    readFileSync(
      join(import.meta.dirname, `../../../../packages/ui/src/themes/${name}.css`),
      'utf8',
    ),
  );

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(themeNames)('the theme %s', (name) => {
  const draft = shipped(name);

  it('comes back from its stylesheet as it was', () => {
    expect(Object.keys(draft).length).toBeGreaterThan(15);
    expect(fromCss(toCss(draft, 'mine'))).toEqual(draft);
  });

  it('comes back from design tokens as it was, shadows and see-through colours included', () => {
    const { file, problems } = toDtcg(draft);
    expect(problems).toEqual([]);
    const again = fromDtcg(throughJson(file));
    expect(again.problems).toEqual([]);
    expect(toDtcg(again.draft)).toEqual(toDtcg(draft));
    const { backdrop, shadow, ...rest } = draft;
    expect(again.draft).toMatchObject(rest);
    expect(again.draft.shadow?.light.split(' ').slice(0, 4)).toEqual(
      shadow?.light
        .split(' ')
        .slice(0, 4)
        .map((part) => (part === '0' ? '0px' : part)),
    );
    expect(Object.keys(again.draft)).toHaveLength(Object.keys(draft).length);
    expect(backdrop).toBeDefined();
  });

  it('is nothing in a link but its name, and a change is only the change', () => {
    const bare = toLink({ base: name, draft }, draft);
    expect(bare.length).toBeLessThan(20);
    const changed = withValue(draft, 'accent', 'dark', '#abcdef');
    const link = toLink({ base: name, draft: changed }, draft);
    expect(link).toMatch(/^[\w-]{1,80}$/u);
    expect(fromLink(link, shipped as (base: string | null) => Draft)).toEqual({
      base: name,
      draft: changed,
    });
  });
});

describe('design tokens', () => {
  it('are of the format of 2025.10: objects with spaces and units, a type on each', () => {
    const draft: Draft = {
      accent: { light: 'oklch(0.6 0.2 250)', dark: '#0000ff80' },
      radius: { light: '0.5rem', dark: '0.5rem' },
      wash: { light: '12.5%', dark: '12.5%' },
    };
    expect(toDtcg(draft).file).toEqual({
      amends: {
        light: {
          accent: {
            $type: 'color',
            $value: {
              colorSpace: 'oklch',
              components: [0.6, 0.2, 250],
              alpha: 1,
              hex: expect.stringMatching(/^#[\da-f]{6}$/u) as unknown,
            },
            $description: tokens.accent.about,
          },
        },
        dark: {
          accent: {
            $type: 'color',
            $value: { colorSpace: 'srgb', components: [0, 0, 1], alpha: 0.50196, hex: '#0000ff' },
            $description: tokens.accent.about,
          },
        },
        any: {
          radius: {
            $type: 'dimension',
            $value: { value: 0.5, unit: 'rem' },
            $description: tokens.radius.about,
          },
          wash: { $type: 'number', $value: 0.125, $description: tokens.wash.about },
        },
      },
    });
  });

  it('are read from another’s file: types from the group, references followed', () => {
    const { draft, problems } = fromDtcg({
      brand: { $type: 'color', sea: { $value: { colorSpace: 'srgb', components: [0, 0.4, 0.8] } } },
      theme: { accent: { $value: '{alias.main}' } },
      alias: { main: { $value: '{brand.sea}' } },
      'display-weight': { $type: 'fontWeight', $value: 'semi-bold' },
    });
    expect(problems).toEqual([]);
    expect(draft).toEqual({
      accent: { light: '#0066cc', dark: '#0066cc' },
      'display-weight': { light: '600', dark: '600' },
    });
  });

  it('say what is wrong with each, and lose none of the others', () => {
    const { draft, problems } = fromDtcg({
      a: { accent: { $type: 'color', $value: '{b.quiet}' } },
      b: { quiet: { $type: 'color', $value: '{a.accent}' } },
      line: { $type: 'color', $value: '#fff' },
      radius: { $type: 'number', $value: 3 },
      surface: { $type: 'color', $value: '{not.there}' },
      font: { $type: 'fontFamily', $value: ["x'; } body { display: none"] },
      density: { $type: 'number', $value: 0.9 },
    });
    expect(draft).toEqual({ density: { light: '0.9', dark: '0.9' } });
    expect(problems.map(({ path }) => path).sort()).toEqual([
      'a.accent',
      'b.quiet',
      'font',
      'line',
      'radius',
      'surface',
    ]);
    expect(problems.find(({ path }) => path === 'surface')?.reason).toContain('{not.there}');
    expect(fromDtcg('not a file')).toEqual({ draft: {}, problems: [] });
  });

  it('tell what they cannot say', () => {
    const draft: Draft = { line: { light: 'color-mix(in oklab, red, blue)', dark: '#fff' } };
    expect(toDtcg(draft).problems).toEqual([
      { path: 'amends.light.line', reason: expect.stringContaining('color-mix') as unknown },
    ]);
  });
});

describe('a link', () => {
  it('brings back any draft, and survives any text', () => {
    const value = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== '');
    const drafts = fc.dictionary(
      fc.constantFrom(...tokenNames),
      fc.record({ light: value, dark: value }, { noNullPrototype: true }),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(drafts, (draft) => {
        const link = toLink({ base: null, draft }, {});
        expect(link).toMatch(/^[\w-]+$/u);
        expect(fromLink(link, () => ({}))).toEqual({ base: null, draft });
      }),
      { numRuns: 50 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => fromLink(text, () => ({}))).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });
});

describe('what a store has at hand', () => {
  it('is read by its names', () => {
    const draft = fromStore(`:root {
      --color-primary: #0b6e4f; --color-primary-foreground: #ffffff; --background: #fffdf8;
      --foreground: rgb(20 20 20); --border-color: #ddd; --radius-lg: 6px;
      font-family: 'Söhne', sans-serif;
    }`);
    expect(draft.accent?.light).toBe('#0b6e4f');
    expect(draft['on-accent']?.light).toBe('#ffffff');
    expect(draft.surface?.light).toBe('#fffdf8');
    expect(draft.text?.light).toBe('#141414');
    expect(draft.line?.light).toBe('#dddddd');
    expect(draft.radius?.light).toBe('6px');
    expect(draft.font?.light).toBe("'Söhne', sans-serif");
  });

  it('is read by its looks where it has no names', () => {
    const draft = fromStore('#ffffff #1a1a1a #c2185b');
    expect([draft.surface, draft.text, draft.accent].map((pair) => pair?.light)).toEqual([
      '#ffffff',
      '#1a1a1a',
      '#c2185b',
    ]);
    expect(draft.text?.dark).not.toBe('#1a1a1a');
  });

  it('may say nothing at all', () => {
    expect(fromStore('our brand is blue')).toEqual({});
  });
});
