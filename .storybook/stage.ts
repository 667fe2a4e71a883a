import type { CaseView } from '@amends/core';
import type { Decorator } from '@storybook/react-vite';

const accents: Record<string, string> = {
  a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ö', s: 'š', u: 'ü', y: 'ý', z: 'ž',
};

/** A third longer, with marks above the letters: what a translation does to a layout. */
function stretch(text: string): string {
  const marked = text.replace(/[aceinosuyz]/gu, (letter) => accents[letter] ?? letter);
  return `${marked} ${'~'.repeat(Math.ceil(text.length / 3)).replace(/(.{6})/gu, '$1 ')}`.trim();
}

const words = new Set([
  'title', 'summary', 'text', 'detail', 'statusText', 'confirm', 'ifYouDoNothing', 'askDetail',
  'acknowledgement', 'responsibility', 'explanation', 'repair', 'forbearance', 'thanks',
  'nextUpdate', 'role', 'saidByText', 'changes',
]);

function translate(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return words.has(key) ? stretch(value) : value;
  if (Array.isArray(value)) return value.map((each) => translate(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, translate(each, name)]));
}

/** Hands the toolbar's direction and locale to the page and to the story's view. */
export const withStage: Decorator = (Story, { args, globals }) => {
  const direction = globals['direction'] === 'rtl' ? 'rtl' : 'ltr';
  document.documentElement.dir = direction;
  const view = args['view'] as CaseView | undefined;
  if (view === undefined) return Story();
  const shown = globals['locale'] === 'en-XA' ? (translate(view) as CaseView) : view;
  return Story({ args: { ...args, view: { ...shown, direction } } });
};
