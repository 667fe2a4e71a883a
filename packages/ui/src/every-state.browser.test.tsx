import { cleanup, render, screen } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import './styles.css';
import { prefer } from '../test/device.js';
import { spills, stretchPage } from '../test/room.js';
import { sheets } from '../test/sheets/stories.js';
import { see } from '../test/views.js';
import { ApologyDialog } from './index.js';

const { documentElement: html, body } = document;
const late = see('runningLate');
const tab = () => userEvent.keyboard('{Tab}');

/** Every component in every state that it has, on one page. */
function Everything() {
  return (
    <main style={{ padding: 8 }}>
      {Object.entries(sheets).map(([name, ContactSheet]) => (
        <ContactSheet key={name} />
      ))}
    </main>
  );
}

const directions = ['ltr', 'rtl'] as const;
const dialog = (direction: 'ltr' | 'rtl' = 'ltr') => (
  <ApologyDialog view={{ ...late, direction }} open onChoose={() => undefined} />
);

beforeEach(async () => {
  body.style.font = '16px/1.5 sans-serif';
  await prefer({ 'prefers-reduced-motion': 'reduce' });
});

afterEach(async () => {
  cleanup();
  html.removeAttribute('dir');
  body.removeAttribute('style');
  document.adoptedStyleSheets = [];
  await prefer();
});

/** What runs out of its place, at each width and in each direction. */
async function spillsAt(widths: readonly number[], height: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.viewport(width, height);
    for (const direction of directions) {
      html.dir = direction;
      found.push(...spills().map((each) => `${width} px, ${direction}: ${each}`));
    }
  }
  return found;
}

describe('room', () => {
  it('the longest words stay in their place on a small phone, a phone and a tablet, either way round', async () => {
    render(<Everything />);
    stretchPage();
    expect(await spillsAt([320, 390, 768], 800)).toEqual([]);
  });

  it('so they do in the letter', async () => {
    for (const direction of directions) {
      render(dialog(direction));
      stretchPage();
      expect(await spillsAt([320, 390, 768, 1280], 800)).toEqual([]);
      cleanup();
    }
  });

  it('text may be spaced as its reader likes (1.4.12)', async () => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = [spaced];
    render(<Everything />);
    expect(await spillsAt([320, 768], 800)).toEqual([]);
    cleanup();
    render(dialog());
    expect(await spillsAt([320, 1280], 800)).toEqual([]);
  });
});

describe('at 400 % of 1280 × 1024 (1.4.10)', () => {
  it('nothing is lost, and the page scrolls one way', async () => {
    render(<Everything />);
    expect(await spillsAt([320], 256)).toEqual([]);
  });

  it.each([
    [320, 256],
    [390, 844],
    [1280, 800],
  ])(
    'at %i × %i nothing covers what has the focus in the letter (2.4.11)',
    async (width, height) => {
      await page.viewport(width, height);
      render(dialog());
      expect(spills()).toEqual([]);
      const letter = screen.getByRole('dialog');
      const covered: string[] = [];
      const visited = new Set<Element | null>();
      await tab();
      while (!visited.has(document.activeElement)) {
        const element = document.activeElement ?? letter;
        visited.add(element);
        const { left, top, width: wide, height: high } = element.getBoundingClientRect();
        const isSeen = [0.2, 0.5, 0.8].some((share) => {
          const hit = document.elementFromPoint(left + wide / 2, top + high * share);
          return hit !== null && element.contains(hit);
        });
        if (!isSeen) covered.push(element.outerHTML.slice(0, 120));
        await tab();
      }
      expect(visited.size).toBeGreaterThan(4);
      expect(covered).toEqual([]);
    },
  );
});

describe('in colours that the reader has forced', () => {
  const canvas = () => getComputedStyle(body).backgroundColor;
  /** Whether an element has an edge that stands out, or is underlined, or is drawn by the browser. */
  const isTold = (element: Element): boolean => {
    const style = getComputedStyle(element);
    const { borderBlockEndStyle, borderBlockEndWidth, borderBlockEndColor } = style;
    const hasEdge =
      borderBlockEndStyle !== 'none' &&
      borderBlockEndWidth !== '0px' &&
      borderBlockEndColor !== canvas();
    const isDrawn = element instanceof HTMLInputElement && style.appearance === 'auto';
    const isUnderlined = style.textDecorationLine.includes('underline');
    return hasEdge || isDrawn || isUnderlined || element.querySelector('svg') !== null;
  };

  it('what can be pressed or filled in has an edge, a line or a mark', async () => {
    await prefer({ 'forced-colors': 'active' });
    await page.viewport(768, 800);
    render(<Everything />);
    const controls = [...body.querySelectorAll('button, a[href], input, textarea')].filter((each) =>
      each.checkVisibility(),
    );
    expect(controls.length).toBeGreaterThan(80);
    const untold = controls.filter((each) => !isTold(each)).map(({ outerHTML }) => outerHTML);
    expect(untold).toEqual([]);
  });

  it('what is marked looks otherwise than what is not', async () => {
    await prefer({ 'forced-colors': 'active' });
    render(<Everything />);
    const radios = [...body.querySelectorAll<HTMLInputElement>('[type=radio]')].filter((each) =>
      each.checkVisibility(),
    );
    expect(radios.some(({ checked }) => checked)).toBe(true);
    // The browser's own mark is the one that any colours keep.
    expect(radios.filter((each) => getComputedStyle(each).appearance !== 'auto')).toEqual([]);
  });

  it('the letter has an edge against what it lies on', async () => {
    await prefer({ 'forced-colors': 'active' });
    render(dialog());
    const { borderTopStyle, outlineStyle } = getComputedStyle(screen.getByRole('dialog'));
    expect([borderTopStyle, outlineStyle]).toContain('solid');
  });
});

describe('motion', () => {
  it('stands still where less of it is wanted, and moves the letter where not', async () => {
    render(
      <>
        <Everything />
        {dialog()}
      </>,
    );
    expect(document.getAnimations()).toEqual([]);
    cleanup();
    await prefer();
    render(dialog());
    expect(document.getAnimations()).not.toEqual([]);
  });
});
