import type { CaseView, OrderView } from '@amends/core';
import type { Decorator } from '@storybook/react-vite';
import { onClock } from './clock.js';
import { languages } from '../packages/ui/test/languages.js';
import { pseudo } from '../packages/ui/test/pseudo.js';
import { Speaking } from '../packages/ui/test/speaking.js';
import { inLanguage } from '../packages/ui/test/views.js';

type View = CaseView | OrderView;
type Change = (view: CaseView) => CaseView;

/** An order is changed by its cases. */
function changed(view: View, change: Change): View {
  return 'cases' in view ? { ...view, cases: view.cases.map(change) } : change(view);
}

/**
 * Hands the toolbar's direction, locale and clock to the page and to the story's view. A view that a
 * story has put together by hand stays in English and in its time, and the components' own words with
 * it: half a language is none.
 */
export const withStage: Decorator = (Story, { args, globals }) => {
  const isTurned = globals.direction === 'rtl';
  document.documentElement.dir = isTurned ? 'rtl' : 'ltr';
  const view = args.view as View | null | undefined;
  if (!view) return Story();

  const locale = String(globals.locale);
  const copy = languages[locale]?.copy;
  const cases = 'cases' in view ? view.cases : [view];
  const isKnown = cases.every((each) => inLanguage(each, {}) !== null);
  const isSpoken = copy !== undefined && isKnown;
  const turn: Change = (each) => {
    const asOf = onClock(each.asOf, globals.clock);
    const isMadeAnew = isSpoken || (isKnown && asOf !== undefined);
    const spoken =
      (isMadeAnew
        ? inLanguage(each, { asOf, ...(isSpoken && { locale, locales: [copy] }) })
        : null) ?? each;
    const shown = locale === 'en-XA' ? pseudo(spoken) : spoken;
    return isTurned ? { ...shown, direction: 'rtl' } : shown;
  };
  const story = Story({ args: { ...args, view: changed(view, turn) } });
  return isSpoken ? <Speaking locale={locale}>{story}</Speaking> : story;
};

/** Puts the toolbar's theme on the whole page, where dialogs find it too. */
export const withLook: Decorator = (Story, { globals }) => {
  const { look } = globals;
  if (look === 'store') delete document.documentElement.dataset.amendsTheme;
  else document.documentElement.dataset.amendsTheme = String(look);
  return Story();
};

/** Asks for less motion, as the customer's system would. */
export const withMotion: Decorator = (Story, { globals }) => {
  if (globals.motion === 'reduced') document.documentElement.dataset.motion = 'reduced';
  else delete document.documentElement.dataset.motion;
  return Story();
};
