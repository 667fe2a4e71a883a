import { cleanup, render, screen } from '@testing-library/react';
import { cdp, page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import './styles.css';
import { contrast } from '../test/contrast.js';
import { pseudo } from '../test/pseudo.js';
import { see } from '../test/views.js';
import { ApologyDialog, DelayBanner, MakeGoodPicker, Receipt } from './index.js';

const late = see('runningLate');
const nothing = () => undefined;

/** What the device says its owner wants. */
const prefer = (features: { readonly name: string; readonly value: string }[]): Promise<unknown> =>
  // The session speaks the protocol of Chromium, which Vitest has no types for.
  (cdp() as { send?: (method: string, params: object) => Promise<unknown> }).send?.(
    'Emulation.setEmulatedMedia',
    { features },
  ) ?? Promise.reject(new Error('There is no session to speak through.'));

const element = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
};

beforeEach(async () => {
  await page.viewport(1280, 800);
});

afterEach(async () => {
  cleanup();
  document.body.removeAttribute('style');
  await prefer([]);
});

const colourOf = (selector: string): string => getComputedStyle(element(selector)).color;
const backgroundOf = (selector: string): string =>
  getComputedStyle(element(selector)).backgroundColor;

const themes = [
  ['dark text on a light page', '#1d1c1a', '#fbfaf8'],
  ['light text on a dark page', '#ecebe8', '#161513'],
  ['navy text on a white page', '#102a43', '#ffffff'],
] as const;

describe('on any page', () => {
  it.each(themes)('%s: all of the banner reads', (_name, text, ground) => {
    document.body.style.cssText = `color: ${text}; background: ${ground}`;
    for (const view of [late, see('deliveredLate')]) {
      render(<DelayBanner view={view} onOpen={nothing} />);
      const wash = backgroundOf('.amends-banner');
      expect(contrast(colourOf('.amends-banner'), wash)).toBeGreaterThan(7);
      expect(contrast(colourOf('.amends-banner__status'), wash)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colourOf('.amends-previous-date'), wash)).toBeGreaterThanOrEqual(4.5);
      expect(
        contrast(colourOf('.amends-banner__open'), backgroundOf('.amends-banner__open')),
      ).toBeGreaterThan(7);
      cleanup();
    }
  });

  it.each(themes)('%s: the dialog is a surface that its text reads on', (_name, text, ground) => {
    document.body.style.cssText = `color: ${text}; background: ${ground}`;
    render(<ApologyDialog view={late} open />);
    const surface = backgroundOf('.amends-dialog');
    expect(contrast(colourOf('.amends-dialog__account'), surface)).toBeGreaterThan(7);
    expect(contrast(colourOf('.amends-picker__detail'), surface)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colourOf('.amends-dialog__role'), surface)).toBeGreaterThanOrEqual(4.5);
  });

  it('puts on the accent whichever of black and white reads on it', () => {
    for (const accent of ['#2f4bdb', '#ffd400', '#0b6e4f', '#f5f5f5']) {
      document.body.style.setProperty('--amends-accent', accent);
      render(<DelayBanner view={late} onOpen={nothing} />);
      expect(contrast(colourOf('.amends-banner__open'), accent)).toBeGreaterThanOrEqual(4.5);
      cleanup();
    }
  });

  it('takes the storefront’s font and radius, and lets any rule of it win', () => {
    document.body.style.cssText = 'font-family: Georgia; --radius: 3px';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { letter-spacing: 2px }');
    document.adoptedStyleSheets = [sheet];
    render(<DelayBanner view={late} onOpen={nothing} />);
    const style = getComputedStyle(element('.amends-banner'));
    expect(style.fontFamily).toBe('Georgia');
    expect(style.borderRadius).toBe('3px');
    expect(getComputedStyle(element('.amends-banner__summary')).letterSpacing).toBe('2px');
    document.adoptedStyleSheets = [];
  });

  it('makes the new date the biggest thing on the banner', () => {
    render(<DelayBanner view={late} onOpen={nothing} />);
    const sizes = [...element('.amends-banner').querySelectorAll('*')]
      .filter((each) => each.textContent.trim() !== '' && each.children.length === 0)
      .map((each) => [parseFloat(getComputedStyle(each).fontSize), each.textContent] as const)
      .sort(([one], [other]) => other - one);
    expect(sizes[0]?.[1]).toBe('Thu, Nov 12 – Fri, Nov 13');
    expect(sizes[0]?.[0]).toBeGreaterThan((sizes[1]?.[0] ?? 0) * 1.25);
  });
});

describe('the way out', () => {
  it.each([
    ['on a desk', 1280],
    ['on a phone', 390],
    ['on a watch of a phone', 320],
  ])('%s: as large, as bright and as near as keeping, and above any gift', async (_name, width) => {
    await page.viewport(width, 800);
    render(<MakeGoodPicker view={late} onChoose={nothing} />);
    const [keep, exit, gift] = ['keep', 'exit', 'option'].map((part) =>
      element(`[data-part="${part}"]`),
    );
    if (!keep || !exit || !gift) throw new Error('An answer is missing.');
    const [keepBox, exitBox, giftBox] = [keep, exit, gift].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(exitBox?.width).toBeCloseTo(keepBox?.width ?? 0, 0);
    expect(exitBox?.height).toBeCloseTo(keepBox?.height ?? 0, 0);
    expect(exitBox?.top).toBe(keepBox?.top);
    expect(exitBox?.bottom).toBeLessThan(giftBox?.top ?? 0);

    const looks = (label: HTMLElement) => {
      const heading = label.querySelector('.amends-picker__heading');
      const detail = label.querySelector('.amends-picker__detail');
      const radio = label.querySelector('input');
      return [label, heading, detail, radio].map((each) => {
        if (each === null) throw new Error('A piece of the answer is missing.');
        const { color, fontSize, fontWeight, opacity, borderColor } = getComputedStyle(each);
        return { color, fontSize, fontWeight, opacity, borderColor };
      });
    };
    expect(looks(exit)).toEqual(looks(keep));
    const words = (label: HTMLElement) => looks(label).slice(1, 3);
    expect(words(exit)).toEqual(words(gift));
  });
});

describe('room', () => {
  it.each([280, 320, 390, 768, 1280])(
    'nothing runs over at %i px, in a language of long words, in either direction',
    async (width) => {
      await page.viewport(width, 800);
      for (const direction of ['ltr', 'rtl'] as const) {
        document.documentElement.dir = direction;
        render(
          <>
            <DelayBanner view={pseudo(late)} onOpen={nothing} />
            <MakeGoodPicker view={pseudo(late)} onChoose={nothing} />
            <Receipt view={pseudo(see('runningLate', { chosen: 'store-credit' }))} />
          </>,
        );
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
        cleanup();
        render(<ApologyDialog view={{ ...pseudo(late), direction }} open />);
        const dialog = screen.getByRole('dialog');
        expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
        cleanup();
      }
      document.documentElement.dir = 'ltr';
    },
  );

  it('fits on a desk without scrolling, and fills a phone', async () => {
    await prefer([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    render(<ApologyDialog view={late} open />);
    const dialog = screen.getByRole('dialog');
    expect(dialog.scrollHeight).toBeLessThanOrEqual(dialog.clientHeight);
    await page.viewport(390, 844);
    const { left, right, bottom, top } = dialog.getBoundingClientRect();
    expect([left, right, bottom]).toEqual([0, 390, 844]);
    expect(top).toBeLessThanOrEqual(16);
  });

  it('keeps the answer in reach while the options scroll', async () => {
    await page.viewport(390, 600);
    render(<ApologyDialog view={late} open />);
    screen.getByRole('dialog').scrollTo(0, 400);
    const { bottom } = element('[data-part="submit"]').getBoundingClientRect();
    expect(bottom).toBeLessThanOrEqual(600);
  });

  it('gives every control a size that a finger finds', async () => {
    await page.viewport(390, 844);
    render(<DelayBanner view={see('atRisk')} onOpen={nothing} />);
    render(<ApologyDialog view={late} open />);
    for (const each of document.querySelectorAll('button, a, label')) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height), each.textContent).toBeGreaterThanOrEqual(44);
    }
  });
});

describe('what the customer has asked their device for', () => {
  it('moves nothing where less motion is wanted', async () => {
    await prefer([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    render(<ApologyDialog view={late} open />);
    expect(getComputedStyle(screen.getByRole('dialog')).animationName).toBe('none');
  });

  it('lets forced colours show which answer is marked', async () => {
    await prefer([{ name: 'forced-colors', value: 'active' }]);
    render(<MakeGoodPicker view={late} onChoose={nothing} />);
    expect(getComputedStyle(element('input[type="radio"]')).appearance).toBe('auto');
  });
});
