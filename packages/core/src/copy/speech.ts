import type { Instant } from '../model/order.js';
import type { Brand } from './brand.js';
import type { LocaleCopy } from './locale.js';
import { wordsFor } from './words.js';
import type { Words } from './words.js';

/** In which language something is said to a customer, and in which words. */
export interface Speech {
  /** BCP 47 tag of the reader; the order's own when absent, English when that is absent too. */
  readonly locale?: string | undefined;
  /** Copy besides English, which is always there. */
  readonly locales?: readonly LocaleCopy[] | undefined;
  /** How the store speaks. */
  readonly brand?: Brand | undefined;
}

/** The words for whoever placed an order, in the zone that it is told in. */
export function wordsOf(
  { locale, locales, brand }: Speech,
  order: { readonly locale?: string | null | undefined; readonly timeZone: string },
  asOf: Instant,
): Words {
  return wordsFor({
    locale: locale ?? order.locale ?? 'en',
    timeZone: order.timeZone,
    asOf,
    locales,
    brand,
  });
}
