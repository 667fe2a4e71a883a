import datum from '../../../packages/ui/src/themes/datum.css?raw';
import folio from '../../../packages/ui/src/themes/folio.css?raw';
import hearth from '../../../packages/ui/src/themes/hearth.css?raw';
import type { ThemeName } from '@amends/ui/theme';
import { fromCss } from './model/css.js';
import type { Draft } from './model/draft.js';

const sheets: Readonly<Record<ThemeName, string>> = { folio, datum, hearth };

/** Where one may begin: the store's own look, and the themes that come with the package. */
export const beginnings: readonly { readonly base: ThemeName | null; readonly title: string }[] = [
  { base: null, title: 'The store’s own' },
  { base: 'folio', title: 'Folio' },
  { base: 'datum', title: 'Datum' },
  { base: 'hearth', title: 'Hearth' },
];

/** The draft that a theme is; an empty one for the store's own look, and for a name that is not known. */
export function draftOf(base: string | null): Draft {
  const sheet = base !== null && Object.hasOwn(sheets, base) ? sheets[base as ThemeName] : '';
  return fromCss(sheet);
}
