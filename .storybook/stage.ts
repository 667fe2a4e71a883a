import type { CaseView } from '@amends/core';
import type { Decorator } from '@storybook/react-vite';
import { pseudo } from '../packages/ui/test/pseudo.js';

/** Hands the toolbar's direction and locale to the page and to the story's view. */
export const withStage: Decorator = (Story, { args, globals }) => {
  const direction = globals.direction === 'rtl' ? 'rtl' : 'ltr';
  document.documentElement.dir = direction;
  const view = args.view as CaseView | undefined;
  if (view === undefined) return Story();
  const shown = globals.locale === 'en-XA' ? pseudo(view) : view;
  return Story({ args: { ...args, view: { ...shown, direction } } });
};
