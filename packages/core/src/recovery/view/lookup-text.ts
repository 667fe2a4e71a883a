import { wordsOf } from '../../copy/index.js';
import type { Speech } from '../../copy/index.js';
import type { Instant } from '../../model/order.js';

/**
 * What a guest is told who looks for an order: the same whether there is one or not, so that nobody
 * learns who has ordered.
 */
export function lookupText(speech: Speech, { asOf }: { readonly asOf: Instant }): string {
  return wordsOf(speech, { timeZone: 'UTC' }, asOf).say('lookup.sent', {});
}
