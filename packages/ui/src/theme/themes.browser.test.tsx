import { AmendsProvider } from '@amends/react';
import { cleanup, render, screen } from '@testing-library/react';
import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../styles.css';
import '../themes/datum.css';
import '../themes/folio.css';
import '../themes/hearth.css';
import { contrast, edgeContrast, textPairs } from '../../test/contrast.js';
import { Gallery } from '../../test/gallery.js';
import { see } from '../../test/views.js';
import { ApologyDialog } from '../apology-dialog/index.js';
import { DelayBanner } from '../delay-banner/index.js';
import { paint } from '../fairness/measure/colour.js';
import { Theme, themeNames } from './index.js';

const late = see('runningLate');
const { documentElement: html, body } = document;

/** Pages that a theme may be set on: white, paper, a tinted card; black, and two near-blacks. */
const grounds = {
  light: ['#ffffff', '#fbfaf8', '#f1efea'],
  dark: ['#000000', '#161513', '#20242b'],
} as const;

/** What has to stand out by 3 without being text (success criterion 1.4.11). */
const marks = [
  ['.amends-picker__radio:not(:checked)', 'borderTopColor'],
  ['.amends-picker__radio:checked', 'borderTopColor'],
  ['.amends-picker__ask-text', 'borderTopColor'],
  ['.amends-button--primary', 'backgroundColor'],
] as const;

const cases = themeNames.flatMap((theme) =>
  (['light', 'dark'] as const).map((scheme) => [theme, scheme] as const),
);

const first = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
};

/** Every text that reads worse than WCAG 2.2 AA asks, in words. */
const poor = (root: Element): string[] =>
  textPairs(root)
    .filter(({ ratio, needed }) => ratio < needed)
    .map(({ text, ratio, needed }) => `${text}: ${ratio.toFixed(2)} of ${needed}`);

beforeEach(async () => {
  await page.viewport(1280, 900);
});

afterEach(() => {
  cleanup();
  html.removeAttribute('style');
  delete html.dataset.amendsTheme;
  body.removeAttribute('style');
});

describe.each(cases)('the theme %s, %s', (theme, scheme) => {
  it('reads on any page of that scheme, and shows what can be pressed, what is marked and where the focus is', () => {
    html.dataset.amendsTheme = theme;
    html.style.colorScheme = scheme;
    render(<Gallery />);
    expect(textPairs(body).length).toBeGreaterThan(100);
    const ring = getComputedStyle(html).getPropertyValue('--amends-focus');
    body.style.outlineColor = ring;
    const shownRing = getComputedStyle(body).outlineColor;
    for (const ground of grounds[scheme]) {
      body.style.background = ground;
      expect(poor(body), ground).toEqual([]);
      for (const [selector, property] of marks) {
        const element = first(selector);
        const { [property]: colour } = getComputedStyle(element);
        expect(edgeContrast(element, colour), `${selector} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
      expect(contrast(shownRing, ground), `the focus ring on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  it('reads in the dialog, before and after the choice', () => {
    html.dataset.amendsTheme = theme;
    html.style.colorScheme = scheme;
    for (const view of [late, see('runningLate', { chosen: 'store-credit' })]) {
      render(<ApologyDialog view={view} open />);
      expect(poor(screen.getByRole('dialog'))).toEqual([]);
      cleanup();
    }
  });
});

describe('Theme', () => {
  it('reaches what is below it and nothing beside it', () => {
    render(
      <>
        <DelayBanner view={late} data-testid="beside" />
        <Theme name="hearth" scheme="dark" tokens={{ radius: '7px' }}>
          <DelayBanner view={late} data-testid="below" />
        </Theme>
      </>,
    );
    const below = getComputedStyle(screen.getByTestId('below'));
    expect(below.borderRadius).toBe('7px');
    expect(below.borderTopWidth).toBe('0px');
    expect(paint(below.color)).toEqual(paint('#f4e8de'));
    const beside = getComputedStyle(screen.getByTestId('beside'));
    expect(beside.borderRadius).toBe('12px');
    expect(beside.colorScheme).toBe('normal');
  });

  it('reaches the dialog at the end of the page, one inside another', () => {
    render(
      <Theme name="folio" tokens={{ accent: 'rgb(1, 2, 3)' }}>
        <Theme scheme="dark" tokens={{ radius: '30px' }}>
          <ApologyDialog view={late} open />
        </Theme>
      </Theme>,
    );
    const dialog = screen.getByRole('dialog');
    expect(body.contains(dialog) && dialog.closest('[data-testid]')).toBeNull();
    const style = getComputedStyle(dialog);
    expect(paint(style.backgroundColor)).toEqual(paint('#1d1a16'));
    expect(style.borderRadius).toBe('45px');
    expect(getComputedStyle(first('.amends-dialog .amends-button--primary')).backgroundColor).toBe(
      'rgb(1, 2, 3)',
    );
  });

  it('takes no room of its own', () => {
    render(
      <div style={{ display: 'flex', gap: 40 }}>
        <Theme>
          <span>one</span>
        </Theme>
      </div>,
    );
    expect(screen.getByText('one').parentElement).toHaveProperty('offsetHeight', 0);
  });

  it('needs no style attribute where the page’s policy forbids them', () => {
    render(
      <AmendsProvider nonce="n">
        <Theme tokens={{ radius: '5px' }} scheme="dark">
          <DelayBanner view={late} data-testid="below" />
        </Theme>
      </AmendsProvider>,
    );
    expect(getComputedStyle(screen.getByTestId('below')).borderRadius).toBe('5px');
  });
});
