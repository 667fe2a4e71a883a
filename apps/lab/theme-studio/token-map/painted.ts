import { usesOf } from '../../../../packages/ui/scripts/token-uses.js';
import { sheets } from '../../../../.storybook/sheets.js';
import { isTokenName } from '../model/draft.js';
import type { TokenName } from '@amends/ui/theme';

/** What the stylesheets, as they are now, do with the tokens. */
const uses = usesOf(sheets);

/** A selector as it finds an element that is there, with a pointer on it or not, with the focus or not. */
const findable = (selector: string): string =>
  selector
    .replace(/ :focus-visible/gu, ' :is(a, button, input, summary, textarea)')
    .replace(/:has\(:focus-visible\)|::[\w-]+|:hover|:focus-visible/gu, '');

/** The focus has a token of its own; that it takes another's colour until it is set is no news of that one. */
const tells = (selector: string, token: string): boolean =>
  token === 'focus' || !selector.includes(':focus-visible');

/** The elements within `root` that a token paints. */
export function paintedBy(root: Element, token: TokenName): Set<Element> {
  const selectors = [...(uses.painted.get(token) ?? [])].filter((each) => tells(each, token));
  return new Set(selectors.flatMap((each) => [...root.querySelectorAll(findable(each))]));
}

/** The tokens that paint an element. */
export function tokensOf(element: Element): readonly TokenName[] {
  const found = [...uses.behind].flatMap(([selector, names]) =>
    element.matches(findable(selector)) ? [...names].filter((name) => tells(selector, name)) : [],
  );
  return [...new Set(found)].filter(isTokenName);
}
