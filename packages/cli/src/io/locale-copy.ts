import type { LocaleCopy } from '@amends/core';
import { loadLocale, localeTags } from '@amends/core/locales';
import { Unusable } from '../exit.js';

/**
 * The copy for one language, or for every language where each order is answered in its own.
 *
 * @throws {Unusable} when there is no copy in the language that is asked for; names those there are.
 */
export async function readLocales(asked: string | undefined): Promise<readonly LocaleCopy[]> {
  if (asked !== undefined) {
    const found = await loadLocale(asked);
    if (found !== null) return [found];
    throw new Unusable(
      `There is no copy in "${asked}". Pass one of ${localeTags.join(', ')}, or a region of one, such as de-AT.`,
    );
  }
  const all = await Promise.all(localeTags.map(loadLocale));
  return all.filter((copy) => copy !== null);
}
