import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findBrowser } from '@amends/tooling/browser';
import { compile } from '@tailwindcss/node';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import postcss from 'postcss';
import { renderToString } from 'react-dom/server';
import tailwind3 from 'tailwindcss-3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheets } from '../scripts/styles.js';
import { Gallery } from '../test/gallery.js';
import { see } from '../test/views.js';
import { DelayBanner } from './delay-banner/index.js';
import { themeNames } from './theme/index.js';

const sheet = (name: string): string => sheets[name]?.() ?? '';
const require = createRequire(import.meta.url);
const reboot = readFileSync(require.resolve('bootstrap/dist/css/bootstrap-reboot.css'), 'utf8');

/** What a store says of its own text, after any reset. Ours takes it over, so it is the same throughout. */
const store = `
  head { display: none !important }
  html body { margin: 0; font: 16px/1.5 'Liberation Sans', Arial, sans-serif; color: #1d1c1a; background: #fff }
  html body > main { display: block; inline-size: 720px }`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args] });
  page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
});
afterAll(async () => {
  await browser.close();
});

const gallery = renderToString(<Gallery />);
const show = (css: string, html = gallery): Promise<void> =>
  page.setContent(`<!doctype html><style>${css}${store}</style>${html}`);

/** Every element of ours: where it is, how large, in which colours. */
const seen = (): Promise<Readonly<Record<string, string | number>>[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const around = (element.closest('.amends') ?? element).getBoundingClientRect();
      const style = getComputedStyle(element);
      return {
        name: `${element.localName} ${element.getAttribute('class') ?? ''}`,
        // What is not shown is nowhere.
        ...(element.checkVisibility() && {
          ...{ x: x - around.x, y: y - around.y, width, height },
          colour: style.color,
        }),
        ground: style.backgroundColor,
        border:
          style.borderTopWidth === '0px'
            ? ''
            : `${style.borderTopWidth} ${style.borderTopStyle} ${style.borderTopColor}`,
        // Of what holds no words, neither is seen.
        ...(element.textContent !== '' && { size: style.fontSize, weight: style.fontWeight }),
        decoration: style.textDecorationLine,
        cursor: style.cursor,
      };
    }),
  );

const clean = new Map<string, Seen>();

/** A sheet of ours on a page that has no other. */
async function alone(name: string): Promise<Seen> {
  const before = clean.get(name);
  if (before) return before;
  await show(sheet(name));
  const now = await seen();
  clean.set(name, now);
  return now;
}

/** What a finger has to find, and what a keyboard has to see. */
const inReach = () =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(.amends-button, .amends-picker__answer)')]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const focusable = element.querySelector<HTMLElement>('input') ?? element;
        focusable.focus();
        // What can be read and not taken has no focus to show.
        if (document.activeElement !== focusable) return [];
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return [{ smallest: Math.min(width, height), ring: `${outlineStyle} ${outlineWidth}` }];
      }),
  );

type Seen = Awaited<ReturnType<typeof seen>>;

/** In words, where two pages differ by more than a pixel, or in any colour. */
function differences(one: Seen, other: Seen): string[] {
  if (one.length !== other.length) return [`${one.length} elements, ${other.length} elements`];
  return one.flatMap((before, at) =>
    Object.entries(before).flatMap(([key, value]) => {
      const after = other[at]?.[key];
      const isSame =
        typeof value === 'number' && typeof after === 'number'
          ? Math.abs(value - after) <= 1
          : value === after;
      return isSame ? [] : [`${before.name}: ${key} ${value} → ${String(after)}`];
    }),
  );
}

const resets = {
  'margins and paddings off': '* { margin: 0; padding: 0; box-sizing: border-box }',
  'buttons undone': 'button { all: unset }',
  'Bootstrap’s reboot': reboot,
};

describe.each(['styles.css', 'styles.isolated.css'])('%s', (name) => {
  it.each([10, 24])('stays as it is where the root’s font is %i px', async (size) => {
    const before = await alone(name);
    expect(before.length).toBeGreaterThan(200);
    await show(`html { font-size: ${size}px }${sheet(name)}`);
    expect(differences(before, await seen())).toEqual([]);
  });

  it('changes nothing of the page around it', async () => {
    const sample = `<main><h1>A</h1><p class="lead">b <a href="#">c</a> <b>d</b> <del>e</del> <time>f</time></p>
      <ul><li>g</li></ul><button>h</button><form><fieldset><legend>i</legend><label>j <input type="radio" name="k"></label>
      <input value="l"><textarea>m</textarea><select><option>n</option></select></fieldset></form>
      <table><tr><th>o</th><td>p</td></tr></table><details><summary>q</summary>r</details><svg><path d="M0 0"/></svg></main>`;
    const all = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('html, body, body *')].map((element) => {
          const style = getComputedStyle(element);
          return [
            element.localName,
            ...[...style].map((key) => `${key}: ${style.getPropertyValue(key)}`),
          ];
        }),
      );
    await show('', sample);
    const before = await all();
    await show(
      `${sheet(name)}${themeNames.map((theme) => sheet(`themes/${theme}.css`)).join('')}`,
      sample,
    );
    expect(await all()).toEqual(before);
  });
});

describe('styles.isolated.css', () => {
  it.each([...Object.entries(resets), ['everything undone', '* { all: unset }'] as const])(
    'stays as it is: %s, in no layer',
    async (_name, reset) => {
      const before = await alone('styles.isolated.css');
      await show(`${reset}${sheet('styles.isolated.css')}`);
      expect(differences(before, await seen())).toEqual([]);
      await page.keyboard.press('Tab');
      for (const { smallest, ring } of await inReach()) {
        expect(smallest).toBeGreaterThanOrEqual(44);
        expect(ring).toBe('solid 2px');
      }
    },
  );

  it('looks like its twin', async () => {
    const before = await alone('styles.css');
    expect(differences(before, await alone('styles.isolated.css'))).toEqual([]);
  });
});

describe('styles.css', () => {
  it.each(Object.entries(resets))('stays as it is: %s, in a layer below', async (_name, reset) => {
    const before = await alone('styles.css');
    await show(`@layer reset, amends; @layer reset { ${reset} }${sheet('styles.css')}`);
    expect(differences(before, await seen())).toEqual([]);
    await page.keyboard.press('Tab');
    for (const { smallest, ring } of await inReach()) {
      expect(smallest).toBeGreaterThanOrEqual(44);
      expect(ring).toBe('solid 2px');
    }
  });
});

describe('a browser that derives no colour from the text', () => {
  it.each(['styles.css', 'styles.isolated.css'])(
    'reads the letter of %s on a ground',
    async (name) => {
      // What such a browser does not know is to it what nobody knows.
      const older = sheet(name).replaceAll('from currentcolor', 'from nothing');
      await show(older, renderToString(<main className="amends amends-dialog">Dear Maren</main>));
      const { color, backgroundColor } = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.querySelector('main')!);
        return { color, backgroundColor };
      });
      expect([color, backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    },
  );
});

/** A sample of the guide, as it is printed there. */
const sample = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'theme/examples', name), 'utf8');

describe('Tailwind CSS 4', () => {
  const build = async (candidates: string[], own = ''): Promise<string> => {
    const compiler = await compile(`${sample('tailwind.css')}${own}`, {
      base: join(import.meta.dirname, '..'),
      onDependency: () => undefined,
      // Ours from the sources: nothing is built when tests run.
      customCssResolver: (id) => {
        const [, ours] = /^@amends\/ui\/(.*)$/u.exec(id) ?? [];
        return Promise.resolve(ours === undefined ? undefined : join(import.meta.dirname, ours));
      },
    });
    return compiler.build(candidates);
  };

  it('leaves the components as they are under its preflight', async () => {
    const before = await alone('styles.css');
    await show(await build([]));
    expect(differences(before, await seen())).toEqual([]);
  });

  it('wins with its utilities, and hands its theme on', async () => {
    const css = await build(
      ['rounded-none', 'p-10', 'bg-amends-accent'],
      `@theme inline { --color-primary: var(--primary) } @theme { --radius-xl: 3px } :root { --primary: rgb(1, 2, 3) }`,
    );
    const view = see('runningLate');
    await show(
      css,
      renderToString(
        <main>
          <DelayBanner view={view} href="#" className="rounded-none p-10" />
          <DelayBanner view={view} href="#" />
          <i className="bg-amends-accent" />
        </main>,
      ),
    );
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll('.amends-banner')].map((element) => {
        const { borderRadius, paddingTop } = getComputedStyle(element);
        const button = element.querySelector('.amends-button--primary');
        return [borderRadius, paddingTop, button && getComputedStyle(button).backgroundColor];
      }),
    );
    expect(looks).toEqual([
      ['0px', '40px', 'rgb(1, 2, 3)'],
      ['3px', '20px', 'rgb(1, 2, 3)'],
    ]);
  });
});

describe('Tailwind CSS 3', () => {
  it('leaves the components as they are under its preflight, and wins with its utilities', async () => {
    const before = await alone('styles.css');
    const content = [{ raw: 'rounded-none p-10' }];
    const { css } = await postcss([tailwind3({ content })]).process(sample('tailwind-3.css'), {
      from: undefined,
    });
    await show(`${css}${sheet('styles.css')}`);
    expect(differences(before, await seen())).toEqual([]);

    const banner = <DelayBanner view={see('runningLate')} href="#" className="rounded-none p-10" />;
    await show(`${css}${sheet('styles.css')}`, renderToString(<main>{banner}</main>));
    const look = await page.locator('.amends-banner').evaluate((element) => {
      const { borderRadius, paddingTop } = getComputedStyle(element);
      return [borderRadius, paddingTop];
    });
    expect(look).toEqual(['0px', '40px']);
  });
});
