import type { AssessOptions } from '../assess/index.js';
import { wordsFor } from '../copy/index.js';
import type { LocaleCopy } from '../copy/index.js';
import { ifSilent, withImplied } from '../law/index.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { saySilence } from './say-silence.js';

/** For whom the sentence is said. */
export interface SilenceOptions extends AssessOptions {
  /** BCP 47 tag; the order's own when absent, English when that is absent too. */
  readonly locale?: string | undefined;
  /** Copy besides English. */
  readonly locales?: readonly LocaleCopy[] | undefined;
}

/**
 * The sentence "If you do nothing, …" as the law has it, for any promise of any order on any day. An
 * offer says the same in its `ifYouDoNothing`, with what stands open beside.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record cannot be read.
 */
export function ifYouDoNothing(
  given: OrderRecord,
  promise: OrderPromise,
  { asOf, calendar, thresholds, locale, locales }: SilenceOptions,
): string {
  const record = withImplied(given, { asOf, calendar });
  const { order } = record;
  const usualTransitDays = thresholds?.usualTransitDays;
  return saySilence(
    ifSilent(record, promise, { asOf, calendar, usualTransitDays }),
    wordsFor({
      locale: locale ?? order.locale ?? 'en',
      timeZone: order.timeZone,
      asOf,
      locales,
    }),
  );
}
