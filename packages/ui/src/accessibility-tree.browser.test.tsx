import { cleanup, render, screen } from '@testing-library/react';
import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import './styles.css';
import { sheets } from '../test/sheets/stories.js';
import { see } from '../test/views.js';
import { ApologyDialog, DelayBanner } from './index.js';

const late = see('runningLate');
const nothing = () => undefined;

beforeEach(async () => {
  await page.viewport(390, 844);
});
afterEach(cleanup);

// What a screen reader is given, in words. A change here is read like a change of copy.
describe('the accessibility tree', () => {
  const read = Object.entries(sheets).filter(([name]) => name !== 'locales');

  it.each(read)('%s, in every state', async (_name, ContactSheet) => {
    const { container } = render(<ContactSheet />);
    await expect.element(page.elementLocator(container)).toMatchAriaSnapshot();
  });

  it.each([
    ['with an offer', late],
    ['alone, where nothing is broken yet', see('atRisk')],
    ['after the choice', see('runningLate', { chosen: 'refund-shipping' })],
  ])('the letter %s', async (_name, view) => {
    render(<ApologyDialog view={view} open onChoose={nothing} />);
    await expect.element(page.elementLocator(screen.getByRole('dialog'))).toMatchAriaSnapshot();
  });
});

describe('the order in which it is read', () => {
  /** Where each piece begins, in the text and on the screen. */
  const placesOf = (root: HTMLElement, selectors: readonly string[]) =>
    selectors.map((selector) => {
      const [element] = root.querySelectorAll(selector);
      if (!element) throw new Error(`There is no ${selector}.`);
      return element;
    });

  const isInOrder = (elements: readonly Element[]) =>
    elements.every((element, at) => {
      const { [at + 1]: next } = elements;
      if (next === undefined) return true;
      const follows = element.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING;
      return (
        follows !== 0 && element.getBoundingClientRect().top <= next.getBoundingClientRect().top
      );
    });

  it('of the letter: what happened, the new date, what we do, what you can choose, when you hear next', () => {
    render(<ApologyDialog view={late} open onChoose={nothing} />);
    const letter = screen.getByRole('dialog');
    const pieces = placesOf(letter, [
      '[data-part="title"]',
      '[data-part="account"]',
      '.amends-dates',
      '[data-part="repair"]',
      '[data-part="decision"]',
      '[data-part="options"]',
      '[data-part="submit"]',
      '[data-part="next-update"]',
    ]);
    expect(isInOrder(pieces)).toBe(true);
    expect(pieces.at(-1)?.textContent).toMatch(/^You will find news here by Thursday/u);
  });

  it('of the banner: what happened, the new date with the one before, what now, and the way on', () => {
    const { container } = render(<DelayBanner view={late} onOpen={nothing} />);
    const pieces = placesOf(container, [
      '[data-part="status"]',
      '.amends-date',
      '.amends-previous-date',
      '[data-part="summary"]',
      '[data-part="open"]',
    ]);
    expect(isInOrder(pieces)).toBe(true);
    expect(screen.getByText('previously', { exact: false })).toHaveClass('amends-unseen');
  });
});
