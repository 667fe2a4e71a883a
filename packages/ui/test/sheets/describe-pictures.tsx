import { cleanup, render } from '@testing-library/react';
import type { FunctionComponent } from 'react';
import { page } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import '../../../../.storybook/preview.css';
import '../../src/styles.css';
import './pictures.css';
import { madeWith, runsIn } from './pinned.js';

/** Two views that have nothing in common: a regression in either scheme, direction or width is in one. */
const panels = {
  'desk-light-ltr': { width: 800, window: [1280, 800] as const, scheme: 'light', direction: 'ltr' },
  'phone-dark-rtl': { width: 390, window: [390, 844] as const, scheme: 'dark', direction: 'rtl' },
} as const;

const { documentElement: html, body } = document;
const isPinned = runsIn === madeWith;
const title = isPinned
  ? 'looks as it did'
  : `looks as it did (skipped: the pictures are of Chromium ${madeWith}, and this is ${runsIn})`;

/** What to take a picture of. */
export interface Picture {
  readonly name: string;
  readonly Subject: FunctionComponent<{ readonly direction: 'ltr' | 'rtl' }>;
  /** Of what fills the window; of the whole page, however long, when absent. */
  readonly isWindow?: boolean;
}

/**
 * Holds each subject against the picture of it that is committed, made anew by `pnpm sheets:update`.
 * Letters are Inter's, which is bundled; their edges are the browser's, so in another major version of
 * Chromium nothing is compared, and the title says so.
 */
export function describePictures(pictures: readonly Picture[]): void {
  describe.skipIf(!isPinned)(title, () => {
    afterEach(() => {
      cleanup();
      html.removeAttribute('dir');
      delete html.dataset.theme;
    });

    describe.each(Object.entries(panels))(
      '%s',
      (panel, { width, window: size, scheme, direction }) => {
        it.each(pictures)('$name', async ({ name, Subject, isWindow = false }) => {
          html.dataset.theme = scheme;
          html.dir = direction;
          const [wide, high] = isWindow ? size : [width, 200];
          await page.viewport(wide, high);
          render(<Subject direction={direction} />);
          await document.fonts.ready;
          const whole = Math.ceil(body.getBoundingClientRect().height);
          if (!isWindow) await page.viewport(width, whole);
          await expect(page.elementLocator(body)).toMatchScreenshot(`${name}-${panel}`);
        });
      },
    );
  });
}
