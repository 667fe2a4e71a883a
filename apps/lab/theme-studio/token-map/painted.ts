import { usesOf } from '../../../../packages/ui/scripts/token-uses.js';
import { sheets } from '../../../../.storybook/sheets.js';
import { isTokenName } from '../model/draft.js';
import type { TokenName } from '@amends/ui/theme';

/** What the stylesheets, as they are now, do with the tokens. */
const uses = usesOf(sheets);

/** A selector as it finds an element that is there: without what only a pointer or a pseudo-element makes true. */
const findable = (selector: string): string =>
  selector.replace(/:has\(:focus-visible\)|::[\w-]+|:hover|:focus-visible/gu, '').trim() || '*';

/** The elements within `root` that a token paints. */
export function paintedBy(root: Element, token: TokenName): Set<Element> {
  const selectors = [...(uses.painted.get(token) ?? [])].map(findable);
  return new Set(selectors.flatMap((selector) => [...root.querySelectorAll(selector)]));
}

/** The tokens that paint an element. */
export function tokensOf(element: Element): readonly TokenName[] {
  const found = [...uses.behind].flatMap(([selector, names]) =>
    element.matches(findable(selector)) ? [...names] : [],
  );
  return [...new Set(found)].filter(isTokenName);
}
